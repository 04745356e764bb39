import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { isAlone, isExcluded, isHarmless, isInContent, isIntroduced, isTitled } from './bar-exclusions.ts';
import { type Chunk, chunksOf, isDescription, isSessionMenu, isSubmenu } from './chunks.ts';
import type { Mention } from './mentions.ts';
import { isNameMenu } from './name-menu.ts';
import { isWithheld, type Page } from './page.ts';
import { closest, isNavigation } from './roles.ts';
import { within } from './within.ts';

/** A container that may be the bar, with what it holds. */
export interface Candidate {
  readonly container: Element;
  readonly entries: readonly Mention[];
  readonly chunks: readonly Chunk[];
}

const MAX_CLIMB = 8;
const MAX_RAW_TEXT = 12_000;
const MAX_OTHERS = 20;
/** A menu of the portal's own may hold many entries we do not know beside the tabs. */
const MAX_OTHERS_IN_LIST = 60;
const MAX_ENTRY = 60;

export const espaceOf = (mention: Mention): EspaceId | null => (mention.sens.sorte === 'espace' ? mention.sens.espace : null);

export const isAnchor = (mention: Mention): boolean => ['accueil-connecte', 'mon-compte'].includes(espaceOf(mention) ?? '');

export const distinct = (entries: readonly Mention[]): number => new Set(entries.map(espaceOf)).size;

/** A link or a tab of a landmark, written as a title. */
const isTitledTab = (page: Page, { clickable, item }: Mention): boolean =>
  clickable && closest(page.reader, item, (one) => isNavigation(page.reader, one)) !== null;

/** Labels that might be entries of the bar: alone in their element, outside prose, headings and places that hold no bar. */
export function possibleEntries(page: Page): readonly Mention[] {
  return page.mentions.filter(
    (mention) =>
      espaceOf(mention) !== null &&
      !mention.inProse &&
      (!mention.heading || isTitledTab(page, mention)) &&
      [null, 'paragraphe'].includes(page.zone(mention.item)) &&
      !isWithheld(page, mention) &&
      page.reader.query(mention.item, 'input[type=checkbox],input[type=radio]').length === 0 &&
      !(espaceOf(mention) === 'mon-compte' && isNameMenu(page, mention)),
  );
}

function readContainer(page: Page, container: Element, possible: readonly Mention[]): Candidate | null {
  const { reader } = page;
  if (reader.tag(container) === 'body' || reader.text(container).length > MAX_RAW_TEXT) return null;
  const entries = within(reader, possible, container);
  const chunks = chunksOf(page, container, entries).filter(
    (chunk) =>
      !isSubmenu(page, chunk, entries, container) &&
      !isDescription(page, chunk, entries, container) &&
      !isSessionMenu(page, chunk, entries, container),
  );
  return { container, entries, chunks };
}

/** Tabs that stand in the page itself, in no container of their own: side by side, above any title. */
function readBody(page: Page, body: Element, possible: readonly Mention[]): Candidate | null {
  const { reader } = page;
  const entries = possible.filter(({ item, clickable }) => clickable && reader.parent(item) === body);
  if (distinct(entries) < 3) return null;
  const [first, last] = [entries[0], entries.at(-1)] as [Mention, Mention];
  if (isTitled(page, last.item)) return null;
  const chunks = chunksOf(page, body, entries).filter(
    ({ element }) => reader.precedes(first.item, element) && reader.precedes(element, last.item),
  );
  return chunks.some(({ folded }) => folded.length > MAX_ENTRY) ? null : { container: body, entries, chunks };
}

/** Words of the session (name, sign-out, help) may stand in the bar's own list, never be reached by widening it. */
function isTight(page: Page, { container, entries }: Candidate): boolean {
  const own = entries.filter(({ item }) => page.reader.parent(item) === container);
  return distinct(own) >= 3 || (distinct(own) === 2 && own.every(isAnchor));
}

