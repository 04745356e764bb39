import { espacesDits } from '../../../knowledge/catalogue/espaces-dits.ts';
import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import type { Langue } from '../contract.ts';
import type { Reponses } from '../etat.ts';
import type { Emplacement, Option } from '../procedures/procedure.ts';
import type { Savoir } from '../savoir.ts';
import { readIdentifiant } from './identifiant.ts';

/** What a text says in answer to a question. `refus`: it was meant as an answer, and is not one. */
export type Lue =
  | { readonly sorte: 'valeur'; readonly valeur: string }
  | { readonly sorte: 'refus'; readonly pourquoi: string }
  | { readonly sorte: 'rien' };

const RIEN: Lue = { sorte: 'rien' };
const valeur = (value: string): Lue => ({ sorte: 'valeur', valeur: value });

const ORDINALS: readonly RegExp[] = [
  /^(?:(?:le |la |l )?(?:1|1er|1ere|un|une|premiere?|first|one))$/,
  /^(?:(?:le |la |l )?(?:2|2e|2eme|deux|deuxieme|seconde?|second|two))$/,
  /^(?:(?:le |la |l )?(?:3|3e|3eme|trois|troisieme|third|three))$/,
];

/** By its name, whole; by its place in the list; then by how people say it. Two that fit: none. */
function readOption(text: string, options: readonly Option[]): Lue {
  const folded = foldLabel(text);
  const named = options.find(({ label }) => foldLabel(label.fr) === folded || foldLabel(label.en) === folded);
  if (named !== undefined) return valeur(named.valeur);
  const placed = options[ORDINALS.findIndex((form) => form.test(folded))];
  if (placed !== undefined) return valeur(placed.valeur);
  const said = options.filter(({ mots }) => mots.test(folded));
  const [first] = said;
  return first !== undefined && said.length === 1 ? valeur(first.valeur) : RIEN;
}

function readEspace(text: string): Lue {
  const named = [...new Set(espacesDits(text).map(({ espace }) => espace))];
  const [first] = named;
  return first !== undefined && named.length === 1 ? valeur(first) : RIEN;
}

/** Reads a text as the answer to a question of a procedure. */
export function readReponse(text: string, question: Emplacement, reponses: Reponses, savoir: Savoir, langue: Langue): Lue {
  switch (question.sorte) {
    case 'espace': {
      const chosen = readOption(text, question.options(reponses, savoir));
      return chosen.sorte === 'rien' ? readEspace(text) : chosen;
    }
    case 'identifiant':
      return readIdentifiant(text, langue);
    case 'texte':
      return text.trim() === '' ? RIEN : valeur(text.trim());
    default:
      return readOption(text, question.options(reponses, savoir));
  }
}
