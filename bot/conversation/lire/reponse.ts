import { espacesDits } from '../../../knowledge/catalogue/espaces-dits.ts';
import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import { distance } from '../../../knowledge/comprehension/distance.ts';
import type { Langue } from '../contract.ts';
import { motsOf } from '../dire/mots.ts';
import type { Reponses } from '../etat.ts';
import type { Emplacement, Option } from '../procedures/procedure.ts';
import { readListe, writeVus } from '../procedures/vus.ts';
import type { Savoir } from '../savoir.ts';
import { readIdentifiant } from './identifiant.ts';
import { type Lue, RIEN, valeurLue } from './lue.ts';
import { foldSaid } from './plier.ts';
import { rankOf } from './rang.ts';

/** What is said before a plain answer: « bah oui », « euh non », « je crois que oui ». */
const HESITE =
  /^(?:(?:bah|ben|beh|euh|heu|hum|bon|alors|ah|oh|eh bien|et bien|et ben|ma foi|normalement|surement|sans doute|en principe|a priori|logiquement|il me semble(?: que)?|je (?:pense|crois|dirais)(?: que)?|i (?:think|guess|believe)(?: so)?|well|um|ca) )+(?=\S)/;

/** « l’ancien je crois ». */
const HESITE_APRES =
  /(?<=\S) (?:je (?:crois|pense|dirais)|peut etre|il me semble|a priori|normalement|surement|i (?:think|guess))$/;

/** « oui mais j’attends encore »: what comes after tells more. */
const CONCEDE = /^(?:oui|ouais|yes) (?:mais|enfin|sauf que|but) (?=\S)/;

/** Below this length a word with another letter is another word. */
const LONG_ENOUGH = 6;

