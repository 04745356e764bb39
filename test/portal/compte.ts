import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import type { Profil } from '../../knowledge/diagnosis/profil.ts';
import type { Domaine } from '../../knowledge/diagnosis/vue.ts';
import type { Structure } from './structures.ts';

interface CompteCommun {
  readonly id: string;
  /** how the sandbox calls this account */
  readonly titre: string;
  /** null: nobody is signed in */
  readonly personne: string | null;
  /** one sentence for whoever picks an account in the sandbox */
  readonly resume: string;
  /** what this person would tell Diapason */
  readonly profil: Profil;
  readonly structure: Structure | null;
}

/** A subscription of « Mes abonnements aux espaces ». */
export interface Abonnement {
  readonly espace: EspaceId;
  readonly mode: 'Consultation' | 'Modification';
  readonly etat: 'Validé' | 'En cours de validation' | 'Refusé';
}

/** A person on the portal of 2016 to 2022. */
export interface CompteEspaces extends CompteCommun {
  readonly generation: 'espaces';
  /** the tabs, in the order of the bar */
  readonly barre: readonly EspaceId[];
  /** tabs that no guide names */
  readonly inconnus: readonly string[];
  readonly abonnements: readonly Abonnement[];
  /** the spaces open on the structure; null when the person may not see them */
  readonly ouverts: readonly EspaceId[] | null;
}

/** A card of a domain page. */
export interface Application {
  readonly id: string;
  readonly titre: string;
  readonly texte: string;
  /** the heading it stands under, when the domain has parts */
  readonly sousDomaine?: string;
}

/** A line of « Mes habilitations ». */
export interface Habilitation {
  /** « Factures émises modification » */
  readonly profil: string;
  readonly etat: 'Accordée' | 'En attente' | 'Refusée' | 'Expirée';
}

/** A person on the portal of services, since February 2022. */
export interface CompteServices extends CompteCommun {
  readonly generation: 'services';
  readonly domaines: Readonly<Partial<Record<Domaine, readonly Application[]>>>;
  readonly habilitations: readonly Habilitation[];
  /** the counter beside « Approbations »; null when the entry is not shown */
  readonly approbations: number | null;
  readonly ticketsRecus: boolean;
}

/** Someone who does not exist, and what the portal would show to them. */
export type Compte = CompteEspaces | CompteServices;
