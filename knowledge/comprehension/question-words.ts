/** Words as they are written here: `\b` does not know « où ». */
const word = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;

const INTERROGATIVE =
  'comment|koman|cmt|est-(?:il|elle)|y a-t-il|où|pourquoi|pk|combien|quand|est-ce|quel(?:le)?s?|qui|que|faut-il|puis-je|peut-on|dois-je|how|where|why|what|which|who|when|can|do|does|is';
/** An order of things to do, joined to another: « …, puis inscrire ma société ». */
const JOINED_VERB = String.raw`(?:puis|ensuite|et (?:puis|ensuite|aussi))\s+\p{L}{2,}(?:er|ir|re)(?!\p{L})`;
/** How a question begins or announces itself, wishes included. */
export const ASKS = new RegExp(
  `\\?|${word(`${INTERROGATIVE}|quoi|savoir|comprendre|connaître|voudrais|souhaite|aimerais|cherche à|know|understand`)}|${JOINED_VERB}`,
  'iu',
);
/** What numbers a question: « 1) », « 2. », « 3- ». */
export const NUMBER = /^\d\s?[).°-]\s*/u;
/** After a mark that ends a sentence, and before one that numbers the next. */
export const AFTER_MARK = /(?<=[.!?;\n])\s+|\s+(?=\d\s?[).°-]\s?\p{L})/u;
/** How a question begins after a mere comma. */
const ANEW = word("comment|koman|est-ce|combien|pourquoi|faut-il|c['’]est quoi|how|where|why");
/** Before a second question joined to the first: « …, et comment … », « … puis où … », « …, est-ce que … ». */
export const BEFORE_JOINED = new RegExp(
  `[,;]?\\s+(?=(?:et|puis|ensuite|and|then|also)\\s+(?:(?:si oui|si non|aussi|ensuite|surtout|sous|dans|à|avec|pour|doit-(?:il|elle|on)|then|also),?\\s+)?${word(`${INTERROGATIVE}|je|se|c['’]est quoi`)}|et doit-|${JOINED_VERB})|,\\s+(?=${ANEW})`,
  'iu',
);
/** What people write before they ask something else. */
export const ELSE = new RegExp(
  word(
    'par ailleurs|d.autre part|par la même occasion|autre (?:question|chose)|(?:seconde|deuxième) question|deuxièmement|(?:deux|2) (?:questions|choses)|et puis aussi|au passage|another (?:question|thing)|second(?:ly| question)|(?:two|2) (?:questions|things)|after that|also',
  ),
  'iu',
);
/** What says that several questions come, and where the first begins: « bonjour, deux questions : … ». */
export const BEFORE_FIRST =
  /^.{0,30}(?:deux|two|2) (?:questions|choses|things)[^:,.?]{0,20}[:,.]\s*|^\s*(?:premièrement|d.abord|first(?:ly)?),?\s+/iu;
/** Who tells what happened, unless it is a wish, or says what is theirs: one thing goes on, no other is asked. */
const GOES_ON =
  "(?!(?:(?:je|on|nous|il|elle|là|we|it|i) (?!voudrais|veux|souhaite|aimerais|cherche|need|want|would)|j['’](?!aimerais)|(?:mon|ma|mes|notre|nos|my|our|its) ))";
/** Where a message may pass from one thing to another without a word that asks: a line, « et », « puis », « sinon ». */
export const BEFORE_OTHER = new RegExp(
  `\\s*\\n\\s*|(?<=[.?!;])\\s+|[,;]?\\s+(?:et|puis|ensuite|sinon|deuxièmement|and|then|secondly)\\s+(?:(?:puis|ensuite|aussi|également|sinon|then|also|after that)\\s+)*${GOES_ON}`,
  'iu',
);
/** What has been done is no question. */
export const DONE = /^(?:j['’]ai|je viens d|on a|nous avons|i have|i['’]ve|we have|we['’]ve)(?!\p{L})/iu;
/** A part that begins as a question does. */
export const BEGINS = new RegExp(`^(?:(?:et|puis|ensuite|and|then)\\s+)?${word(INTERROGATIVE)}`, 'iu');
/** After a mark of any kind, tags and names of roles included. */
export const AFTER_CLAUSE = /(?<=[.!?;,:>\]\n])\s*/u;
