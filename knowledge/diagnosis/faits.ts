import type { EspaceId, Generation } from '../catalogue/ids.ts';
import { FICHES } from './espaces.ts';
import type { Activite, Profil } from './profil.ts';
import type { Session } from './session.ts';

/** Everything a rule may look at for one space: nothing else decides. */
export interface Faits {
  readonly espace: EspaceId;
  readonly generation: Generation | null;
  readonly connecte: boolean | null;
  readonly vu: 'non' | 'meme-nom' | 'autre-nom';
  /** the place where it would stand was read whole and lately */
  readonly placeVue: boolean;
  /** something on the page may be it, under a name or in a line that we cannot read */
  readonly entrevu: boolean;
  readonly seulMonCompte: boolean;
  readonly publicSeulement: boolean;
  readonly activite: Activite | null;
  /** the profile's answer about that activity */
  readonly activiteDite: boolean | undefined;
  readonly kind: Profil['kind'] | undefined;
  readonly gestionnaire: boolean | undefined;
  readonly rattache: Profil['rattache'] | undefined;
  readonly factureMiseEnPaiement: boolean | undefined;
  readonly droit: 'aucun' | 'abonne' | 'demande' | 'ouvert';
  /** the structure's own screen was read, so that what it does not list is not open */
  readonly structureLue: boolean;
}

/** Gathers what is known of one space from the session and from what the user told. */
export function collectFaits(espace: EspaceId, session: Session, profil: Profil): Faits {
  const fiche = FICHES[espace];
  const vu = session.find(espace, 'vu');
  const droit = (['abonne', 'demande', 'ouvert'] as const).find((etat) => session.find(espace, etat) !== null) ?? 'aucun';
  return {
    espace,
    generation: session.generation,
    connecte: session.connecte,
    vu: vu === null ? 'non' : vu.memeNom ? 'meme-nom' : 'autre-nom',
    placeVue: session.generation === 'espaces' ? session.proves('barre') : fiche.places.some((lieu) => session.proves(lieu)),
    entrevu: session.find(espace, 'entrevu') !== null,
    seulMonCompte: session.generation === 'espaces' && session.seulMonCompte,
    publicSeulement: fiche.publicSeulement,
    activite: fiche.activite,
    activiteDite: fiche.activite === null ? undefined : profil[fiche.activite],
    kind: profil.kind,
    gestionnaire: profil.gestionnaire,
    rattache: profil.rattache,
    factureMiseEnPaiement: profil.factureMiseEnPaiement,
    droit,
    structureLue: session.proves('structure'),
  };
}
