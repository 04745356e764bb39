const BREAK =
  /[.!?;\n]+(?=\s|$)|\s+(?=et (?:aussi |ensuite |puis |après |comment|où|pourquoi|combien|est-ce|que|quel|qui|à qui|sous quel|dans quel)|puis |par ailleurs|d'autre part|and (?:also |then |how|where|why|what|who|can|do)|also )/giu;
const MIN_WORDS = 3;

/** The sentences of a message, and the questions joined by « et » within one, those of a word or two left out. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(BREAK)
    .map((one) => one.trim())
    .filter((one) => one.split(/\s+/).length >= MIN_WORDS);
}
