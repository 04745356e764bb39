import type { Bloc } from './bloc.ts';

/** A link of the page. */
export interface Lien {
  readonly libelle: string;
  readonly href: string;
  /** the page one is on */
  readonly actif?: boolean;
  /** a badge beside the label */
  readonly compteur?: number;
}

interface PageCommune {
  readonly id: string;
  readonly titre: string;
  readonly ariane: readonly Lien[];
  /** second-level tabs: they are no spaces */
  readonly onglets: readonly Lien[];
  readonly contenu: readonly Bloc[];
  readonly pied: readonly Lien[];
}

/** A page of the first portal, whatever its clothes. */
export interface PageEspaces extends PageCommune {
  readonly generation: 'espaces';
  /** null: a bare page, such as an error */
  readonly bandeau: {
    readonly aide: Lien;
    readonly connecte: { readonly nom: Lien; readonly derniereConnexion: string; readonly sortie: Lien } | null;
  } | null;
  /** empty: no bar at all */
  readonly barre: readonly Lien[];
  /** « Plan du site »: names every space, and is not the bar */
  readonly plan: readonly Lien[];
}

/** A page of the portal of services, whatever its clothes. */
export interface PageServices extends PageCommune {
  readonly generation: 'services';
  /** null: a bare page, such as an error */
  readonly bandeau: {
    readonly domaines: Lien;
    readonly approbations: Lien | null;
    readonly ticketsRecus: Lien | null;
    readonly support: readonly Lien[];
    readonly personne: { readonly nom: string; readonly menu: readonly Lien[] } | null;
    /** « Se connecter », « Créer un compte »: only while nobody is signed in */
    readonly entree: readonly Lien[];
  } | null;
}

/** A page as a model: what it says, not how. */
export type PagePortail = PageEspaces | PageServices;
