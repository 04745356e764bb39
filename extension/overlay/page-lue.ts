import { NOMS } from '../../knowledge/catalogue/noms.ts';
import type { Vue } from '../../knowledge/diagnosis/vue.ts';
import { createMatcher } from '../portal/match.ts';
import { type Page, readPageInSteps } from '../portal/page.ts';
import { type Reconnaissance, recognisePage } from '../portal/recognise.ts';
import type { Steps } from '../portal/steps.ts';
import type { Earlier } from '../portal/texts.ts';
import { type Reperes, readReperes } from './reperes.ts';
import { isShown } from './visible.ts';

/** One reading of the page. */
export interface PageLue {
  readonly reconnaissance: Reconnaissance;
  readonly vues: readonly Vue[];
  readonly reperes: Reperes;
  /** used for its hash, and forgotten */
  readonly nom: string | null;
}

const matcher = createMatcher(NOMS);

/** The sandbox's host is judged by no address: the production manifest never reaches it. */
const addressOf = ({ hostname, href }: Location): string | null => (hostname === 'localhost' ? null : href);

/** The first half of a reading: the labels of the page, of what changed in it when it was read before. Asks for no layout. */
export const readLabels = (earlier: Earlier | null): Steps<Page> => readPageInSteps(document, isShown, matcher, earlier);

/** The second half: what is shown, and where. Free once the browser has laid the page out. Writes nothing. */
export function readPageLue(labels: Page, nom: string | null, lireStructures: boolean): PageLue {
  const reconnaissance = recognisePage(labels, { address: addressOf(location), date: Date.now() });
  const { vues, signedIn, page } = reconnaissance;
  if (page === null) return { reconnaissance, vues, reperes: new Map(), nom: null };
  return {
    reconnaissance,
    vues: lireStructures ? vues : vues.filter(({ lieu }) => lieu !== 'structure'),
    reperes: readReperes(reconnaissance),
    nom: signedIn === true ? nom : null,
  };
}

/** What a reading says, whatever its date. */
export const saidBy = ({ vues, nom }: PageLue): string => JSON.stringify([vues.map((vue) => ({ ...vue, date: 0 })), nom]);

/** True when two readings say the same, and show it at the same places. */
export const isSamePage = (a: PageLue, b: PageLue): boolean =>
  saidBy(a) === saidBy(b) && a.reperes.size === b.reperes.size && [...a.reperes].every(([id, one]) => b.reperes.get(id) === one);
