import type { Cadre, Etat } from '../etat.ts';
import type { Choice } from '../message.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import { readVus, writeVus } from '../procedures/vus.ts';
import type { Savoir } from '../savoir.ts';
import type { Propos } from '../suite.ts';
import { bouton, geste, sortiesOf } from './boutons.ts';
import { cite } from './citation.ts';
import { paragraphs, plain } from './ecrire.ts';
import { motsOf } from './mots.ts';

/** Where the choices already made to a question that allows several are kept, until they are confirmed. */
export const enCoursOf = (nom: string): string => `${nom}+`;

const isQuick = ({ sorte }: Emplacement): boolean => sorte === 'choix' || sorte === 'espace';

/** What was ticked so far, as a line. */
function ticked({ reponses }: Cadre, { nom, options }: Emplacement, savoir: Savoir, { langue }: Etat): string | null {
  const chosen = readVus(reponses[enCoursOf(nom)] ?? '').espaces;
  if (chosen.length === 0) return null;
  const labels = options(reponses, savoir).filter(({ valeur }) => chosen.some((one) => one === valeur));
  return motsOf(langue).coches(labels.map(({ label }) => label[langue]));
}

/** Adds a choice to those already made. */
export const tick = (reponses: Cadre['reponses'], nom: string, valeurs: readonly string[]): Cadre['reponses'] => {
  const before = readVus(reponses[enCoursOf(nom)] ?? '');
  const added = readVus(valeurs.join(','));
  return { ...reponses, [enCoursOf(nom)]: writeVus({ espaces: [...before.espaces, ...added.espaces], autres: before.autres }) };
};

/** A question of a procedure, with what helps to answer it. */
export function sayQuestion(cadre: Cadre, asked: Emplacement, etat: Etat, savoir: Savoir): Propos {
  const { langue } = etat;
  const mots = motsOf(langue);
  const { procedure, reponses } = cadre;
  const { nom, question, passable, options } = asked;
  const said = question(reponses);
  const multiple = asked.sorte === 'multiple';
  const offered: readonly Choice[] = options(reponses, savoir).map(({ valeur, label }) =>
    bouton({ sorte: 'reponse', procedure, nom, valeur }, label[langue]),
  );
  // The confirmation of several choices is always the last one.
  const last = multiple
    ? [geste('valider', mots.valider)]
    : passable
      ? [geste('passer', isQuick(asked) ? mots.nesaispas : mots.passer)]
      : [];
  return {
    kind: 'choices',
    text: paragraphs(plain(said.texte[langue]), plain(ticked(cadre, asked, savoir, etat) ?? '')),
    choices: [...offered, ...last],
    multiple,
    sources: cite(said.sources, savoir.catalogues[langue]),
    exits: [geste('pourquoi', mots.pourquoi), ...sortiesOf({ ...etat, cadre }, savoir)],
  };
}
