import type { EspaceId, Generation } from '../catalogue/ids.ts';

/** The domains of the `services` portal whose name is attested. */
export const DOMAINES = ['facturation', 'commande', 'organisation', 'raccordements', 'annuaire-facturation'] as const;

export type Domaine = (typeof DOMAINES)[number];

/** The place a view is a view of. Two views of one place: the newer one counts. */
export type Lieu =
  /** the bar of tabs of `espaces` */
  | 'barre'
  /** the connected home of `services`, with its blocks of domains */
  | 'accueil'
  /** the header and its menus, in `services`: it shows, it never denies */
  | 'bandeau'
  | `domaine:${Domaine}`
  | `application:${EspaceId}`
  /** « Mes habilitations », in `services` */
  | 'habilitations'
  /** « Mes abonnements aux espaces », in `espaces` */
  | 'abonnements'
  /** « Modification de la structure » and its « Liste des espaces de la structure » */
  | 'structure'
  /** a sign-in page, or any page of the portal read while signed out */
  | 'connexion';

/**
 * What a view says of one space. `vu`: shown to the user. `entrevu`: its name stands on the page, where nothing tells whether the
 * user has it, so that its absence is not proved. The others come from screens that list rights.
 */
export type Etat = 'vu' | 'entrevu' | 'abonne' | 'demande' | 'ouvert';

export interface Constat {
  readonly espace: EspaceId;
  readonly etat: Etat;
  /** false when the screen names it otherwise (« Remboursement de taxes »), or when a domain or a menu stands for it */
  readonly memeNom: boolean;
}

/** One dated reading of one place. Holds known labels only: no name, no address, no amount. */
export interface Vue {
  readonly lieu: Lieu;
  readonly generation: Generation;
  /** when it was read, milliseconds since the epoch; pages of one session: any increasing number */
  readonly date: number;
  readonly connecte: boolean | null;
  /** false while the place is still loading: it shows, it denies nothing */
  readonly complete: boolean;
  readonly constats: readonly Constat[];
  /** entries of the bar that we do not know, as written */
  readonly inconnus: readonly string[];
}
