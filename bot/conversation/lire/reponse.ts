import { espacesDits } from '../../../knowledge/catalogue/espaces-dits.ts';
import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import type { Langue } from '../contract.ts';
import { motsOf } from '../dire/mots.ts';
import type { Reponses } from '../etat.ts';
import type { Emplacement, Option } from '../procedures/procedure.ts';
import { readListe, writeVus } from '../procedures/vus.ts';
import type { Savoir } from '../savoir.ts';
import { readIdentifiant } from './identifiant.ts';
import { type Lue, RIEN, valeurLue } from './lue.ts';
import { foldSaid } from './plier.ts';

const RANGS = [
  'premier',
  'deuxieme',
  'troisieme',
  'quatrieme',
  'cinquieme',
  'sixieme',
  'septieme',
  'huitieme',
  'neuvieme',
  'dixieme',
];
const RANKS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const RANG =
  /^(?:(?:le|la|l|choix|reponse|option|numero|n|no|the|answer|choice) )*(?:(\d{1,2})(?:er|ere|e|eme|nde?|rd|th|st)?|(\w+))(?: (?:choix|reponse|option|answer|choice))?$/;

/** « la 2e », « le deuxième », « option 2 », « le dernier »: the place in a list, from 0; -1: none is told. */
function rankOf(folded: string, count: number): number {
  const [, digits, word = ''] = RANG.exec(folded) ?? [];
  if (digits !== undefined) return Number(digits) - 1;
  if (/^(?:derniere?|last)$/.test(word)) return count - 1;
  const masculine = word.replace(/^premiere$/, 'premier').replace(/^seconde?$/, 'deuxieme');
  return Math.max(RANGS.indexOf(masculine), RANKS.indexOf(word));
}

/** What is said before a plain answer: « bah oui », « euh non », « je crois que oui ». */
const HESITE =
  /^(?:(?:bah|ben|beh|euh|heu|hum|bon|alors|ah|oh|eh bien|et bien|et ben|ma foi|je (?:pense|crois|dirais)(?: que)?|i (?:think|guess|believe)(?: so)?|well|um|ca) )+(?=\S)/;

/** By its name, whole; by its place in the list; then by how people say it. Two that fit: none. */
function readOption(text: string, options: readonly Option[]): Lue {
  const folded = foldLabel(text);
  if (folded === '') return RIEN;
  const said = foldSaid(text);
  const named = options.find(({ label }) => foldLabel(label.fr) === folded || foldLabel(label.en) === folded);
  if (named !== undefined) return valeurLue(named.valeur);
  const placed = options[rankOf(folded, options.length)];
  if (placed !== undefined) return valeurLue(placed.valeur);
  for (const words of new Set([folded, said, said.replace(HESITE, '')])) {
    const fitting = options.filter(({ mots }) => mots.test(words));
    const [first] = fitting;
    if (first !== undefined && fitting.length === 1) return valeurLue(first.valeur);
  }
  return RIEN;
}

function readEspace(text: string, options: readonly Option[], langue: Langue): Lue {
  const named = [...new Set(espacesDits(text).map(({ espace }) => espace))];
  const [first] = named;
  if (first !== undefined && named.length === 1) return valeurLue(first);
  const read = readOption(text, options);
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
      return readOption(text, options);
  }
}

const INTERROGE =
  /^(?:et |mais |au fait |d ailleurs |dites? |s il vous plait )*(?:comment|pourquoi|c(?: est)? quoi|qu est ce|quest ce|que signifie|que veut dire|ou (?:est|sont|se|puis|dois|trouver|cliquer)|qui (?:est|peut|doit)|quand|combien|quelle?s?|est ce que|a quoi|how|what|why|where|who|when|which|can i|do i|is it)\b/;

/** Asked rather than answered: more than a word or two, and in the form of a question. */
export const isQuestion = (text: string): boolean => {
  const folded = foldSaid(text);
  return folded.split(' ').length >= 3 && (/\?\s*$/.test(text) || INTERROGE.test(folded));
};
