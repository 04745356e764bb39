import type { Langue } from '../catalogue/entree.ts';
import { SMALL_WORDS } from './function-words.ts';
import { wordsOf } from './words.ts';

/** Small words of the languages people try here, those shared with French or English left out. */
const OTHER = new Set(
  `ich du er wir ihr sie der die das ein eine einen und oder nicht wie kann ist sind mein meine zu auf mit fur wo finde guten tag hallo danke bitte rechnung
  wird deutsch sprechen heute morgen warum
  el los las una uno y o pero como donde puedo puede cuando por para con mi mis su hola gracias buenos dias factura facturas cuenta estoy tengo hay esta quiero
  il lo gli che non come posso dove sono mio mia per della del buongiorno ciao grazie fattura una uno vorrei questo parla
  nao eu voce faco minha meu fatura onde obrigado bom boa dia tudo bem uma os
  ik je een het niet hoe kan waar mijn naar stuur factuur dank goedemorgen
  jak gdzie moge nie jest moje dzien dobry dziekuje fakture fakturę
  nasilsin merhaba fatura nasil tesekkur
  cum unde pot sunt buna ziua multumesc factura
  hur jag kan inte var tack hej`.split(/\s+/),
);
for (const langue of ['fr', 'en'] as const) for (const word of SMALL_WORDS[langue]) OTHER.delete(word);

const LETTERS = /\p{L}/gu;
/** A letter of another script. */
const STRANGE = /(?!\p{Script=Latin})\p{L}/gu;

/** Whether a word belongs to a language's vocabulary. */
type Knows = (word: string, langue: Langue) => boolean;

/** So many points of small words decide alone: the vocabulary of the other language need not be read. */
const CLEAR = 4;

const otherOf = (langue: Langue): Langue => (langue === 'fr' ? 'en' : 'fr');

/** Points of the small words of a language; those of both count little. */
const smallWords = (words: readonly string[], langue: Langue): number =>
  words.reduce(
    (points, word) => points + (!SMALL_WORDS[langue].has(word) ? 0 : SMALL_WORDS[otherOf(langue)].has(word) ? 0.5 : 2),
    0,
  );

/** Points of the other words of a language. */
const otherWords = (words: readonly string[], langue: Langue, knows: Knows): number =>
  words.reduce(
    (points, word) =>
      points + (SMALL_WORDS[langue].has(word) || !knows(word, langue) ? 0 : knows(word, otherOf(langue)) ? 0.5 : 1),
    0,
  );

/** The language a text is written in. `hint` is what is expected: it wins when the words do not tell. */
export function languageOf(text: string, knows: Knows, hint: Langue = 'fr'): Langue | 'autre' {
  const strange = text.match(STRANGE)?.length ?? 0;
  if (strange > 0 && strange > (text.match(LETTERS)?.length ?? 0) / 2) return 'autre';
  const words = wordsOf(text);
  const small = { fr: smallWords(words, 'fr'), en: smallWords(words, 'en') };
  const foreign = words.filter((word) => OTHER.has(word));
  if (foreign.length === 0 && Math.abs(small.fr - small.en) >= CLEAR) return small.fr > small.en ? 'fr' : 'en';
  const points = { fr: small.fr + otherWords(words, 'fr', knows), en: small.en + otherWords(words, 'en', knows) };
  const autre = foreign.reduce((sum, word) => sum + (knows(word, 'fr') || knows(word, 'en') ? 1 : 2), 0);
  if (autre > 0 && autre >= Math.max(points.fr, points.en)) return 'autre';
  if (points.fr === points.en) return hint;
  return points.fr > points.en ? 'fr' : 'en';
}
