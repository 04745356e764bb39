/** A name of the screen: « as written », or in English “as written”. */
export const LABEL = /«\s*([^«»]*?)\s*»|“([^“”]*)”/gu;

/** Every label of a text, in order. */
export const labelsIn = (text: string): readonly string[] =>
  [...text.matchAll(LABEL)].map(([, french, english]) => (french ?? english ?? '').trim());

/** The text with each label replaced by what `put` makes of it. */
export const replaceLabels = (text: string, put: (label: string, whole: string) => string): string =>
  text.replace(LABEL, (whole: string, french?: string, english?: string) => put((french ?? english ?? '').trim(), whole));
