import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import type { Phrases } from '../platform/messages.ts';
import { createCalque } from './calque.ts';
import { createCarte } from './carte.ts';
import { make, put, write } from './dom.ts';
import type { Etat, Ligne } from './etat.ts';
import { createListe } from './liste.ts';
import { MOT_DU_VERDICT } from './mots.ts';
import { createOuverture } from './ouverture.ts';
import { createPli } from './pli.ts';
import { arrange } from './ranger.ts';

/** What the layer asks of whoever started it. */
export interface Demandes {
  openPanel(refused: () => void): void;
  /** never fold again by itself on this site, or show it again */
  fold(forGood: boolean): void;
  phrasesOf(id: EspaceId): Phrases | null;
}

/** All of Diapason on a page. */
export interface Aide {
  readonly host: HTMLElement;
  isOurs(node: Node): boolean;
  /** null: nothing to show here */
  show(etat: Etat | null, replie: boolean): void;
  /** a window of the page is open: ours makes way */
  yield(toModal: boolean): void;
  /** sentences arrived, or the layout moved */
  refresh(): void;
  /** Esc @returns true when there was something to close */
  close(): boolean;
  /** Alt+Maj+D: into the help, or back to where one was */
  reach(): void;
}

const isIn = (element: Element, target: EventTarget | null): boolean => target instanceof Node && element.contains(target);

export function createAide(demandes: Demandes, signal: AbortSignal): Aide {
  const calque = createCalque(signal);
  const { host, region } = calque;
  const liste = createListe();
  const politely = make('p', { class: 'cache', role: 'status' });
  let etat: Etat | null = null;
  let unfolded = false;
  let back: HTMLElement | null = null;

  const ligneOf = (id: EspaceId): Ligne | undefined => etat?.lignes.find((ligne) => ligne.id === id);
  const shadow = region.getRootNode() as ShadowRoot;

  const ouverture = createOuverture((now) => {
    for (const ligne of etat?.lignes ?? [])
      put(liste.buttonOf(ligne.id) ?? region, {
        'aria-expanded': String(ligne.id === now?.id),
        'aria-controls': ligne.id === now?.id ? 'carte' : null,
      });
    const button = now === null ? null : liste.buttonOf(now.id);
    if (button !== null && carte.element.parentElement !== button.parentElement) button.after(carte.element);
    put(carte.element, { hidden: now === null });
    if (now?.cause !== 'onglet') write(politely, '');
    refresh();
  });
  const carte = createCarte(closeCard, demandes.openPanel);
  const pli = createPli(
    liste.element,
    () => unfold(!unfolded),
    () => demandes.fold(true),
    demandes.openPanel,
  );
  const handle = make('button', { type: 'button', class: 'bouton', hidden: true }, 'Diapason : montrer l’aide');
  const folded = make('div', { class: 'pli' }, handle);
  region.append(pli.element, folded, pli.leaf, politely);
  handle.addEventListener('click', () => demandes.fold(false));

  function unfold(next: boolean): void {
    unfolded = next;
    if (!next && etat?.lignes.some(({ id, repere }) => repere === null && ouverture.current()?.id === id)) ouverture.close();
    draw();
  }

  function draw(): void {
    if (etat === null) return;
    liste.render(etat, unfolded);
    pli.render(etat.aRegarder, unfolded);
    refresh();
  }

  function refresh(): void {
    const now = ouverture.current();
    const ligne = now === null ? undefined : ligneOf(now.id);
    if (etat !== null && ligne !== undefined) carte.fill(ligne, demandes.phrasesOf(ligne.id), etat.generation === 'espaces');
    if (now?.cause === 'onglet' && ligne !== undefined) announce(ligne);
    if (etat !== null && !host.hidden) arrange({ etat, liste, pli, folded, carte: carte.element, open: ligne ?? null, host });
  }

  function announce({ id, nom, verdict }: Ligne): void {
    const resume = demandes.phrasesOf(id)?.resume ?? '';
    write(politely, `Diapason, ${nom} : ${MOT_DU_VERDICT[verdict]}. ${resume} Alt+Maj+D pour lire la suite.`);
  }

  /** Closing gives the focus back to what was explained. */
  function closeCard(): void {
    const now = ouverture.current();
    const held = isIn(carte.element, shadow.activeElement);
    if (ouverture.close() && held && now !== null) liste.buttonOf(now.id)?.focus();
  }

  const focusTarget = (): HTMLElement | null => {
    if (!handle.hidden) return handle;
    const now = ouverture.current();
    const first = etat?.lignes.find(({ repere }) => repere !== null);
    return (
      (now === null ? null : liste.buttonOf(now.id)) ?? (first === undefined ? null : liste.buttonOf(first.id)) ?? pli.button
    );
  };

  const espaceAt = (event: Event): EspaceId | null => {
    const [target] = event.composedPath();
    if (!(target instanceof Element)) return null;
    if (isIn(carte.element, target)) return ouverture.current()?.id ?? null;
    return liste.idOf(target.closest('button'));
  };

  region.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'mouse') ouverture.pointer(espaceAt(event));
  });
  region.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') ouverture.pointer(null);
  });
  liste.element.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const id = liste.idOf(button);
    if (id !== null) ouverture.toggle(id);
  });
  liste.element.addEventListener('focusin', (event) => {
    const id = liste.idOf(event.target);
    if (id !== null && event.target instanceof Element && event.target.matches(':focus-visible')) ouverture.open(id, 'focus');
  });
  liste.element.addEventListener('focusout', (event) => {
    const now = ouverture.current();
    const item = now === null ? null : liste.buttonOf(now.id)?.parentElement;
    if (item !== null && item !== undefined && !isIn(item, event.relatedTarget)) ouverture.close('focus');
  });
  // A tab of the page takes the focus: its card is shown, and said politely.
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target === host || host.hidden) return;
      const ligne = etat?.lignes.find(
        ({ repere }) =>
          repere !== null &&
          (isIn(repere, target) ||
            (target instanceof Element && target.contains(repere) && target.matches('a,button,[role],[tabindex]'))),
      );
      if (ligne === undefined) ouverture.close('onglet');
      else if (target instanceof Element && target.matches(':focus-visible')) ouverture.open(ligne.id, 'onglet');
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target === host) return;
      ouverture.close();
      if (unfolded) unfold(false);
    },
    { capture: true, passive: true, signal },
  );

  return {
    host,
    isOurs: calque.isOurs,
    show(next, replie) {
      etat = next;
      if (next === null || replie) {
        ouverture.close();
        unfolded = false;
      }
      const now = ouverture.current();
      if (now !== null && ligneOf(now.id) === undefined) ouverture.close();
      put(pli.element, { hidden: replie });
      put(pli.leaf, { hidden: replie });
      put(handle, { hidden: !replie });
      if (next === null) host.remove();
      else calque.settle();
      draw();
    },
    yield(toModal) {
      if (host.hidden === toModal) return;
      host.hidden = toModal;
      host.style.setProperty('display', toModal ? 'none' : 'block', 'important');
      if (toModal) ouverture.close();
      else refresh();
    },
    refresh,
    close() {
      if (ouverture.current() !== null) {
        closeCard();
        return true;
      }
      if (!unfolded) return false;
      const held = isIn(pli.leaf, shadow.activeElement);
      unfold(false);
      if (held) pli.button.focus();
      return true;
    },
    reach() {
      if (shadow.activeElement !== null) {
        ouverture.close();
        back?.focus();
        back = null;
        return;
      }
      back = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      focusTarget()?.focus();
    },
  };
}
