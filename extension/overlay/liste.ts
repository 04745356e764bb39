import { ESPACE_IDS, type EspaceId } from '../../knowledge/catalogue/ids.ts';
import { make, put, write } from './dom.ts';
import type { Etat, Ligne } from './etat.ts';
import { A_REGARDER, MOT_DU_VERDICT, SIGNE_DU_VERDICT } from './mots.ts';

/** The list of all spaces, in bar order, for eyes and for screen readers alike: marks stand by their tabs, the others in the fold. */
export interface Liste {
  readonly element: HTMLOListElement;
  render(etat: Etat, unfolded: boolean, open: EspaceId | undefined): void;
  buttonOf(id: EspaceId | undefined): HTMLButtonElement | undefined;
  /** the space whose line holds what was pressed, pointed at or focused */
  idOf(target: EventTarget | null): EspaceId | undefined;
}

interface Entree {
  readonly item: HTMLLIElement;
  readonly button: HTMLButtonElement;
  dress(ligne: Ligne, unfolded: boolean, isOpen: boolean): void;
}

/** One button, with the same words whether it stands by a tab, where a sign is all one sees, or in the fold. */
function createEntree(): Entree {
  const sign = make('b', { 'aria-hidden': 'true' });
  const name = make('span');
  const words = make('em');
  const text = make('span', {}, name, ' ', words);
  const button = make('button', {}, sign, text);
  const item = make('li', {}, button);
  return {
    item,
    button,
    dress({ nom, verdict, repere }, unfolded, isOpen) {
      const isMark = repere !== null;
      write(sign, isMark ? 'i' : SIGNE_DU_VERDICT[verdict]);
      write(name, nom);
      write(words, MOT_DU_VERDICT[verdict]);
      put(text, { class: isMark && 'cache' });
      put(button, {
        class: isMark ? 'marque' : A_REGARDER.has(verdict) ? 'ligne attention' : 'ligne',
        tabindex: !isMark && !unfolded && '-1',
        'aria-expanded': String(isOpen),
        'aria-controls': isOpen && 'carte',
      });
      if (!isMark) put(button, { style: null });
      put(item, { class: !isMark && !unfolded && 'cache' });
    },
  };
}

/** Its lines are made at once, while the page has no bar yet: there is less to do when it comes. */
export function createListe(): Liste {
  const element = make('ol');
  const entrees = new Map(ESPACE_IDS.map((id) => [id, createEntree()]));
  return {
    element,
    render({ lignes }, unfolded, open) {
      for (const [index, ligne] of lignes.entries()) {
        const { item, dress } = entrees.get(ligne.id) as Entree;
        dress(ligne, unfolded, ligne.id === open);
        const there = element.children[index] ?? null;
        if (there !== item) element.insertBefore(item, there);
      }
    },
    buttonOf: (id) => id && entrees.get(id)?.button,
    idOf: (target) => [...entrees].find(([, { item }]) => target instanceof Node && item.contains(target))?.[0],
  };
}
