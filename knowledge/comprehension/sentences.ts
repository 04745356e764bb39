/** Words as they are written here: `\b` does not know « où ». */
const word = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;

const INTERROGATIVE =
  'comment|koman|cmt|est-(?:il|elle)|y a-t-il|où|pourquoi|pk|combien|quand|est-ce|quel(?:le)?s?|qui|que|faut-il|puis-je|peut-on|dois-je|how|where|why|what|which|who|when|can|do|does|is';
/** How a question begins or announces itself. */
const ASKS = new RegExp(`\\?|${word(`${INTERROGATIVE}|savoir|comprendre|connaître|know|understand`)}`, 'iu');
/** After a mark that ends a sentence. */
const AFTER_MARK = /(?<=[.!?;\n])\s+/u;
/** Before a second question joined to the first: « …, et comment … », « … puis où … ». */
const BEFORE_JOINED = new RegExp(
  `[,;]?\\s+(?=(?:et|puis|ensuite|and|then|also)\\s+(?:(?:si oui|si non|aussi|ensuite|surtout|sous|dans|à|avec|pour|doit-(?:il|elle|on)|then|also),?\\s+)?${word(`${INTERROGATIVE}|je|se`)}|et doit-)`,
  'iu',
);
/** What people write before they ask something else. */
const ELSE = new RegExp(
  word(
    'par ailleurs|d.autre part|par la même occasion|autre question|seconde question|deuxième question|deux questions|au passage|another question|second question|two questions|also',
  ),
  'iu',
);
const MIN_WORDS = 3;
const LONG = 40;

const wordCount = (text: string): number => text.split(/\s+/).length;

/**
 * The questions of a message, in order: its sentences, those joined by « et » parted, those that ask nothing left out. A long
 * message tells its story in many sentences: it is one question, unless it says that there is another.
 */
export function questionsOf(text: string): readonly string[] {
  if (wordCount(text) > LONG && !ELSE.test(text)) return [];
  return text
    .split(AFTER_MARK)
    .flatMap((sentence) => sentence.split(BEFORE_JOINED))
    .map((one) => one.trim())
    .filter((one) => ASKS.test(one) && wordCount(one) >= MIN_WORDS);
}
