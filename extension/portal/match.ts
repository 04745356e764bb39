import { groupBy } from '../../knowledge/catalogue/group-by.ts';
import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { isNearLabel } from '../../knowledge/catalogue/near-label.ts';
import type { Nom } from '../../knowledge/catalogue/noms.ts';
import type { Domaine } from '../../knowledge/diagnosis/vue.ts';

import { DOMAINE_BY_LABEL, ENTREE_BY_LABEL, type Entree } from './lexique.ts';

/** What a short text of the page stands for. */
export type Sens =
  | { readonly sorte: 'espace'; readonly espace: EspaceId; readonly memeNom: boolean; readonly anglais: boolean }
  | { readonly sorte: 'domaine'; readonly domaine: Domaine }
  | { readonly sorte: 'entree'; readonly entree: Entree };

export interface Matcher {
  /** the meaning of a folded text, or null */
  match(folded: string): Sens | null;
  /** the spaces whose name occurs, whole, in a folded text that begins and ends with a space */
  espacesIn(folded: string): readonly EspaceId[];
  /** the spaces whose name begins with a folded text that was cut short */
  espacesStarting(folded: string): readonly EspaceId[];
  /** the meaning of a label cut short, when a single space begins so */
  completed(folded: string): Sens | null;
  /** true when a source tells the English name of a space */
  hasEnglishName(espace: EspaceId): boolean;
  /** true when a folded word may be a piece of a known label: the cheap first sieve */
  isHot(word: string): boolean;
}

/** Words that only tell the state of a tab, once the label proper is recognised behind them. */
const PREFIX = /^(?:chorus pro|onglet|lien|tab|espace|l espace|application|ouvrir l espace|acceder a l espace|aller a l espace) /;
const STATE =
  / (?:onglet|actif|active|activee|ouvert|selectionnee?|courante?|current|selected|tab|page active|page courante|onglet actif|chorus pro|sous menu|nouvelle fenetre|nouvel onglet)$/;
const COUNTED =
  / (?:\d+(?: (?:et plus|nouveaux?|nouvelles?|non lue?s?|unread|new|en attente|a traiter|a valider|pending|elements?|notifications?|alertes?|messages?|demandes?|factures?|items?|action requise|actions requises))*|(?:nouveaux?|nouvelles?|new))$/;

function withoutDecorations(folded: string): readonly string[] {
  const found = [folded];
  let current = folded.replace(PREFIX, '');
  if (current !== folded) found.push(current);
  for (let turn = 0; turn < 3; turn++) {
    const shorter = current.replace(COUNTED, '').replace(STATE, '').replace(/^\d+ /, '');
    if (shorter === current) break;
    current = shorter;
    found.push(current);
  }
  return found;
}

const MAX_LABEL = 60;
const MIN_PIECE = 3;
const MIN_START = 4;
const MIN_WHOLE = 10;

/** A near label begins each of its words with the same letter: the only labels worth comparing. */
function initialsOf(label: string): string {
  let initials = label.slice(0, 1);
  for (let at = label.indexOf(' '); at !== -1; at = label.indexOf(' ', at + 1)) initials += label[at + 1];
  return initials;
}

/** Exact on aliases first, then a tight fuzzy match; a text near two different spaces is neither. */
export function createMatcher(noms: readonly Nom[]): Matcher {
  const espaces = new Map<string, { espace: EspaceId; memeNom: boolean; anglais: boolean }>();
  const translated = new Set<EspaceId>();
  for (const { espace, label, generation, langue } of noms) {
    const folded = foldLabel(label);
    const anglais = langue === 'en';
    if (anglais) translated.add(espace);
    const memeNom = generation === 'espaces' || anglais;
    espaces.set(folded, { espace, memeNom: memeNom || (espaces.get(folded)?.memeNom ?? false), anglais });
  }
  const byInitials = groupBy(espaces, ([label]) => initialsOf(label));
  const cache = new Map<string, Sens | null>();
  /** every word of a label, between spaces: a piece of one begins or ends there, which the browser finds by itself */
  const words = ` ${[...espaces.keys(), ...ENTREE_BY_LABEL.keys(), ...DOMAINE_BY_LABEL.keys()].join(' ')} `;
  const hot = new Map<string, boolean>();

  function exact(text: string): Sens | null {
    const espace = espaces.get(text);
    if (espace !== undefined) return { sorte: 'espace', ...espace };
    const domaine = DOMAINE_BY_LABEL.get(text);
    if (domaine !== undefined) return { sorte: 'domaine', domaine };
    const entree = ENTREE_BY_LABEL.get(text);
    return entree === undefined ? null : { sorte: 'entree', entree };
  }

  function near(text: string): Sens | null {
    const found = (byInitials.get(initialsOf(text)) ?? [])
      .filter(([label]) => isNearLabel(text, label))
      .map(([, value]) => value);
    const first = found[0];
    if (first === undefined || found.some((one) => one.espace !== first.espace)) return null;
    return {
      sorte: 'espace',
      espace: first.espace,
      memeNom: found.some((one) => one.memeNom),
      anglais: found.every((one) => one.anglais),
    };
  }

  function search(folded: string): Sens | null {
    // What a table counts, « Facture 12 », « Facture 13 », is looked for once.
    const uncounted = folded.replace(/ \d+$/, '');
    if (uncounted !== folded) return match(uncounted);
    const candidates = withoutDecorations(folded);
    for (const candidate of candidates) {
      const found = exact(candidate);
      if (found !== null) return found;
    }
    for (const candidate of candidates) {
      const found = near(candidate);
      if (found !== null) return found;
    }
    return null;
  }

  const starting = (folded: string) =>
    folded.length < MIN_START ? [] : [...espaces].filter(([label]) => label.startsWith(folded)).map(([, value]) => value);

  function match(folded: string): Sens | null {
    if (folded === '' || folded.length > MAX_LABEL) return null;
    const known = cache.get(folded);
    if (known !== undefined) return known;
    const found = search(folded);
    cache.set(folded, found);
    return found;
  }

  return {
    match,
    isHot(word) {
      if (word.length < MIN_PIECE) return false;
      const known = hot.get(word);
      if (known !== undefined) return known;
      const found = words.includes(` ${word}`) || words.includes(`${word} `);
      hot.set(word, found);
      return found;
    },
    espacesIn: (folded) => [
      ...new Set([...espaces].filter(([label]) => folded.includes(` ${label} `)).map(([, { espace }]) => espace)),
    ],
    espacesStarting: (folded) => starting(folded).map(({ espace }) => espace),
    completed(folded) {
      const found = folded.length < MIN_WHOLE ? [] : starting(folded);
      const first = found[0];
      return first === undefined || found.some(({ espace }) => espace !== first.espace) ? null : { sorte: 'espace', ...first };
    },
    hasEnglishName: (espace) => translated.has(espace),
  };
}
