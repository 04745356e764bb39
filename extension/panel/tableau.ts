import type { EtatOnglet } from '../platform/messages.ts';
import { type Empreinte, SANS_NOM } from '../platform/storage/empreinte.ts';
import type { Dossier, Reglages } from '../platform/storage/formes.ts';
import type { Probleme } from '../platform/storage/problemes.ts';
import { parseAddress } from '../portal/address.ts';
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

/** How much is kept of one person. */
export interface Personne {
  readonly qui: Empreinte;
  readonly vues: number;
  readonly reponses: number;
  readonly structures: number;
  readonly conversation: boolean;
}

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
  /** the portal's hosts, and any other where the user changed something */
  readonly sites: readonly string[];
  /** the entry of the entities outside the State: granted or not; null: this build has none */
  readonly pigp: boolean | null;
  /** all whose dossier is kept on this machine */
  readonly personnes: readonly Personne[];
  /** milliseconds since the epoch */
  readonly now: number;
}

/** The browser tells us the address of the portal's pages, of its neighbours when access was given, and of our own. */
const isPortal = (url: string | null): boolean => {
  const parsed = url === null ? null : parseAddress(url);
  if (parsed === null) return false;
  const { protocol, hostname } = parsed;
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

async function readPersonnes({ coffre }: Poste): Promise<readonly Personne[]> {
  const all = await coffre.empreintes();
  return Promise.all(
    all.map(async (qui) => {
      const [{ vues, profil, structures }, conversation] = await Promise.all([coffre.dossier(qui), coffre.conversation(qui)]);
      return {
        qui,
        vues: vues.length,
        reponses: Object.keys(profil).length,
        structures: structures.length,
        conversation: conversation !== null,
      };
    }),
  );
}

export async function readTableau(poste: Poste, now: number): Promise<Tableau> {
  const { coffre } = poste;
  const [devant, dernier, acces, pigp] = await Promise.all([poste.devant(), poste.dernier(), poste.hasAccess(), poste.hasPigp()]);
  const situation = situationOf(devant);
  const who = whoOf(situation, devant.etat, dernier);
  const qui = who?.qui ?? SANS_NOM;
  const [dossier, reglages, personnes] = await Promise.all([coffre.dossier(qui), coffre.reglages(), readPersonnes(poste)]);
  const shown = devant.etat === null ? [] : [devant.etat.host];
  return {
    situation,
    devant,
    qui,
    nouveau: who?.nouveau ?? false,
    dossier,
    reglages,
    problemes: await coffre.problemes(),
    acces,
    sites: [...new Set([...poste.sites, ...Object.keys(reglages.sites), ...shown])],
    pigp,
    personnes,
    now,
  };
}
