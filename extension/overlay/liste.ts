import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { make, put, write } from './dom.ts';
import type { Etat, Ligne } from './etat.ts';
import { A_REGARDER, MOT_DU_VERDICT, SIGNE_DU_VERDICT } from './mots.ts';

/** The list of all spaces, in bar order, for eyes and for screen readers alike: marks stand by their tabs, the others in the fold. */
export interface Liste {
  readonly element: HTMLOListElement;
  render(etat: Etat, unfolded: boolean): void;
  buttonOf(id: EspaceId): HTMLButtonElement | null;
  idOf(button: EventTarget | null): EspaceId | null;
}

function dressMark(button: HTMLButtonElement, { nom, verdict }: Ligne): void {
  put(button, { class: 'marque', 'aria-label': `${nom} : ${MOT_DU_VERDICT[verdict]}`, tabindex: null });
  if (button.firstElementChild?.localName !== 'span') button.replaceChildren(make('span', { 'aria-hidden': 'true' }, 'i'));
}

function dressLine(button: HTMLButtonElement, { nom, verdict }: Ligne, unfolded: boolean): void {
  put(button, {
    class: A_REGARDER.has(verdict) ? 'ligne attention' : 'ligne',
    'aria-label': null,
    tabindex: unfolded ? null : '-1',
    style: null,
  });
  if (button.firstElementChild?.localName !== 'b')
    button.replaceChildren(make('b', { 'aria-hidden': 'true' }), make('span', {}, make('span'), make('em')));
  const [sign, words] = button.children;
  if (sign !== undefined) write(sign, SIGNE_DU_VERDICT[verdict]);
  if (words?.children[0] !== undefined) write(words.children[0], `${nom} `);
  if (words?.children[1] !== undefined) write(words.children[1], MOT_DU_VERDICT[verdict]);
}

export function createListe(): Liste {
  const element = make('ol', { role: 'list' });
  const buttons = new Map<EspaceId, HTMLButtonElement>();

  function itemOf(id: EspaceId): HTMLButtonElement {
    const known = buttons.get(id);
    if (known !== undefined) return known;
    const button = make('button', { type: 'button', 'aria-expanded': 'false' });
    make('li', {}, button);
    buttons.set(id, button);
    return button;
  }

  return {
    element,
    render({ lignes }, unfolded) {
      for (const [index, ligne] of lignes.entries()) {
        const button = itemOf(ligne.id);
        if (ligne.repere === null) dressLine(button, ligne, unfolded);
        else dressMark(button, ligne);
        const item = button.parentElement;
        if (item === null) continue;
        put(item, { class: ligne.repere === null && !unfolded ? 'cache' : null });
        if (element.children[index] !== item) element.insertBefore(item, element.children[index] ?? null);
      }
    },
    buttonOf: (id) => buttons.get(id) ?? null,
    idOf: (target) => [...buttons].find(([, button]) => button === target)?.[0] ?? null,
  };
}
