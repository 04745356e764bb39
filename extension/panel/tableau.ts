import type { EtatOnglet } from '../platform/messages.ts';
import { type Empreinte, SANS_NOM } from '../platform/storage/empreinte.ts';
import type { Dossier, Reglages } from '../platform/storage/formes.ts';
import type { Probleme } from '../platform/storage/problemes.ts';
import type { Devant, Poste } from './poste.ts';

/** Where the user stands. */
export type Situation =
  /** no page of the portal in front */
  | 'ailleurs'
  /** a page of the portal that was opened before Diapason could read it */
  | 'a-recharger'
  /** a page of the portal that we do not know */
  | 'inconnue'
  /** a page of the portal, signed out */
  | 'deconnecte'
  /** a page of the portal that was read */
  | 'lue';

/** All that the panel shows, read at one moment. */
export interface Tableau {
  readonly situation: Situation;
  readonly devant: Devant;
  /** whose dossier is shown */
  readonly qui: Empreinte;
  /** another name was known on this machine, and not this one */
  readonly nouveau: boolean;
  readonly dossier: Dossier;
  readonly reglages: Reglages;
  readonly problemes: readonly Probleme[];
  readonly acces: boolean;
  /** milliseconds since the epoch */
  readonly now: number;
}

/** The browser tells us the address of the portal's pages, of its neighbours when access was given, and of our own. */
const isPortal = (url: string | null): boolean => {
  if (url === null || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && !hostname.startsWith('communaute.');
};

/** Where the tab in front leaves the user. */
export function situationOf({ url, etat }: Devant): Situation {
  if (etat === null) return isPortal(url) ? 'a-recharger' : 'ailleurs';
  if (etat.generation === null) return 'inconnue';
  return etat.connecte === false ? 'deconnecte' : 'lue';
}

/** A page that tells no name, and no sign-out either, leaves the panel with whoever was last seen. */
function whoOf(situation: Situation, etat: EtatOnglet | null, dernier: EtatOnglet | null): EtatOnglet | null {
  if (situation === 'lue') return etat;
  return situation === 'deconnecte' ? null : dernier;
}

export async function readTableau(poste: Poste, now: number): Promise<Tableau> {
  const [devant, dernier, acces] = await Promise.all([poste.devant(), poste.dernier(), poste.hasAccess()]);
  const situation = situationOf(devant);
  const who = whoOf(situation, devant.etat, dernier);
  const qui = who?.qui ?? SANS_NOM;
  const [dossier, reglages] = await Promise.all([poste.coffre.dossier(qui), poste.coffre.reglages()]);
  const problemes = await poste.coffre.problemes();
  return { situation, devant, qui, nouveau: who?.nouveau ?? false, dossier, reglages, problemes, acces, now };
}
