import type { EspaceId, Generation } from '../../knowledge/catalogue/ids.ts';
import { LIGNE_DE_L_ENTREVU } from '../../knowledge/catalogue/suites.ts';
import type { Raison } from '../../knowledge/diagnosis/vocabulary.ts';

const RAISONS: Readonly<Record<Raison, string>> = {
  'page-non-reconnue': 'Je ne reconnais pas cette page : je ne peux rien dire.',
  'non-connecte': 'Vous n’êtes pas connecté : vos espaces ne se voient pas encore.',
  visible: 'Je le vois sur votre écran.',
  'autre-nom-aujourdhui': 'Je le vois sur votre écran, sous son nom d’aujourd’hui.',
  'entite-publique-seulement': 'Il est réservé aux entités publiques, et vous êtes fournisseur.',
  'hors-ccag-travaux': 'Vous avez dit ne pas avoir de marché de travaux.',
  'sans-sous-traitance-ni-groupement': 'Vous avez dit n’avoir ni sous-traitant, ni cotraitant.',
  'sans-decision-de-justice': 'Vous avez dit ne pas travailler pour la justice.',
  'hors-profession-agricole': 'Vous avez dit ne pas exercer de profession agricole.',
  'sans-edi-ni-api': 'Vous avez dit ne pas envoyer vos factures par EDI ou par API.',
  'pas-gestionnaire': 'Vous avez dit ne pas être gestionnaire : c’est lui qui ouvre cet espace.',
  'page-incomplete': 'Je n’ai pas encore vu l’endroit où il se trouve.',
  'aucun-rattachement': 'Vous n’êtes rattaché à aucune structure : rien d’autre ne peut s’ouvrir.',
  'rattachement-en-attente': 'Votre demande de rattachement attend une réponse.',
  'profil-inconnu': 'Il n’est pas sur votre écran, et je ne sais pas encore s’il vous est utile.',
  'aucune-facture-en-paiement': 'Il n’apparaît qu’après une facture au statut « Mise en paiement ».',
  'reconnexion-necessaire': 'Vous y êtes abonné, mais votre session est plus ancienne que cet abonnement.',
  'abonnement-en-attente': 'Votre demande d’abonnement attend une réponse.',
  'ouvert-mais-pas-abonne': 'Il est ouvert sur votre structure, mais vous n’y êtes pas abonné.',
  'ajout-libre': 'Il n’est pas sur votre écran. Vous pouvez l’ajouter vous-même.',
  'ouvert-par-defaut': 'Il n’est pas sur votre écran, alors qu’il est ouvert dès le départ.',
  'habilitation-a-demander': 'Il n’est pas sur votre écran. Il se demande.',
  'pas-ouvert-sur-la-structure': 'Il n’est pas sur votre écran. Comme gestionnaire, vous pouvez l’ouvrir.',
};

/** Two reasons that are said otherwise of one space. */
const SINGULAR: Partial<Record<EspaceId, Partial<Record<Raison, string>>>> = {
  'activites-du-gestionnaire': { 'pas-gestionnaire': 'Vous avez dit ne pas être gestionnaire : il n’est visible que d’eux.' },
};

const WAIT_FOR_BAR = 'La barre n’est pas encore entière : je ne peux pas dire s’il manque.';

const MAY_BE_THERE = 'Votre écran montre un nom que je ne connais pas : c’est peut-être lui.';

/** Why a verdict holds, in one or two short sentences. */
export function raisonOf(espace: EspaceId, raison: Raison, generation: Generation | null, ligne: number): string {
  if (raison === 'page-incomplete' && ligne === LIGNE_DE_L_ENTREVU) return MAY_BE_THERE;
  if (raison === 'page-incomplete' && generation === 'espaces') return WAIT_FOR_BAR;
  return SINGULAR[espace]?.[raison] ?? RAISONS[raison];
}
