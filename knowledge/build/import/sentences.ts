import { foldLabel } from '../../catalogue/label.ts';

/** No more than this is quoted of a page. */
export const MAX_QUOTED = 15;

/** The first words of a text, as they are, and an ellipsis when there are more. */
export function quote(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= MAX_QUOTED ? words.join(' ') : `${words.slice(0, MAX_QUOTED).join(' ')} …`;
}

/** The sentences of a running text. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?;])\s+(?=[\p{Lu}«“"\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}{2}/u.test(sentence));

const NEED =
  /\b(?:il (?:vous )?fau(?:t|dra)|vous devez|devez|doit|doivent|necessaires?|obligatoires?|prerequis|au prealable|prealablement|disposer|besoin|munissez|preparez|rattachee?s? a|pensez a|assurez vous|verifiez que|avant de|must|need(?:ed)?|require[ds]?|beforehand)\b/;
const CONDITION =
  /\b(?:si|s il|lorsque|lorsqu|uniquement|seuls?|seulement|sauf|a partir du moment|dans le cadre|a condition|en cas|reservee?s?|des que|tant que|quand|c est a dire|if|only|unless|when|except)\b/;
const PURPOSE =
  /\b(?:permet(?:tent)?|sert|servent|dediee?s?|destinee?s?|c est a partir|vous pou(?:vez|rrez)|allows?|lets you|used to)\b/;
const FIGURE = /\d/;

/** What a sentence may tell a writer of guides: something needed, a condition, a purpose, a figure to check. */
export const isNeed = (sentence: string): boolean => NEED.test(foldLabel(sentence));
export const isCondition = (sentence: string): boolean => CONDITION.test(foldLabel(sentence));
export const isPurpose = (sentence: string): boolean => PURPOSE.test(foldLabel(sentence));
export const hasFigure = (sentence: string): boolean => FIGURE.test(sentence);

/** A step begins by what to do: an order, or an infinitive, possibly after a short circumstance. */
const ACTION =
  /^(?:(?:puis|ensuite|enfin|alors|d['’]abord|une fois [^,]{1,60},|dans [^,]{1,60},|depuis [^,]{1,60},|sur [^,]{1,60},|à [^,]{1,60},|pour [^,]{1,80},|en [^,]{1,60},|si [^,]{1,80},)\s*)*(?:\p{L}+ez\b|(?:se |s['’])?\p{L}{2,}(?:er|ir|dre|tre|ire)\b|click|open|choose|select|enter|fill|go to|sign|press|add|tick|check)/iu;
export const isAction = (text: string): boolean => ACTION.test(text.trim());

const NUMBER = /^\s*(?:(?:étape|step)\s*(?:n°\s*)?\d{1,2}\s*(?:[.):–—-]|\s)\s*|\d{1,2}\s*(?:[.)]|[:–—-](?=\s))\s*)/i;
/** True for « 3. … », « Étape 3 : … », « 3 — … ». */
export const isNumbered = (text: string): boolean => NUMBER.test(text);
export const withoutNumber = (text: string): string => text.replace(NUMBER, '').trim();

const LABELS = /«\s*([^«»]{2,80}?)\s*»|“([^“”]{2,80})”|"([^"]{2,80})"/gu;
/** The names between quotes of any kind, and the pieces of a path « A > B ». */
export function labelsOf(text: string): readonly string[] {
  const quoted = [...text.matchAll(LABELS)].flatMap((found) => (found[1] ?? found[2] ?? found[3] ?? '').split(/\s*(?:>|→|›)\s*/));
  return [...new Set(quoted.map((label) => label.trim()).filter((label) => label !== ''))];
}