/** « pas une entreprise, un syndicat »: what is denied before the answer is not the answer. */
const NIE =
  /(?:^|\s)(?:c['’]est )?(?:pas|not) (?:une?|en|à|au|aux|dans|chez|le|la|de|a|an|the|in) [^,;.]+?(?:[,;.]|\s(?:mais|but))\s+(?=\S)/iu;

const kept = new WeakMap<RegExp, readonly string[]>();

/** The long words by which an answer is said, read from its form, with and without a letter that may be missing. */
function wordsOf({ mots }: Option): readonly string[] {
  const found =
    kept.get(mots) ??
    [...mots.source.matchAll(/([a-z]{6,})(\?)?/g)].flatMap(([, word = '', mark]) =>
      mark === undefined ? [word] : [word, word.slice(0, -1)],
    );
  kept.set(mots, found);
  return found;
}

/** Another letter inside the word: another ending may be another meaning, « demande » for « demander ». */
const isSlip = (word: string, one: string): boolean =>
  word === `${one}e` || word === `${one}s` || (!one.startsWith(word) && !word.startsWith(one) && distance(word, one, 1) === 1);

/** Words with a slip, as the labels of the answers write them: « entreprize ». */
function repair(said: string, options: readonly Option[]): string {
  const known = [
    ...new Set(options.flatMap(({ label }) => [label.fr, label.en]).flatMap((label) => foldLabel(label).split(' '))),
  ];
  const long = known.filter((word) => word.length >= LONG_ENOUGH);
  const ways = options.flatMap(wordsOf).filter((word) => word.length >= LONG_ENOUGH);
  return said
    .split(' ')
    .map((word) =>
      word.length < LONG_ENOUGH || known.includes(word)
        ? word
        : (long.find((one) => distance(word, one, 1) === 1) ??
          (ways.includes(word) ? word : ways.find((one) => isSlip(word, one))) ??
          word),
    )
    .join(' ');
}

/** « pas une mairie », « on est pas en France »: an answer is denied, and no other one is given. */
const NIE_SEUL =
  /^(?:non )?(?:(?:c|ce n|on|on n|nous ne|je|je ne|i am|it is|we are) (?:est |sommes |suis )?)?(?:pas|not) (?:une?|en|a|au|aux|dans|le|la|an?|the|in) /;

/** The one answer that is said in these words; null: none, or two. */
function onlyFitting(words: string, options: readonly Option[]): Option | null {
  const [first, other] = options.filter(({ mots }) => mots.test(words));
  return first === undefined || other !== undefined ? null : first;
}

/** The same text, less and less as it was written; the costly ones only when the others say nothing. */
function* waysToRead(text: string, options: readonly Option[]): Generator<string> {
  const said = foldSaid(text);
  const affirmed = text.replace(NIE, ' ');
  if (affirmed !== text) yield foldSaid(affirmed);
  yield foldLabel(text);
  yield said;
  yield said.replace(HESITE, '').replace(HESITE_APRES, '');
  yield said.replace(CONCEDE, '');
  yield repair(said, options);
}

/** By its name, whole; by its place in the list; then by how people say it, or nearly. Two that fit: none. */
function readOption(text: string, options: readonly Option[], langue: Langue): Lue {
  const folded = foldLabel(text);
  if (folded === '') return RIEN;
  const said = foldSaid(text);
  const named = options.find(({ label }) => foldLabel(label.fr) === folded || foldLabel(label.en) === folded);
  if (named !== undefined) return valeurLue(named.valeur);
  const placed = options[rankOf(folded, options.length)];
  if (placed !== undefined) return valeurLue(placed.valeur);
  for (const words of waysToRead(text, options)) {
    const first = onlyFitting(words, options);
    if (first === null) continue;
    const denied = words.replace(NIE_SEUL, '');
    if (denied === words || onlyFitting(denied, options) !== first) return valeurLue(first.valeur);
    // « pas une mairie »: of two answers the other one, of more we do not know.
    const [left, another] = options.filter((one) => one !== first);
    return left === undefined || another !== undefined ? RIEN : valeurLue(left.valeur);
  }
  const [near, other] = options.filter(({ proche }) => proche?.test(said));
  return near === undefined || other !== undefined ? RIEN : valeurLue(near.valeur, motsOf(langue).compris(near.label[langue]));
}

function readEspace(text: string, options: readonly Option[], langue: Langue): Lue {
  const named = [...new Set(espacesDits(text).map(({ espace }) => espace))];
  const [first] = named;
  if (first !== undefined && named.length === 1) return valeurLue(first);
  const read = readOption(text, options, langue);
  const label = read.sorte === 'valeur' ? options.find(({ valeur }) => valeur === read.valeur)?.label[langue] : undefined;
  // Guessed from what it is for: the user must see which one was taken.
  return read.sorte !== 'valeur' || label === undefined ? read : valeurLue(read.valeur, motsOf(langue).compris(label));
}

/** A list of what is on the screen; names that we do not know are told back. */
function readVusDans(text: string, langue: Langue): Lue {
  const { vus, inconnus } = readListe(text);
  if (vus.espaces.length === 0) return RIEN;
  return valeurLue(writeVus(vus), inconnus.length === 0 ? null : motsOf(langue).inconnus(inconnus.slice(0, 5)));
}

/** Reads a text as the answer to a question of a procedure. */
export function readReponse(text: string, question: Emplacement, reponses: Reponses, savoir: Savoir, langue: Langue): Lue {
  const options = question.options(reponses, savoir);
  switch (question.sorte) {
    case 'espace':
      return readEspace(text, options, langue);
    case 'multiple':
      return readVusDans(text, langue);
    case 'identifiant':
      return readIdentifiant(text, question.identifiants(reponses), langue);
    case 'texte':
      return text.trim() === '' ? RIEN : valeurLue(text.trim());
    case 'choix':
      return readOption(text, options, langue);
  }
}

const INTERROGE =
  /^(?:et |mais |au fait |d ailleurs |dites? |s il vous plait )*(?:comment|pourquoi|c(?: est)? quoi|qu est ce|quest ce|que signifie|que veut dire|ou (?:est|sont|se|puis|dois|trouver|cliquer)|qui (?:est|peut|doit)|quand|combien|quelle?s?|est ce que|a quoi|(?:ca|cela) (?:veut dire|signifie)|how|what|why|where|who|when|which|can i|do i|is it)\b/;

/** Asked rather than answered: more than a word or two, and in the form of a question. */
export const isQuestion = (text: string): boolean => {
  const folded = foldSaid(text);
  return folded.split(' ').length >= 3 && (/\?\s*$/.test(text) || INTERROGE.test(folded));
};
