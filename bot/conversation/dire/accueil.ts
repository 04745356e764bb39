import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import { idOf } from '../choix.ts';
import type { Langue } from '../contract.ts';
import type { Etat } from '../etat.ts';
import type { Choice } from '../message.ts';
import type { ProcedureId } from '../procedures/ids.ts';
import { titreOf } from '../procedures/registre.ts';
import type { Savoir } from '../savoir.ts';
import type { Propos } from '../suite.ts';
import { bouton, boutonDe, sortiesOf } from './boutons.ts';
import { motsOf } from './mots.ts';

/** What most people come for, most frequent first. */
const DEPARTS: readonly ProcedureId[] = ['ajouter', 'rattacher', 'solliciter', 'connecter'];
const SUJETS: readonly Topic[] = ['general:quest-ce-que-chorus-pro'];

/** The same for everyone in a language: found once. */
const found = new WeakMap<Savoir, Map<Langue, readonly Choice[]>>();

/** Where one can begin. */
export function departsOf({ langue }: Etat, savoir: Savoir): readonly Choice[] {
  const byLangue = found.get(savoir) ?? new Map<Langue, readonly Choice[]>();
  found.set(savoir, byLangue);
  const departs = byLangue.get(langue) ?? findDeparts(langue, savoir);
  byLangue.set(langue, departs);
  return departs;
}

function findDeparts(langue: Langue, savoir: Savoir): readonly Choice[] {
  const guides = DEPARTS.map((procedure) =>
    bouton({ sorte: 'guider', procedure, reponses: {} }, titreOf({ procedure, reponses: {} }, savoir, langue)),
  );
  const sujets = SUJETS.flatMap((topic) => boutonDe(topic, savoir, langue));
  const lost = bouton({ sorte: 'guider', procedure: 'diagnostic', reponses: {} }, motsOf(langue).diagnostic);
  return [lost, ...guides, ...sujets];
}

/** A sentence, then where one can begin. */
export const sayDeparts = (text: string, etat: Etat, savoir: Savoir): Propos => ({
  kind: 'choices',
  text,
  choices: departsOf(etat, savoir),
  multiple: false,
  // « autre question » is what this is.
  exits: sortiesOf(etat, savoir).filter(({ id }) => id !== idOf({ sorte: 'geste', geste: 'menu' })),
});