function isBarLike(page: Page, candidate: Candidate): boolean {
  const { reader, matcher } = page;
  if (
    candidate.chunks.length > (isTight(page, candidate) ? MAX_OTHERS_IN_LIST : MAX_OTHERS) ||
    candidate.chunks.some(({ folded }) => folded.length > MAX_ENTRY)
  )
    return false;
  if (reader.query(candidate.container, 'input[type=text],input[type=checkbox],textarea').length > 0) return false;
  if (reader.query(candidate.container, 'h1').some((title) => !isHarmless(foldLabel(reader.text(title))))) return false;
  const session = candidate.chunks.filter(({ folded }) => {
    const sens = matcher.match(folded);
    if (sens?.sorte === 'entree') return ['deconnexion', 'session'].includes(sens.entree);
    return /^(?:derniere connexion|bonjour|bienvenue|connecte en tant|welcome|last login)/.test(folded);
  });
  if (session.length > 0 && !isTight(page, candidate)) return false;
  const isWhole = distinct(candidate.entries) >= 4 && candidate.entries.some((entry) => espaceOf(entry) === 'mon-compte');
  return !candidate.chunks.some(({ folded }) => {
    const sens = matcher.match(folded);
    return (
      sens?.sorte === 'entree' &&
      ['menu-du-nom', 'mes-rattachements', 'mes-habilitations', 'se-connecter', ...(isWhole ? [] : ['second-niveau'])].includes(
        sens.entree,
      )
    );
  });
}

/** Every container from what holds an anchor outwards, as long as it looks like a bar. */
export function candidatesAround(page: Page, start: Element | null, possible: readonly Mention[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let container = start;
  for (let climb = 0; container !== null && climb < MAX_CLIMB; climb++, container = page.reader.parent(container)) {
    const candidate = readContainer(page, container, possible);
    if (candidate === null) {
      const isBody = climb === 0 && page.reader.tag(container) === 'body';
      const run = isBody ? readBody(page, container, possible) : null;
      if (run !== null && !isExcluded(page, run)) found.push(run);
      break;
    }
    // An entry with what unfolds under it: not yet a bar, nor a reason to stop.
    if (distinct(candidate.entries) < 2) continue;
    if (!isBarLike(page, candidate)) break;
    // What holds an introduced list holds its title too, and is no more of a bar.
    if (isIntroduced(page, candidate)) break;
    if (!isExcluded(page, candidate)) found.push(candidate);
  }
  return found;
}

/** « Mon compte » as the only tab: nothing else in its own container, and a way to sign out elsewhere on the page. */
export function loneCandidate(page: Page, possible: readonly Mention[]): Candidate | null {
  const entries = possible.filter((mention) => espaceOf(mention) === 'mon-compte' && isAlone(page, mention));
  const entry = entries.find(({ item }) => page.isShown(item)) ?? entries[0];
  const isOtherTab = (mention: Mention): boolean =>
    espaceOf(mention) !== 'mon-compte' && !isInContent(page, mention.item) && !isTitled(page, mention.item);
  if (entry === undefined || possible.some(isOtherTab)) return null;
  return { container: entry.item, entries: [entry], chunks: [] };
}

/** A bar on several rows: blocks of the same kind beside the chosen one, that hold tabs and could be a bar themselves. */
export function withNextRows(page: Page, chosen: Candidate, possible: readonly Mention[]): Candidate {
  const { reader } = page;
  const parent = reader.parent(chosen.container);
  if (parent === null || chosen.entries.length < 2) return chosen;
  const blocks = reader.children(parent).filter((one) => foldLabel(reader.text(one)) !== '');
  const at = blocks.indexOf(chosen.container);
  const rows: Candidate[] = [];
  for (const side of [blocks.slice(0, at).reverse(), blocks.slice(at + 1)]) {
    for (const block of side) {
      const row = reader.tag(block) === reader.tag(chosen.container) ? readContainer(page, block, possible) : null;
      if (row === null || row.entries.length === 0 || !isBarLike(page, row) || isExcluded(page, row)) break;
      rows.push(row);
    }
  }
  return {
    container: chosen.container,
    entries: [chosen, ...rows].flatMap(({ entries }) => entries),
    chunks: [chosen, ...rows].flatMap(({ chunks }) => chunks),
  };
}
