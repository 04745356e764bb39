/** Spellings that sound alike in French, in the order they are applied. Capitals and digits stand for one sound each. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/([a-km-rt-z])\1+/g, '$1'],
  [/ss+/g, 'S'],
  [/mpt/g, 'nt'],
  [/c(?:eu|ue)il/g, 'keil'],
  [/(?<=[aeou])ill?/g, 'y'],
  [/ill/g, 'i'],
  [/ll+/g, 'l'],
  [/eaux?|aux?/g, 'o'],
  [/ph/g, 'f'],
  [/sc(?=[eiy])/g, 'S'],
  [/ch/g, 'C'],
  [/gn/g, 'N'],
  [/gu(?=[eiy])/g, 'g'],
  [/g(?=[eiy])/g, 'j'],
  [/qu|q|k/g, 'k'],
  [/c(?=[eiy])/g, 'S'],
  [/c/g, 'k'],
  [/ti(?=on|el|eu)/g, 'Si'],
  [/x/g, 'kS'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/(?:ain|ein|in|im|aim|un|um)(?![aeiounm])/g, '1'],
  [/(?:an|am|en|em)(?![aeiounm])/g, '2'],
  [/(?:on|om)(?![aeiounm])/g, '3'],
  [/oi/g, 'wa'],
  [/ou/g, 'u'],
  [/oeu|eu/g, 'e'],
  [/ai|ei/g, 'e'],
  [/(?:er|ez|et|es|ee|e)$/, 'e'],
  [/(?<=[aeiou])s(?=[aeiou])/g, 'z'],
  [/s/g, 'S'],
  [/(?<=..)[tdpSzk]+$/, ''],
  [/e$/, ''],
  [/([a-zA-Z0-9])\1/g, '$1'],
];

/** How a folded French word sounds, roughly: « sollissitation » and « sollicitation » have one key. */
export function soundKey(word: string): string {
  if (/\d/.test(word)) return word;
  return SOUNDS.reduce((key, [written, sound]) => key.replace(written, sound), word) || word;
}
