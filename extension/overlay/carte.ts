import type { Phrases } from '../platform/messages.ts';
import { canOpenPanelFromPage } from '../platform/navigateur.ts';
import { make, put, write } from './dom.ts';
import type { Ligne } from './etat.ts';
import { A_REGARDER, MOT_DU_VERDICT, OUVRIR_PAR_L_ICONE, SIGNE_DU_VERDICT } from './mots.ts';

/** The card of one space. There is one element, filled with whichever space is open. */
export interface Carte {
  readonly element: HTMLElement;
  /** phrases: null while the background has not answered */
  fill(ligne: Ligne, phrases: Phrases | null): void;
}

/** Makes the card. `close` and `openPanel` are called in the very task of the click. */
export function createCarte(close: () => void, openPanel: (refused: () => void) => void): Carte {
  const title = make('h3', { id: 'titre' });
  const verdict = make('p');
  /** what it is for, why, what to do, its other name, what seeing it proves */
  const lines = [null, null, 'suite', null, null].map((name) => make('p', { class: name }));
  const link = make('a', { target: '_blank', rel: 'noreferrer' });
  const source = make('small', {}, 'Source : ', link, make('span'));
  const how = make('small', { hidden: canOpenPanelFromPage }, OUVRIR_PAR_L_ICONE);
  const open = make('button', { class: 'bouton', hidden: !canOpenPanelFromPage }, 'Ouvrir le panneau');
  const shut = make('button', { class: 'fermer', 'aria-label': 'Fermer' }, '×');
  const element = make('div', { id: 'carte', class: 'leaf texte', role: 'group', 'aria-labelledby': 'titre', hidden: true });
  element.append(title, verdict, ...lines, source, open, how, shut);
  shut.addEventListener('click', close);
  open.addEventListener('click', () => openPanel(() => put(how, { hidden: false })));

  return {
    element,
    fill({ nom, verdict: said, repere }, phrases) {
      write(title, phrases?.nom ?? nom);
      write(verdict, `${SIGNE_DU_VERDICT[said]} ${MOT_DU_VERDICT[said].replace(/^./, (first) => first.toUpperCase())}`);
      put(verdict, { class: A_REGARDER.has(said) && 'attention' });
      const texts = [phrases?.resume, phrases?.raison, phrases?.suite, phrases?.ailleurs, repere && phrases?.structures];
      for (const [index, line] of lines.entries()) {
        const text = texts[index] ?? '';
        write(line, text);
        put(line, { hidden: text === '' });
      }
      put(source, { hidden: phrases === null });
      if (phrases === null) return;
      write(link, phrases.source.titre);
      put(link, { href: phrases.source.url });
      write(link.nextElementSibling ?? source, ` (${phrases.source.date})`);
    },
  };
}
