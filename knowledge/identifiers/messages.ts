import type { RaisonIdentifiant, Sorte } from './types.ts';

interface Libelle {
  readonly nom: string;
  readonly forme: string;
}

/** The form that the portal expects of each kind (facts: « Identifiants admis »). */
const LIBELLES: Readonly<Record<Sorte, Libelle>> = {
  SIRET: { nom: 'le SIRET', forme: '14 chiffres' },
  SIREN: { nom: 'le SIREN', forme: '9 chiffres' },
  UE_HORS_FRANCE: {
    nom: 'le numéro de TVA intracommunautaire',
    forme: 'deux lettres de pays puis le numéro, 18 caractères au plus',
  },
  HORS_UE: {
    nom: "l'identifiant hors Union européenne",
    forme: 'le code du pays puis les 16 premiers caractères de la raison sociale',
  },
  RIDET: { nom: 'le numéro RIDET', forme: '9 ou 10 caractères' },
  TAHITI: { nom: 'le numéro TAHITI', forme: '9 caractères' },
  WALLIS: { nom: "l'identifiant de Wallis-et-Futuna", forme: '« FRWF » puis les 14 premiers caractères de la raison sociale' },
};

const CAUSES: Readonly<Record<RaisonIdentifiant, string>> = {
  vide: "Rien n'a été saisi.",
  caracteres: 'Un caractère ne convient pas.',
  longueur: 'La longueur ne convient pas.',
  cle: 'Un chiffre au moins est faux : la clé de contrôle ne correspond pas.',
  pays: "Le code du pays ne convient pas à ce type d'identifiant.",
  prefixe: 'Le début ne convient pas.',
};

/** What is wrong, and what is expected, in two sentences. */
export function messageIdentifiant(sorte: Sorte, raison: RaisonIdentifiant): string {
  const { nom, forme } = LIBELLES[sorte];
  return `${CAUSES[raison]} Attendu pour ${nom} : ${forme}.`;
}
