import type { Phrases } from '../platform/messages.ts';
import { canOpenPanelFromPage } from '../platform/navigateur.ts';
import { make, put, write } from './dom.ts';
import type { Ligne } from './etat.ts';
import { A_REGARDER, MOT_DU_VERDICT, OUVRIR_PAR_L_ICONE, PLUSIEURS_STRUCTURES, SIGNE_DU_VERDICT } from './mots.ts';

/** The card of one space. There is one element, filled with whichever space is open. */
export interface Carte {
  readonly element: HTMLElement;
  /** phrases: null while the background has not answered */
  fill(ligne: Ligne, phrases: Phrases | null, isEspaces: boolean): void;
}

/** Makes the card. `close` and `openPanel` are called in the very task of the click. */
export function createCarte(close: () => void, openPanel: (refused: () => void) => void): Carte {
  const title = make('h3', { id: 'titre' });
  const verdict = make('p');
  const resume = make('p');
  const lines = [make('p'), make('p', { class: 'suite' }), make('p')];
  const structures = make('p', {}, PLUSIEURS_STRUCTURES);
  const link = make('a', { class: 'lien', target: '_blank', rel: 'noopener noreferrer' });
  const source = make('small', {}, 'Source : ', link, make('span'));
  const how = make('small', { hidden: canOpenPanelFromPage }, OUVRIR_PAR_L_ICONE);
  const open = make('button', { class: 'bouton', hidden: !canOpenPanelFromPage }, 'Ouvrir le panneau');
  const shut = make('button', { class: 'fermer', 'aria-label': 'Fermer' }, '×');
  const element = make('div', { id: 'carte', class: 'leaf texte', role: 'group', 'aria-labelledby': 'titre', hidden: true });
  element.append(title, verdict, resume, ...lines, structures, source, open, how, shut);
  shut.addEventListener('click', close);
  open.addEventListener('click', () => openPanel(() => put(how, { hidden: false })));

  return {
    element,
    fill({ nom, verdict: said, repere }, phrases, isEspaces) {
      write(title, phrases?.nom ?? nom);
      write(verdict, `${SIGNE_DU_VERDICT[said]} ${MOT_DU_VERDICT[said].replace(/^./, (first) => first.toUpperCase())}`);
      put(verdict, { class: A_REGARDER.has(said) && 'attention' });
      write(resume, phrases?.resume ?? '');
      const texts = [phrases?.raison, phrases?.suite, phrases?.ailleurs];
      for (const [index, line] of lines.entries()) {
        const text = texts[index] ?? '';
        write(line, text);
        put(line, { hidden: text === '' });
      }
      put(structures, { hidden: !(isEspaces && repere !== null) });
      put(source, { hidden: phrases === null });
      if (phrases === null) return;
      write(link, phrases.source.titre);
      put(link, { href: phrases.source.url });
      write(link.nextElementSibling ?? source, ` (${phrases.source.date})`);
    },
  };
}
