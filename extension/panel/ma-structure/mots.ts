import { questionOf } from '../../../knowledge/catalogue/noms.ts';
import { compose } from '../../overlay/phrases.ts';
import type { EspaceDeStructure, Ouverture } from './juger.ts';

export const TITRE: Readonly<Record<Ouverture, string>> = {
  manque: 'À ouvrir',
  inconnu: 'Je ne peux pas dire',
  ouvert: 'Ouverts',
  'pas-utile': 'Pas utiles ici',
};

/** What asks for something comes first. */
export const ORDRE: readonly Ouverture[] = ['manque', 'inconnu', 'ouvert', 'pas-utile'];

const PAS_UTILE: Partial<Record<EspaceDeStructure['raison'], string>> = {
  'entite-publique-seulement': 'Réservé aux organismes publics.',
  'hors-ccag-travaux': 'Vous avez dit : pas de marché de travaux.',
  'sans-sous-traitance-ni-groupement': 'Vous avez dit : ni sous-traitant, ni groupement.',
  'sans-decision-de-justice': 'Vous avez dit : pas de mission pour la justice.',
  'hors-profession-agricole': 'Vous avez dit : pas de profession agricole.',
  'sans-edi-ni-api': 'Vous avez dit : ni EDI, ni API.',
  'aucune-facture-en-paiement': 'Pas encore : il attend une facture « Mise en paiement ».',
};

/** Who must act, said once for all that is open, or all that is missing. */
export function quiAgit(ouverture: Ouverture, gestionnaire: boolean | undefined): string {
  switch (ouverture) {
    case 'manque':
      return gestionnaire === true
        ? compose(`C’est à vous, comme gestionnaire : ${CHEMIN}`)
        : compose(`C’est au gestionnaire de la structure : ${CHEMIN}`);
    case 'ouvert':
      return compose(
        'Chaque personne s’y abonne elle-même : « Mon compte », « Mes abonnements aux espaces », puis se reconnecte.',
      );
    case 'pas-utile':
      return 'Personne n’a rien à faire.';
    case 'inconnu':
      return 'Répondez dans « Vos réponses », ou rouvrez l’écran de la structure.';
  }
}

const CHEMIN =
  '« Activités du gestionnaire », « Mes structures », le crayon, « Ajouter des espaces », puis « Valider » en bas de la page.';

/** Why, for one space; empty when what is said of all is enough. */
export function pourquoiUn({ id, ouverture, raison }: EspaceDeStructure): string {
  if (ouverture === 'pas-utile') return compose(PAS_UTILE[raison] ?? '');
  if (ouverture !== 'inconnu') return '';
  return raison === 'profil-inconnu'
    ? compose(questionOf(id) ?? 'En avez-vous besoin ?')
    : 'L’écran n’a pas été lu en entier, ou il y a plus de 30 jours.';
}
