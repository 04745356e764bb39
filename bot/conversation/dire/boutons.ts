import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import { type Choisi, type Geste, idOf } from '../choix.ts';
import type { Langue } from '../contract.ts';
import type { Etat } from '../etat.ts';
import type { Choice } from '../message.ts';
import { titreDe, titreOf } from '../procedures/registre.ts';
import type { Savoir } from '../savoir.ts';
import { motsOf } from './mots.ts';

export const bouton = (choisi: Choisi, label: string): Choice => ({ id: idOf(choisi), label });

export const geste = (name: Geste, label: string): Choice => bouton({ sorte: 'geste', geste: name }, label);

/** A topic as a button; none when no entry answers it. */
export function boutonDe(topic: Topic, { catalogues }: Savoir, langue: Langue): readonly Choice[] {
  const titre = titreDe(topic, catalogues[langue]) ?? titreDe(topic, catalogues.fr);
  return titre === null || topic === 'hors-sujet' ? [] : [bouton({ sorte: 'sujet', topic, ancre: null }, titre)];
}

/** The ways out where we stand: a person always, and what undoes the last step when there is one. */
export function sortiesOf({ langue, cadre, pile }: Etat, savoir: Savoir): readonly Choice[] {
  const mots = motsOf(langue);
  const person = geste('personne', mots.personne);
  if (cadre !== null) {
    const back = cadre.chemin.length === 0 ? [] : [geste('retour', mots.retour)];
    return [...back, geste('annuler', mots.annuler), person];
  }
  const aside = pile.at(-1);
  const resume = aside === undefined ? [] : [geste('reprendre', mots.reprendre(titreOf(aside, savoir, langue)))];
  return [...resume, geste('menu', mots.autreQuestion), person];
}
