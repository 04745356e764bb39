import { type Part, typeAheadAmong } from '../../../bot/chat/type-ahead.ts';
import { espacesDits } from '../../../knowledge/catalogue/espaces-dits.ts';
import type { EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import { NOMS } from '../../../knowledge/catalogue/noms.ts';
import { CARTES_COMPILEES } from '../../../knowledge/compiled/cartes.ts';

/** What is searched of each space: its names of both generations, what it is for, and where it is. */
const TEXTS: ReadonlyMap<EspaceId, string> = new Map(
  CARTES_COMPILEES.map(({ id, resume, place }) => {
    const noms = NOMS.filter(({ espace }) => espace === id).map(({ label }) => label);
    return [id, ` ${foldLabel([...noms, resume, place.espaces ?? '', place.services ?? ''].join(' '))}`];
  }),
);

/** Names that begin like what is typed, or nearly. */
const beginning = typeAheadAmong(NOMS, NOMS.length);

/** The spaces that a typed text may be about: named, slips forgiven, or with a word that begins so. All for an empty text. */
export function chercher(texte: string): ReadonlySet<EspaceId> {
  const words = foldLabel(texte)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return new Set(TEXTS.keys());
  const named = espacesDits(texte).map(({ espace }) => espace);
  const holding = [...TEXTS].filter(([, text]) => words.every((word) => text.includes(` ${word}`))).map(([id]) => id);
  const found = new Set<string>([...named, ...holding, ...beginning(texte).map(({ item }) => item.espace)]);
  return new Set([...TEXTS.keys()].filter((id) => found.has(id)));
}

/** A name, cut where it holds what is searched. */
export function partsOf(nom: string, texte: string): readonly Part[] {
  const found = texte === '' ? undefined : marking(nom)(texte)[0];
  return found?.parts ?? [{ text: nom, hit: false }];
}

/** One for each name, made the first time something is searched: every line is drawn again at each key. */
const MARKING = new Map<string, ReturnType<typeof typeAheadAmong>>();

function marking(nom: string): ReturnType<typeof typeAheadAmong> {
  const known = MARKING.get(nom) ?? typeAheadAmong([{ label: nom }]);
  MARKING.set(nom, known);
  return known;
}
