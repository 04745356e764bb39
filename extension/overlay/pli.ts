import { canOpenPanelFromPage } from '../platform/navigateur.ts';
import { make, put, write } from './dom.ts';
import { compte, OUVRIR_PAR_L_ICONE } from './mots.ts';

/** The small fold beside the bar, and the leaf it unfolds. */
export interface Pli {
  readonly button: HTMLButtonElement;
  readonly element: HTMLElement;
  readonly leaf: HTMLElement;
  render(aRegarder: number, unfolded: boolean): void;
}

export function createPli(
  list: HTMLElement,
  toggle: () => void,
  foldForGood: () => void,
  openPanel: (refused: () => void) => void,
): Pli {
  const button = make('button', { type: 'button', class: 'bouton', 'aria-expanded': 'false', 'aria-controls': 'volet' });
  const how = make('p', { hidden: canOpenPanelFromPage }, OUVRIR_PAR_L_ICONE);
  const open = make('button', { type: 'button', class: 'lien', hidden: !canOpenPanelFromPage }, 'Ouvrir le panneau');
  const fold = make('button', { type: 'button', class: 'lien' }, 'Replier pour de bon sur ce site');
  const foot = make('div', {}, open, how, fold, make('p', {}, 'Diapason n’est pas un service officiel.'));
  const leaf = make('div', { id: 'volet', class: 'volet' }, list, foot);
  const element = make('div', { class: 'pli' }, button);
  button.addEventListener('click', toggle);
  fold.addEventListener('click', foldForGood);
  open.addEventListener('click', () => openPanel(() => put(how, { hidden: false })));
  return {
    button,
    element,
    leaf,
    render(aRegarder, unfolded) {
      write(button, compte(aRegarder));
      put(button, { 'aria-expanded': String(unfolded) });
      put(leaf, { class: unfolded ? 'volet' : 'volet ferme' });
      put(foot, { hidden: !unfolded });
    },
  };
}
