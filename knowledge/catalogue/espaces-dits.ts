import type { EspaceId } from './ids.ts';
import { foldLabel } from './label.ts';
import { isNearLabel } from './near-label.ts';
import { NOMS } from './noms.ts';

/** A space named in a text, and where: the words from `start`, up to `end` excluded. */
export interface EspaceDit {
  readonly espace: EspaceId;
  readonly start: number;
  readonly end: number;
}

const LABELS: ReadonlyMap<string, EspaceId> = new Map(NOMS.map(({ label, espace }) => [foldLabel(label), espace]));

/** « factures de travaux », « factures émises »: the same names as people say them, without what the others do not need. */
const SHORT: ReadonlyMap<string, EspaceId> = new Map([
  ['espace gestionnaire', 'activites-du-gestionnaire'],
  ['facture travaux', 'factures-de-travaux'],
  ['factures travaux', 'factures-de-travaux'],
  ['facture emise', 'factures-emises'],
  ['facture recue', 'factures-recues'],
  ['frais de justice', 'memoires-de-frais-de-justice'],
  ['memoire de frais', 'memoires-de-frais-de-justice'],
  ['remboursement tic', 'remboursement-tic'],
  ['remboursement de taxe', 'remboursement-tic'],
  ['raccordements', 'raccordements-edi-api'],
  ['raccordement edi', 'raccordements-edi-api'],
  ['suivi de flux', 'suivi-des-flux'],
  ['flux', 'suivi-des-flux'],
]);

const LONGEST = Math.max(...[...LABELS.keys()].map((label) => label.split(' ').length));

const initialsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** A slip spares the first letter of a word: labels are near a phrase only among those with its initials. */
const BY_INITIALS = new Map<string, (readonly [string, EspaceId])[]>();
for (const one of LABELS) {
  const initials = initialsOf(one[0].split(' '));
  BY_INITIALS.set(initials, [...(BY_INITIALS.get(initials) ?? []), one]);
}

/** The initials of every name: most runs of words have others, and are not looked at. */
const INITIALS = new Set([...BY_INITIALS.keys(), ...[...SHORT.keys()].map((name) => initialsOf(name.split(' ')))]);

function espaceOf(words: readonly string[]): EspaceId | null {
  const phrase = words.join(' ');
  const exact = LABELS.get(phrase) ?? SHORT.get(phrase);
  if (exact !== undefined) return exact;
  if (words.length < 2) return null;
  const alike = BY_INITIALS.get(initialsOf(words)) ?? [];
  const near = new Set(alike.filter(([label]) => isNearLabel(phrase, label)).map(([, espace]) => espace));
  const [first] = near;
  return near.size === 1 && first !== undefined ? first : null;
}

/**
 * The spaces that a text names, in its order: a list of tabs pasted from a screen, or a sentence. The longest name wins, and one
 * slip in a long word is forgiven. No page, no element: labels only.
 */
export function espacesDits(text: string): readonly EspaceDit[] {
  const words = foldLabel(text).split(' ');
  const initials = initialsOf(words);
  const found: EspaceDit[] = [];
  for (let start = 0; start < words.length; start++) {
    for (let count = Math.min(LONGEST, words.length - start); count > 0; count--) {
      if (!INITIALS.has(initials.slice(start, start + count))) continue;
      const espace = espaceOf(words.slice(start, start + count));
      if (espace === null) continue;
      found.push({ espace, start, end: start + count });
      start += count - 1;
      break;
    }
  }
  return found;
}
