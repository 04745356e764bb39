/** What emoticons alone say, in words that are read elsewhere; the first that fits. */
const DITES: readonly (readonly [said: string, form: RegExp])[] = [
  ['oui', /[👍👌✅✔🆗👏💪]/u],
  ['non', /[👎❌🚫]/u],
  ['merci', /[🙏❤🥰😊😘🤝]/u],
  ['ça m’énerve', /[😡😠🤬😤😩😫🤯]/u],
  ['je ne comprends pas', /[🤔😕😟🤷🙄😵❓❔⁉]/u],
  ['bonjour', /[👋🖐]/u],
];

/** Any other one, at least, shows that somebody is there. */
const AUTRE = 'aide';

/** Two regional letters make the flag of a country. */
const DRAPEAU = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;
const REGIONAL_A = 0x1f1e6;

/** « 🇮🇹 », as « Italie ». */
function nameFlag(flag: string): string {
  const code = [...flag].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? REGIONAL_A) - REGIONAL_A + 65)).join('');
  return ` ${new Intl.DisplayNames(['fr'], { type: 'region' }).of(code) ?? code} `;
}

/**
 * Emoticons alone, as the words they stand for; any other text as it is. On a step nothing was asked, so that a thumb down says that
 * it does not work.
 */
export function emoticonesEnMots(text: string, isStep: boolean): string {
  if (/[\p{L}\p{N}]/u.test(text)) return text;
  const flagged = text.replace(DRAPEAU, nameFlag).trim();
  if (flagged !== text.trim()) return flagged;
  if (!/\p{Extended_Pictographic}|[❓❔]/u.test(text)) return text;
  const said = DITES.find(([, form]) => form.test(text))?.[0] ?? AUTRE;
  return isStep && said === 'non' ? 'ça ne marche pas' : said;
}
