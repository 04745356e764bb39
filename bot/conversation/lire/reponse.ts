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

const ORDINALS: readonly RegExp[] = [
  /^(?:(?:le |la |l )?(?:1|1er|1ere|premiere?|first))$/,
  /^(?:(?:le |la |l )?(?:2|2e|2eme|deuxieme|seconde?|second))$/,
  /^(?:(?:le |la |l )?(?:3|3e|3eme|troisieme|third))$/,
  /^(?:(?:le |la |l )?(?:4|4e|4eme|quatrieme|fourth))$/,
];

/** By its name, whole; by its place in the list; then by how people say it. Two that fit: none. */
function readOption(text: string, options: readonly Option[]): Lue {
  const folded = foldLabel(text);
  if (folded === '') return RIEN;
  const named = options.find(({ label }) => foldLabel(label.fr) === folded || foldLabel(label.en) === folded);
  if (named !== undefined) return valeurLue(named.valeur);
  const placed = options[ORDINALS.findIndex((form) => form.test(folded))];
  if (placed !== undefined) return valeurLue(placed.valeur);
  const said = options.filter(({ mots }) => mots.test(folded));
  const [first] = said;
  return first !== undefined && said.length === 1 ? valeurLue(first.valeur) : RIEN;
}

function readEspace(text: string, options: readonly Option[]): Lue {
  const named = [...new Set(espacesDits(text).map(({ espace }) => espace))];
  const [first] = named;
  if (first !== undefined && named.length === 1) return valeurLue(first);
  return readOption(text, options);
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
      return readEspace(text, options);
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
  /^(?:et |mais |au fait |d ailleurs |dites? |s il vous plait )*(?:comment|pourquoi|c est quoi|qu est ce|quest ce|que signifie|que veut dire|ou (?:est|sont|se|puis|dois|trouver|cliquer)|qui (?:est|peut|doit)|quand|combien|quelle?s?|est ce que|a quoi|how|what|why|where|who|when|which|can i|do i|is it)\b/;

/** Asked rather than answered: more than a word or two, and in the form of a question. */
export const isQuestion = (text: string): boolean => {
  const folded = foldLabel(text);
  return folded.split(' ').length >= 3 && (/\?\s*$/.test(text) || INTERROGE.test(folded));
};
