import type { Cadre, Etat } from '../etat.ts';
import type { Choice } from '../message.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import type { Savoir } from '../savoir.ts';
import type { Propos } from '../suite.ts';
import { bouton, geste, sortiesOf } from './boutons.ts';
import { cite } from './citation.ts';
import { plain } from './ecrire.ts';
import { motsOf } from './mots.ts';

/** The answers offered to a question, as buttons. */
export const choicesOf = ({ procedure, reponses }: Cadre, { nom, options }: Emplacement, savoir: Savoir, { langue }: Etat) =>
  options(reponses, savoir).map(({ valeur, label }) => bouton({ sorte: 'reponse', procedure, nom, valeur }, label[langue]));

/** A question of a procedure, with what helps to answer it. */
export function sayQuestion(cadre: Cadre, emplacement: Emplacement, etat: Etat, savoir: Savoir): Propos {
  const { langue } = etat;
  const mots = motsOf(langue);
  const { question, passable } = emplacement;
  const skip: readonly Choice[] = passable ? [geste('passer', mots.passer)] : [];
  return {
    kind: 'choices',
    text: plain(question.texte[langue]),
    choices: [...choicesOf(cadre, emplacement, savoir, etat), ...skip],
    multiple: false,
    sources: cite(question.sources, savoir.catalogues[langue]),
    exits: [geste('pourquoi', mots.pourquoi), ...sortiesOf({ ...etat, cadre }, savoir)],
  };
}
