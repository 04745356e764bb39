import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import {
  type Candidate,
  candidatesAround,
  distinct,
  espaceOf,
  isAnchor,
  loneCandidate,
  possibleEntries,
  withNextRows,
} from './bar-candidates.ts';
import { readGlimpses } from './glimpses.ts';
import type { Mention } from './mentions.ts';
import type { Page } from './page.ts';
import { closest, isNavigation } from './roles.ts';
import { isMoreToggle, readUnknownEntries, reportable } from './unknown-labels.ts';

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

/** A bar comes early; a page that repeats its labels without end must not cost without end. */
const MAX_ANCHORS = 30;

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
  // Anchors side by side have the same containers around them.
  const starts = new Set(anchors.map(({ item }) => page.reader.parent(item)));
  const candidates = [...starts].flatMap((start) => candidatesAround(page, start, possible));
  const alone = candidates.length === 0 && canSignOut ? loneCandidate(page, possible) : null;
  const found = alone === null ? candidates : [alone];
  if (found.length === 0) return null;
  const chosen = withNextRows(
    page,
    found.reduce((best, one) => better(page, best, one)),
    possible,
  );
  const espaces = new Map<EspaceId, Mention>();
  for (const entry of chosen.entries) {
    const espace = espaceOf(entry);
    const previous = espace === null ? undefined : espaces.get(espace);
    if (espace !== null && (previous === undefined || (!page.isShown(previous.item) && page.isShown(entry.item))))
      espaces.set(espace, entry);
  }
  const unknown = readUnknownEntries(page, chosen);
  return {
    container: chosen.container,
    espaces,
    complete:
      espaces.has('mon-compte') &&
      !isBusy(page, chosen) &&
      !chosen.chunks.some((chunk) => isMoreToggle(page, chunk, chosen.entries)),
    inconnus: reportable(unknown),
    entrevus: readGlimpses(chosen, unknown.length > 0, page),
  };
}
