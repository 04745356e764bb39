import type { EspaceId } from '../../../knowledge/catalogue/ids.ts';
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

const besoin = (id: EspaceId): string => questionOf(id) ?? 'En avez-vous besoin ?';

/** Who must act, and how; for what is open, what is left to each person. */
export function quiAgit({ id, ouverture, raison }: EspaceDeStructure, gestionnaire: boolean | undefined): string {
  switch (ouverture) {
    case 'manque':
      return gestionnaire === true ? 'Vous l’ouvrez, comme gestionnaire.' : 'Le gestionnaire de la structure l’ouvre.';
    case 'ouvert':
      return 'Chaque personne s’y abonne dans « Mon compte ».';
    case 'pas-utile':
      return compose(PAS_UTILE[raison] ?? '');
    case 'inconnu':
      return raison === 'profil-inconnu'
        ? compose(`À préciser : ${besoin(id)}`)
        : 'L’écran n’a pas été lu en entier, ou il y a plus de 30 jours.';
  }
}
