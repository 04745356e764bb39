import type { Generation } from '../../knowledge/catalogue/ids.ts';
import type { Vue } from '../../knowledge/diagnosis/vue.ts';
import { generationOfAddress, isPortalAddress } from './address.ts';
import { type Barre, findBarre } from './bar.ts';
import type { Matcher } from './match.ts';
import { type IsShown, type Page, readPageInSteps } from './page.ts';
import { readAbonnements, readStructure } from './screens.ts';
import { readServices } from './services.ts';
import { readSigns, type Signs } from './sign-in.ts';
import { finish } from './steps.ts';

/** What a page is, before any diagnosis. No view: nothing of the portal was recognised. */
export interface Reconnaissance {
  readonly generation: Generation | null;
  readonly signedIn: boolean | null;
  readonly complete: boolean;
  readonly barre: Barre | null;
  readonly vues: readonly Vue[];
  /** what was read of the document, for whoever marks it; null when nothing was recognised */
  readonly page: Page | null;
}

/** What to read, and what the reader of the page knows besides the document. */
export interface Source {
  readonly document: Document;
  /** null: unknown, then the host is not judged */
  readonly address: string | null;
  /** milliseconds since the epoch */
  readonly date: number;
  readonly isShown: IsShown;
}

const NOTHING: Reconnaissance = { generation: null, signedIn: null, complete: false, barre: null, vues: [], page: null };

/** Recognises one document. Reads, never writes; a page that is not the portal's gives no view. */
export function recognise({ document, isShown, ...source }: Source, matcher: Matcher): Reconnaissance {
  return recognisePage(finish(readPageInSteps(document, isShown, matcher)), source);
}

/**
 * The same once the labels are read: for a tab, where a long page must not freeze and is read in steps. A page that changed since
 * is taken as it was or as it is; it will be read again.
 */
export function recognisePage(page: Page, { address, date }: Pick<Source, 'address' | 'date'>): Reconnaissance {
  if (address !== null && !isPortalAddress(address)) return NOTHING;
  const signs = readSigns(page, address !== null);
  const barre = findBarre(page, signs.canSignOut);
  // A field for a password, beside a bar: the person changes his own.
  if (signs.signedOut && (barre === null || signs.signInShown))
    return signs.portalSignIn === null && barre === null ? NOTHING : readSignedOut(page, signs, barre, address, date);
  return barre === null ? readAsServices(page, signs.canSignOut, date) : readAsEspaces(page, barre, date);
}

function readSignedOut(page: Page, signs: Signs, barre: Barre | null, address: string | null, date: number): Reconnaissance {
  const byAddress = address === null ? null : generationOfAddress(address);
  const generation = barre !== null ? 'espaces' : (signs.generationShown ?? byAddress ?? signs.portalSignIn ?? 'services');
  const vue: Vue = { lieu: 'connexion', generation, date, connecte: false, complete: false, constats: [], inconnus: [] };
  return { generation, signedIn: false, complete: false, barre: null, vues: [vue], page };
}

function readAsEspaces(page: Page, barre: Barre, date: number): Reconnaissance {
  const common = { generation: 'espaces', date, connecte: true, inconnus: [] } as const;
  const seen = [...barre.espaces.keys()].map((espace) => ({ espace, etat: 'vu', memeNom: true }) as const);
  const glimpsed = barre.entrevus.map((espace) => ({ espace, etat: 'entrevu', memeNom: true }) as const);
  const abonnements = readAbonnements(page);
  const structure = readStructure(page);
  const vues: readonly Vue[] = [
    { ...common, lieu: 'barre', complete: barre.complete, constats: [...seen, ...glimpsed], inconnus: barre.inconnus },
    ...(abonnements === null ? [] : [{ ...common, lieu: 'abonnements', ...abonnements } as const]),
    ...(structure === null ? [] : [{ ...common, lieu: 'structure', ...structure } as const]),
  ];
  return { generation: 'espaces', signedIn: true, complete: barre.complete, barre, vues, page };
}

function readAsServices(page: Page, canSignOut: boolean, date: number): Reconnaissance {
  const lectures = readServices(page, canSignOut);
  if (lectures.length === 0) return NOTHING;
  const vues = lectures.map((lecture): Vue => ({ ...lecture, generation: 'services', date, connecte: true, inconnus: [] }));
  return { generation: 'services', signedIn: true, complete: vues.every(({ complete }) => complete), barre: null, vues, page };
}
