import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import { parseSiret } from '../../../knowledge/identifiers/siret.ts';
import { type Endroit, places } from './endroit.ts';
import { CONTENU, LIAISON } from './mots-ordinaires.ts';

const MOT = '(?:mots?[\\s\\-_]*de[\\s\\-_]*passe|m\\.?d\\.?p\\.?|passwords?|pass[\\s-]?phrase|passcode|passwd|pwd)';
const ANNONCE = new RegExp(`(?<![\\p{L}\\p{N}])${MOT}(?![\\p{L}\\p{N}])`, 'giu');
/** « mot de passe : "mon chat noir" » */
const CITE = new RegExp(`(?<![\\p{L}\\p{N}])${MOT}\\s*(?:[:=]|est|is)?\\s*["«“]\\s*([^"«»“”\\n•]{1,80}?)\\s*["»”]`, 'giu');

/** How far after « mot de passe » one looks: more is another subject. */
const REACH = 400;
const WORDS = 16;

const TOKEN = /[^\s"«»“”]+/g;
const HIDDEN = /•/;
const LEADING = /^[([{'’‘:=→>-]+/;
const TRAILING = /[)\]},;:.'’]+$/;
/** « est », « : », « = »: what comes next is the password, whatever it looks like. */
const ASSIGN = /^(?:[:=→]+|-+>|est|c[’']est|is|it[’']s|sera|was)$/iu;
const COUNT = /^\d{1,2}$|^\d+(?:er|ere|ère|e|eme|ème|h\d*|min|mn|j|x|€|%)$/iu;
const NUMBER = /^[\d/.,:+-]+$/;
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,4}$/i;

/**
 * How sure we are that the next word is the password. `dit`: it was announced. `suit`: only small words stand between. `loin`: other
 * words do, and only what looks like no word is hidden.
 */
type Attente = 'dit' | 'suit' | 'loin';

const isAmong = (word: string, list: ReadonlySet<string>): boolean =>
  foldLabel(word)
    .split(' ')
    .every((part) => list.has(part));
const isOrdinary = (word: string): boolean =>
  isAmong(word, LIAISON) ||
  foldLabel(word)
    .split(' ')
    .every((part) => LIAISON.has(part) || CONTENU.has(part));

/** Letters with digits, signs or capitals inside: a word that nobody writes in a sentence. */
function looksSecret(word: string): boolean {
  if (COUNT.test(word) || NUMBER.test(word) || EMAIL.test(word) || isOrdinary(word)) return false;
  return (/\d/.test(word) && /\p{L}/u.test(word)) || /[^\p{L}\p{N}'’./-]/u.test(word) || /\p{Ll}\p{Lu}/u.test(word);
}

function isSecret(word: string, attente: Attente): boolean {
  if (!/[\p{L}\p{N}]/u.test(word) && word.length < 4) return false;
  if (parseSiret(word).ok) return false;
  if (attente === 'loin') return looksSecret(word);
  if (COUNT.test(word) || isOrdinary(word)) return false;
  return attente === 'dit' || !EMAIL.test(word);
}

function next(word: string, token: string, attente: Attente): Attente {
  if (ASSIGN.test(token) || /[:=]$/.test(token)) return 'dit';
  if (/^[:=→>-]/.test(token)) return 'dit';
  return attente !== 'loin' && word !== '' && isAmong(word, LIAISON) ? attente : 'loin';
}

function after(text: string, from: number): readonly Endroit[] {
  const found: Endroit[] = [];
  const rest = text.slice(from, from + REACH);
  let attente: Attente = 'suit';
  for (const [index, { 0: token, index: at }] of [...rest.matchAll(TOKEN)].entries()) {
    if (index >= WORDS) break;
    const word = token.replace(LEADING, '').replace(TRAILING, '');
    if (/^[:=→>-]+\S/.test(token)) attente = 'dit';
    if (HIDDEN.test(word)) {
      attente = 'loin';
      continue;
    }
    if (word !== '' && !ASSIGN.test(token) && isSecret(word, attente)) {
      const start = from + at + token.indexOf(word);
      found.push({ start, end: start + word.length });
      attente = 'loin';
      continue;
    }
    // The sentence is over: what follows is about something else.
    if (/[.!?]$/.test(token)) break;
    attente = /[,;]$/.test(token) ? 'loin' : next(word, token, attente);
  }
  return found;
}

/**
 * What follows « mot de passe », « mdp », « password »: the next word unless it is an ordinary one, then every word of the sentence
 * that looks like no word. « mot de passe oublié » stays whole: it is the question.
 */
export const findMotsDePasse = (text: string): readonly Endroit[] => [
  ...places(text, CITE).filter(({ start, end }) => !isOrdinary(text.slice(start, end))),
  ...(text.search(ANNONCE) < 0 ? [] : [...text.matchAll(ANNONCE)]).flatMap(({ 0: said, index }) =>
    after(text, index + said.length),
  ),
];
