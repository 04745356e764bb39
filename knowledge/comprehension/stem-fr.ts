import { isFunctionWord } from './function-words.ts';

const MIN_STEM = 3;

/** Words that the endings would confuse with others: left whole, their plurals with them. */
const WHOLE = new Set(
  `comptable format formation formateur pays prix devis fils cas partie part parti taxi seul seulement mars pris public publicite cle cles loi visible situation
  situer entite entree entrer sortir sorte sortie viser commence commencer creance dossier site notes payant`.split(/\s+/),
);

/** Endings on folded text, longest first, with what replaces them. */
const ENDINGS: readonly (readonly [string, string])[] = (
  'issements:iss issement:iss atrices:at atrice:at ateurs:at ateur:at ations:at ation:at itions:it ition:it utions:ut ution:ut ' +
  'ements: ement: ments: ment: ites: ite: ives:if ive:if euses:eu euse:eu eurs:eu eur:eu ances: ance: ences: ence: ables: able: ' +
  'ibles: ible: istes:ist iste:ist ismes:ism isme:ism aires:air aire:air antes: ante: ants: ant: entes:ent ente:ent issent: ' +
  'iraient: eraient: aient: erait: erais: eront: erons: erez: eras: erai: era: ions: iez: ees: ee: er: ez: ir: is: it: ie: ent: ' +
  'ons: ait: ais: at:at e: i:'
)
  .split(' ')
  .map((pair) => {
    const [ending = '', replacement = ''] = pair.split(':');
    return [ending, replacement];
  });

function withoutEnding(word: string): string {
  for (const [ending, replacement] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= MIN_STEM)
      return word.slice(0, word.length - ending.length) + replacement;
  return word;
}

/** What the forms of one French word share. Works on folded text, so that accents never matter; for comparing, never for showing. */
export function stemFr(word: string): string {
  if (word.length <= MIN_STEM || /\d/.test(word)) return word;
  if (isFunctionWord(word) || WHOLE.has(word)) return word;
  if (WHOLE.has(word.slice(0, -1)) && /[es]$/.test(word)) return word.slice(0, -1);
  const singular = word.replace(/(?<=..)aux$/, 'al').replace(/(?<=...)(?<!s)[sx]$/, '');
  const stem = withoutEnding(singular)
    .replace(/([bcdfghjklmnpqrtvz])\1$/, '$1')
    .replace(/at$/, '')
    .replace(/y$/, 'i');
  return stem.length < MIN_STEM || isFunctionWord(stem) ? word : stem;
}
