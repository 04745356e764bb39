import { type EspaceDit, espacesDits } from '../../../knowledge/catalogue/espaces-dits.ts';
import type { EspaceId, Generation } from '../../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import { itemsOf, type Vus } from '../procedures/vus.ts';

/** A screen told in a sentence that asks what is missing there. */
export interface EcranDit {
  readonly vus: Vus;
  /** names between those that we know, and that we do not know */
  readonly inconnus: readonly string[];
  /** the one space that is told absent; null: none, or several */
  readonly cherche: EspaceId | null;
  readonly generation: Generation | null;
  readonly lieu: 'domaine:facturation' | 'domaine:commande' | null;
}

/** Asking what is missing. */
const MANQUE = /\b(?:manqu(?:e|ent|erait)|missing|normal|incomplet(?:e|s)?|rien d autre|pas (?:tout|le reste))\b/;
const ETONNE = /\b(?:manqu(?:e|ent)|pourquoi|normal|bizarre|comment ca se fait|missing|why)\b/;
/** Another person's screen, or another day's, is not the one in front of the user. */
const AUTRE_ECRAN = /\b(?:collegues?|associee?s?|comptable|avant|av(?:ais|ait|ions)|quelqu un|colleague|used to|before)\b/;

const LIAISON =
  '(?: (?:l|le|la|les|d|de|des|du|un|une|en haut|onglets?|espaces?|applications?|the|tabs?|bien|deja|encore|aussi))*$';
const ABSENT = new RegExp(
  `(?:^| )(?:pas|plus|sans|ni|manque|manquent|not|no|nor|without|missing|(?:don t|can t|do not|cannot) (?:see|have|find))${LIAISON}`,
);
const VU = new RegExp(
  `(?:^| )(?:vois|voit|voyons|ai|a|avons|affichee?s?|barre|onglets?|domaines?|applications?|tuiles?|ecran|haut|sont|est|que|juste|seulement|see|have|tabs?)${LIAISON}`,
);
const ENCORE = /^(?: ?(?:et|ou|ni|puis|l|le|la|les|aussi|enfin|and))*$/;

/** Nothing else is there: « j’ai juste mon compte ». */
const SEULEMENT =
  /\b(?:(?:ai|vois|a|reste|apparait|have|see) (?:plus )?(?:que|juste|seulement|uniquement|only|just)|rien d autre|nothing else)\b/;

/** What everyone has: nobody who names only these asks for them. */
const isCommun = ({ espace }: EspaceDit): boolean => espace === 'mon-compte' || espace === 'accueil-connecte';

const isSeul = (folded: string, named: readonly EspaceDit[]): boolean =>
  named.length === 1 && named.every(isCommun) && SEULEMENT.test(folded);

/** What is told absent, beside what is told seen, is asked for. */
const MAIS_PAS = /\b(?:mais|but) (?:(?:il n )?y a )?(?:pas|plus|ni|not|no)\b/;

type Sort = 'vu' | 'absent';

/** What is said of each space, by the words before it. null: one is neither told seen nor told absent. */
function sortsOf(words: readonly string[], named: readonly EspaceDit[], inconnus: readonly string[]): readonly Sort[] | null {
  const listed = inconnus.map(foldLabel);
  const sorts: Sort[] = [];
  for (const [rank, { start }] of named.entries()) {
    const gap = listed
      .reduce((kept, name) => kept.replace(name, ''), words.slice(named[rank - 1]?.end ?? 0, start).join(' '))
      .trim();
    const sort = ABSENT.test(gap) ? 'absent' : VU.test(gap) ? 'vu' : rank > 0 && ENCORE.test(gap) ? sorts[rank - 1] : undefined;
    if (sort === undefined) return null;
    sorts.push(sort);
  }
  return sorts;
}

/** What is listed between two names that we know was read on the screen too. */
function unknownIn(text: string): readonly string[] {
  const items = itemsOf(text).map((item) => ({ item, known: espacesDits(item).length > 0 }));
  const [first, last] = [items.findIndex(({ known }) => known), items.findLastIndex(({ known }) => known)];
  return items
    .slice(first, last)
    .flatMap(({ item, known }) => (known || item === '' || item.split(/\s+/).length > 5 ? [] : [item]));
}

function generationIn(folded: string): Generation | null {
  const [tabs, domains] = [/\b(?:onglets?|tabs?)\b/.test(folded), /\b(?:domaines?|tuiles?|tiles?|domains?)\b/.test(folded)];
  return tabs === domains ? null : tabs ? 'espaces' : 'services';
}

function lieuIn(folded: string): EcranDit['lieu'] {
  const [, domaine] = /\b(?:dans|domaine|sur|in)(?: (?:le|la|l|the))?(?: domaine)? (facturation|commande)\b/.exec(folded) ?? [];
  return domaine === undefined ? null : domaine === 'facturation' ? 'domaine:facturation' : 'domaine:commande';
}

