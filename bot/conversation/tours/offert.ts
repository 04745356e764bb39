import { remember } from '../../../knowledge/comprehension/remember.ts';
import { idOf, readChoix } from '../choix.ts';
import { nommer } from '../dire/nommer.ts';
import { isAucun } from '../lire/au-milieu.ts';
import { foldSaid } from '../lire/plier.ts';
import { rankOf } from '../lire/rang.ts';
import { isAsked } from '../offert.ts';
import type { Savoir } from '../savoir.ts';
import { BILAN, type Suite, type Tour } from '../suite.ts';
import { pressAll } from './choix.ts';

/** None of the answers offered; under « que se passe-t-il ? », « autre chose » leads to a person. */
const AUCUN = (['aucun', 'personne'] as const).map((geste) => idOf({ sorte: 'geste', geste }));

/** The names of buttons as one would write them, by language and id: the same for everyone, folded once. */
const folded = new WeakMap<Savoir, (key: string) => string | null>();

const namesOf = (savoir: Savoir): ((key: string) => string | null) =>
  remember((key) => {
    const choisi = readChoix(key.slice(key.indexOf(' ') + 1));
    return choisi === null ? null : foldSaid(nommer(choisi, savoir, key.startsWith('fr ') ? 'fr' : 'en'));
  });

/** The buttons of the last message once more, under another sentence; null when there are none. */
export function offerAgain({ etat, savoir }: Tour, text: string): Suite | null {
  const choices = etat.offert.flatMap((id) => {
    const choisi = readChoix(id);
    return choisi === null ? [] : [{ id, label: nommer(choisi, savoir, etat.langue) }];
  });
  return choices.length === 0 ? null : { etat, propos: [{ kind: 'choices', text, choices, multiple: false }], bilan: BILAN };
}

/** A button of the last message, told by its place or by its words. null: none is. */
export function pressOffert(tour: Tour, text: string): Suite | null {
  const { etat, savoir } = tour;
  const { offert, langue } = etat;
  if (offert.length === 0 || isAsked(etat)) return null;
  const said = foldSaid(text);
  // « autre chose », under a list that has a button for it.
  const none = AUCUN.find((one) => offert.includes(one));
  if (none !== undefined && isAucun(text)) return pressAll(tour, [none]);
  const nameOf = folded.get(savoir) ?? namesOf(savoir);
  folded.set(savoir, nameOf);
  const id = offert[rankOf(said, offert.length)] ?? offert.find((one) => nameOf(`${langue} ${one}`) === said);
  return id === undefined ? null : pressAll(tour, [id]);
}
