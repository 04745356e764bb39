import { make, put, write } from './dom.ts';
import { compte } from './mots.ts';

/** The small fold beside the bar, and the leaf it unfolds. */
export interface Pli {
  readonly button: HTMLButtonElement;
  readonly element: HTMLElement;
  readonly leaf: HTMLElement;
  render(aRegarder: number, unfolded: boolean): void;
}

export function createPli(list: HTMLElement, toggle: () => void, foldForGood: () => void): Pli {
  const button = make('button', { class: 'bouton', 'aria-controls': 'volet' });
  const fold = make('button', { class: 'bouton' }, 'Replier pour de bon sur ce site');
  const foot = make('div', { class: 'pied' }, fold, make('small', {}, 'Diapason n’est pas un service officiel.'));
  const leaf = make('div', { id: 'volet', class: 'leaf' }, list, foot);
  const element = make('div', { class: 'pli' }, button);
  button.addEventListener('click', toggle);
  fold.addEventListener('click', foldForGood);
  return {
    button,
    element,
    leaf,
    render(aRegarder, unfolded) {
      write(button, compte(aRegarder));
      put(button, { 'aria-expanded': String(unfolded) });
      put(leaf, { class: unfolded ? 'leaf' : 'leaf ferme' });
      put(foot, { hidden: !unfolded });
    },
  };
}
