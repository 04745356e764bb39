import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { isAlone, isExcluded, isHarmless, isInContent, isIntroduced, isTitled } from './bar-exclusions.ts';
import { type Chunk, chunksOf, isDescription, isSessionMenu, isSubmenu } from './chunks.ts';
import { readGlimpses } from './glimpses.ts';
import type { Mention } from './mentions.ts';
import { isNameMenu } from './name-menu.ts';
import { isWithheld, type Page } from './page.ts';
import { closest, isNavigation } from './roles.ts';
import { isMoreToggle, readUnknownLabels } from './unknown-labels.ts';
import { within } from './within.ts';

/** The bar of tabs of the `espaces` generation, as found on a page. */
export interface Barre {
  readonly container: Element;
  readonly espaces: ReadonlyMap<EspaceId, Mention>;
  /** with « Mon compte », not busy, and nothing folded away that the page does not hold */
  readonly complete: boolean;
  readonly inconnus: readonly string[];
  /** spaces whose absence the bar does not prove, though it does not show them */
  readonly entrevus: readonly EspaceId[];
}

/** A container that may be the bar, with what it holds. */
export interface Candidate {
  readonly container: Element;
  readonly entries: readonly Mention[];
  readonly chunks: readonly Chunk[];
}

const MAX_CLIMB = 8;
const MAX_RAW_TEXT = 12_000;
const MAX_OTHERS = 20;
const MAX_ENTRY = 60;
/** A bar comes early; a page that repeats its labels without end must not cost without end. */
const MAX_ANCHORS = 30;

export const espaceOf = (mention: Mention): EspaceId | null => (mention.sens.sorte === 'espace' ? mention.sens.espace : null);

const isAnchor = (mention: Mention): boolean => ['accueil-connecte', 'mon-compte'].includes(espaceOf(mention) ?? '');

const distinct = (entries: readonly Mention[]): number => new Set(entries.map(espaceOf)).size;

/** A link or a tab of a landmark, written as a title. */
const isTitledTab = (page: Page, { clickable, item }: Mention): boolean =>
  clickable && closest(page.reader, item, (one) => isNavigation(page.reader, one)) !== null;

/** Labels that might be entries of the bar: alone in their element, outside prose, headings and places that hold no bar. */
function possibleEntries(page: Page): readonly Mention[] {
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

/** Words of the session (name, sign-out, help) may stand in the bar's own list, never be reached by widening it. */
function isTight(page: Page, { container, entries }: Candidate): boolean {
  const own = entries.filter(({ item }) => page.reader.parent(item) === container);
  return distinct(own) >= 3 || (distinct(own) === 2 && own.every(isAnchor));
}

function isBarLike(page: Page, candidate: Candidate): boolean {
  const { reader, matcher } = page;
  if (candidate.chunks.length > MAX_OTHERS || candidate.chunks.some(({ folded }) => folded.length > MAX_ENTRY)) return false;
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

/** Every container around an anchor that still looks like a bar, from the narrowest outwards. */
function candidatesAround(page: Page, anchor: Mention, possible: readonly Mention[]): readonly Candidate[] {
  const found: Candidate[] = [];
  let container = page.reader.parent(anchor.item);
  for (let climb = 0; container !== null && climb < MAX_CLIMB; climb++, container = page.reader.parent(container)) {
    const candidate = readContainer(page, container, possible);
    if (candidate === null) break;
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
function loneCandidate(page: Page, possible: readonly Mention[]): Candidate | null {
  const entries = possible.filter((mention) => espaceOf(mention) === 'mon-compte' && isAlone(page, mention));
  const entry = entries.find(({ item }) => page.isShown(item)) ?? entries[0];
  const isOtherTab = (mention: Mention): boolean =>
    espaceOf(mention) !== 'mon-compte' && !isInContent(page, mention.item) && !isTitled(page, mention.item);
  if (entry === undefined || possible.some(isOtherTab)) return null;
  return { container: entry.item, entries: [entry], chunks: [] };
}

function better(page: Page, a: Candidate, b: Candidate): Candidate {
  const rank = ({ container, entries }: Candidate): readonly number[] => [
    page.isShown(container) ? 1 : 0,
    distinct(entries),
    entries.some((entry) => espaceOf(entry) === 'mon-compte') ? 1 : 0,
    closest(page.reader, container, (one) => isNavigation(page.reader, one)) === null ? 0 : 1,
  ];
  const left = rank(a);
  const right = rank(b);
  const at = left.findIndex((value, index) => value !== right[index]);
  return at === -1 || (left[at] ?? 0) > (right[at] ?? 0) ? a : b;
}

const isBusy = (page: Page, { container, chunks }: Candidate): boolean =>
  closest(page.reader, container, (one) => page.reader.attribute(one, 'aria-busy') === 'true') !== null ||
  page.reader.query(container, '[aria-busy=true],[role=progressbar]').some((one) => page.isShown(one)) ||
  chunks.some(({ folded }) => /^(?:chargement|loading|veuillez patienter)/.test(folded));

/**
 * Finds the bar: one container that is neither prose, breadcrumb, table, dialog, site map, second-level tabs nor name menu, and
 * holds « Accueil connecté » or « Mon compte » with at least one other known label; or « Mon compte » alone when one can sign out.
 */
export function findBarre(page: Page, canSignOut: boolean): Barre | null {
  const possible = possibleEntries(page);
  const anchors = possible.filter(isAnchor).slice(0, MAX_ANCHORS);
  const candidates = anchors.flatMap((anchor) => candidatesAround(page, anchor, possible));
  let chosen: Candidate | null = null;
  for (const candidate of candidates) chosen = chosen === null ? candidate : better(page, chosen, candidate);
  chosen ??= canSignOut ? loneCandidate(page, possible) : null;
  if (chosen === null) return null;
  const espaces = new Map<EspaceId, Mention>();
  for (const entry of chosen.entries) {
    const espace = espaceOf(entry);
    const previous = espace === null ? undefined : espaces.get(espace);
    if (espace !== null && (previous === undefined || (!page.isShown(previous.item) && page.isShown(entry.item))))
      espaces.set(espace, entry);
  }
  const inconnus = readUnknownLabels(page, chosen);
  return {
    container: chosen.container,
    espaces,
    complete:
      espaces.has('mon-compte') &&
      !isBusy(page, chosen) &&
      !chosen.chunks.some((chunk) => isMoreToggle(page, chunk, chosen.entries)),
    inconnus,
    entrevus: readGlimpses(chosen, inconnus, page),
  };
}