/** « il me manque X et Y », « je ne vois ni X ni Y »: the spaces, when several are told absent and none seen. */
export function readManquants(text: string): readonly EspaceId[] {
  const folded = foldLabel(text);
  if (AUTRE_ECRAN.test(folded)) return [];
  const named = espacesDits(text);
  const sorts = named.length < 2 ? null : sortsOf(folded.split(' '), named, []);
  return sorts?.every((sort) => sort === 'absent') === true ? [...new Set(named.map(({ espace }) => espace))] : [];
}

/** « j’ai accueil connecté et mon compte, il me manque quoi ? »; null: no screen is told, or nothing is asked of it. */
export function readEcranDit(text: string): EcranDit | null {
  const folded = foldLabel(text);
  if (![MANQUE, ETONNE, SEULEMENT, MAIS_PAS].some((form) => form.test(folded)) || AUTRE_ECRAN.test(folded)) return null;
  const named = espacesDits(text);
  if (named.length < 2 && !isSeul(folded, named)) return null;
  const inconnus = unknownIn(text);
  const sorts = sortsOf(folded.split(' '), named, inconnus);
  const told = (wanted: Sort): readonly EspaceId[] => [
    ...new Set(named.flatMap(({ espace }, rank) => (sorts?.[rank] === wanted ? [espace] : []))),
  ];
  const [espaces, absents] = [told('vu'), told('absent')];
  const asks = absents.length > 0 ? ETONNE.test(folded) || MAIS_PAS.test(folded) : MANQUE.test(folded) || SEULEMENT.test(folded);
  if (espaces.length === 0 || !asks) return null;
  const lieu = lieuIn(folded);
  return {
    vus: { espaces, autres: inconnus.length > 0 },
    inconnus,
    cherche: absents.length === 1 ? (absents[0] ?? null) : null,
    generation: lieu === null ? generationIn(folded) : 'services',
    lieu,
  };
}

/** What stands around the names of a list. */
const AUTOUR = new Set(
  'et puis aussi enfin voila voici ce qui s affiche alors bonjour j ai je vois il y a mes mon les le la l en haut onglet onglets espaces c est tout juste que and i see have the'.split(
    ' ',
  ),
);
const PARMI = 3;
/** A name that we do not know, told absent. */
const PAS_CELA = /[,;]?\s*\b(?:mais|but)\s+(?:pas|plus|ni|not|no)\s[^,;\n]*/gi;

/** Names of the screen and nothing else, one a line or joined: a list pasted, or read out. null: it is none. */
export function readListeDite(written: string): EcranDit | null {
  const text = written.replace(PAS_CELA, '');
  const named = espacesDits(text);
  const espaces = [...new Set(named.map(({ espace }) => espace))];
  if (espaces.length < 2 || (espaces.length < 3 && !named.some(isCommun)) || /\?/.test(text)) return null;
  const items = itemsOf(text).filter((item) => item !== '');
  const inconnus = unknownIn(text);
  const isList = items.length > 2 && inconnus.length * 2 <= items.length;
  // A sentence around the names is no list.
  const besides = foldLabel(text)
    .split(' ')
    .filter((word, at) => !AUTOUR.has(word) && !named.some(({ start, end }) => at >= start && at < end));
  if (besides.length > (isList ? PARMI * inconnus.length : 0)) return null;
  const others = isList ? inconnus : [];
  return {
    vus: { espaces, autres: others.length > 0 },
    inconnus: others,
    cherche: null,
    generation: generationIn(foldLabel(text)),
    lieu: null,
  };
}

const COMBIEN =
  /\b(?:ai|vois|voit|a|reste|affiche|have|see)\b.{0,8}\b(?:que|juste|seulement|uniquement|only|just)\b(?: (?:d|de))? (?:\d{1,2}|une?|deux|trois|quatre|cinq|two|three|four)(?: \w+)? (?:onglets?|espaces?|applications?|tuiles?|domaines?|cases?|tabs?|tiles?)\b|\b(?:\d{1,2}|deux|trois|quatre|two|three) (?:onglets?|tuiles?|domaines?|tabs?|tiles?)\b.{0,12}\b(?:c est tout|seulement|rien d autre|en tout|pas plus|only)\b/;

/** « j’ai que deux onglets »: something seems to be missing, and no name is told. */
export const isPeuVu = (text: string): boolean => {
  const folded = foldLabel(text);
  return COMBIEN.test(folded) && !AUTRE_ECRAN.test(folded) && espacesDits(text).length === 0;
};

/** The portal that such a sentence speaks of. */
export const generationDite = (text: string): Generation | null => generationIn(foldLabel(text));
