import { ESPACE_IDS } from './ids.ts';

/** The closed list of what a question can be about. Every entry answers one topic; the ids are stable. */
export const TOPICS = [
  ...ESPACE_IDS.map((id) => `espace:${id}` as const),
  'tache:ajouter-un-espace',
  'tache:abonner-un-utilisateur',
  'tache:se-rattacher-a-un-siret',
  'tache:creer-une-structure',
  'tache:changer-de-gestionnaire',
  'tache:changer-de-siret',
  'tache:creer-un-compte',
  'tache:se-connecter',
  'tache:ouvrir-une-sollicitation',
  'tache:suivre-une-sollicitation',
  'tache:contacter-un-client-public',
  'facture:deposer',
  'facture:saisir',
  'facture:statuts',
  'facture:rejet-ou-suspension',
  'facture:corriger-ou-annuler',
  'facture:code-service-et-engagement',
  'facture:formats',
  'facture:sous-traitance',
  'facture:travaux',
  'facture:delai-de-paiement',
  'facture:mandat',
  'general:quest-ce-que-chorus-pro',
  'general:obligation',
  'general:cout',
  'general:espace-manquant',
  'general:reforme-2026',
  'general:notifications',
  'general:phishing',
  'general:panne',
  'hors-sujet',
] as const;

export type Topic = (typeof TOPICS)[number];
