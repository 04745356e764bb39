import type { Raison } from '../../../knowledge/diagnosis/vocabulary.ts';

/** Why, in one sentence for an agent: said of one space or of several. */
export const POURQUOI: Readonly<Record<Raison, string>> = {
  'page-non-reconnue': 'Ni barre d’onglets, ni domaine, ni application n’ont été reconnus.',
  'non-connecte': 'La page est celle d’une personne non connectée.',
  visible: 'Vu sur la page.',
  'autre-nom-aujourdhui': 'Vu sous un autre nom aujourd’hui.',
  'entite-publique-seulement': 'Utile aux seules entités publiques.',
  'hors-ccag-travaux': 'Il ne sert qu’aux marchés de travaux.',
  'sans-sous-traitance-ni-groupement': 'Il ne sert qu’en sous-traitance ou en groupement.',
  'sans-decision-de-justice': 'Il ne sert qu’aux frais de justice.',
  'hors-profession-agricole': 'Il ne sert qu’aux professions agricoles.',
  'sans-edi-ni-api': 'Utile à qui envoie ses factures par EDI ou par API.',
  'pas-gestionnaire': 'La personne n’est pas gestionnaire de sa structure.',
  'page-incomplete': 'La page ne montre pas tout ce qu’il faut pour conclure.',
  'aucun-rattachement': 'La personne n’est rattachée à aucune structure.',
  'rattachement-en-attente': 'Le rattachement est demandé, et pas encore accepté.',
  'profil-inconnu': 'Il manque une réponse de la personne pour conclure.',
  'aucune-facture-en-paiement': 'Il apparaît quand une première facture est mise en paiement.',
  'reconnexion-necessaire': 'L’abonnement est fait : il se voit à la prochaine connexion.',
  'abonnement-en-attente': 'L’abonnement est demandé, et pas encore accepté.',
  'ouvert-mais-pas-abonne': 'La structure l’a ouvert, la personne n’y est pas abonnée.',
  'ajout-libre': 'Il s’ajoute sans l’accord de personne.',
  'ouvert-par-defaut': 'Il n’est pas sur la page.',
  'habilitation-a-demander': 'Il demande une habilitation que la personne n’a pas.',
  'pas-ouvert-sur-la-structure': 'La structure ne l’a pas ouvert.',
};
