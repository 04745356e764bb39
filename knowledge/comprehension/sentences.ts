/** Words as they are written here: `\b` does not know « où ». */
const word = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;

const INTERROGATIVE =
  'comment|koman|cmt|est-(?:il|elle)|y a-t-il|où|pourquoi|pk|combien|quand|est-ce|quel(?:le)?s?|qui|que|faut-il|puis-je|peut-on|dois-je|how|where|why|what|which|who|when|can|do|does|is';
/** An order of things to do, joined to another: « …, puis inscrire ma société ». */
const JOINED_VERB = String.raw`(?:puis|ensuite|et (?:puis|ensuite|aussi))\s+\p{L}{2,}(?:er|ir|re)(?!\p{L})`;
/** How a question begins or announces itself, wishes included. */
const ASKS = new RegExp(
  `\\?|${word(`${INTERROGATIVE}|quoi|savoir|comprendre|connaître|voudrais|souhaite|aimerais|cherche à|know|understand`)}|${JOINED_VERB}`,
  'iu',
);
/** After a mark that ends a sentence. */
const AFTER_MARK = /(?<=[.!?;\n])\s+/u;
/** Before a second question joined to the first: « …, et comment … », « … puis où … ». */
const BEFORE_JOINED = new RegExp(
  `[,;]?\\s+(?=(?:et|puis|ensuite|and|then|also)\\s+(?:(?:si oui|si non|aussi|ensuite|surtout|sous|dans|à|avec|pour|doit-(?:il|elle|on)|then|also),?\\s+)?${word(`${INTERROGATIVE}|je|se`)}|et doit-|${JOINED_VERB})`,
  'iu',
);
/** What people write before they ask something else. */
const ELSE = new RegExp(
  word(
    'par ailleurs|d.autre part|par la même occasion|autre question|seconde question|deuxième question|(?:deux|2) questions|au passage|another question|second question|two questions|also',
  ),
  'iu',
);
const MIN_WORDS = 3;
const LONG = 40;

const wordCount = (text: string): number => text.split(/\s+/).length;

/** A question of a message; `franche` when the message leaves no doubt that it is one of several. */
export interface Demande {
  readonly texte: string;
  readonly franche: boolean;
}

/** A part that begins as a question does. */
const BEGINS = new RegExp(`^(?:(?:et|puis|ensuite|and|then)\\s+)?${word(INTERROGATIVE)}`, 'iu');

const plain = (texte: string): Demande => ({ texte, franche: true });

/**
 * The questions of a message, in order: its sentences, those joined by « et » parted, those that ask nothing left out. A long
 * message tells its story in many sentences: it is one question, unless it says that there is another; then each has its story.
 */
export function questionsOf(text: string): readonly Demande[] {
  const announced = text.search(ELSE);
  if (wordCount(text) > LONG) return announced < 0 ? [] : [text.slice(0, announced), text.slice(announced)].map(plain);
  return text
    .split(AFTER_MARK)
    .flatMap((sentence) => sentence.split(BEFORE_JOINED))
    .map((one) => one.trim())
    .filter((one) => ASKS.test(one) && wordCount(one) >= MIN_WORDS)
    .map((texte) => ({ texte, franche: announced >= 0 || texte.endsWith('?') || BEGINS.test(texte) }));
}
