import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import type { Phrases } from '../platform/messages.ts';
import { createCalque } from './calque.ts';
import { createCarte } from './carte.ts';
import { listen, make, put, write } from './dom.ts';
import type { Etat, Ligne } from './etat.ts';
import { createListe } from './liste.ts';
import { MOT_DU_VERDICT } from './mots.ts';
import { createOuverture } from './ouverture.ts';
import { createPli } from './pli.ts';
import { arrange, look, type Places } from './ranger.ts';

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
  /** the layout moved */
  refresh(): void;
  /** sentences arrived: a card that is open says them */
  tell(): void;
  /** Esc @returns true when there was something to close */
  close(): boolean;
  /** Alt+Maj+D: into the help, or back to where one was */
  reach(): void;
}

/** Things of the page that take the focus for what they hold. */
const FOCUSABLE = 'a,button,[role],[tabindex]';

export function createAide({ openPanel, fold, phrasesOf }: Demandes, signal: AbortSignal): Aide {
  const { host, region, isOurs, settle } = createCalque(signal);
  const liste = createListe();
  const politely = make('p', { class: 'cache', role: 'status' });
  let etat: Etat | null = null;
  let unfolded = false;
  let back: HTMLElement | null = null;
  /** the focus comes back to a mark whose card was just closed: it must not open again */
  let isReturning = false;

  const shadow = region.getRootNode() as ShadowRoot;
  const isFocusIn = (element: Element): boolean => element.contains(shadow.activeElement);
  const openLigne = (): Ligne | undefined => etat?.lignes.find(({ id }) => id === ouverture.current()?.id);

  const ouverture = createOuverture((now) => {
    liste.buttonOf(now?.id)?.after(carte.element);
    put(carte.element, { hidden: now === null });
    draw();
  });
  const carte = createCarte(closeCard, openPanel);
  const pli = createPli(
    liste.element,
    () => unfold(!unfolded),
    () => fold(true),
  );
  const handle = make('button', { class: 'bouton' }, 'Diapason : montrer l’aide');
  const folded = make('div', { class: 'pli coin' }, handle);
  handle.addEventListener('click', () => fold(false));
  region.append(pli.element, folded, pli.leaf, politely);

  function unfold(next: boolean): void {
    unfolded = next;
    if (!next && openLigne()?.repere === null) ouverture.close();
    draw();
  }

  function draw(): void {
    if (etat === null) return;
    const places = look(etat, host);
    liste.render(etat, unfolded, ouverture.current()?.id);
    pli.render(etat.aRegarder, unfolded);
    lay(places);
  }

  function refresh(): void {
    if (etat !== null && !region.hidden) lay(look(etat, host));
  }

  function lay(places: Places): void {
    if (etat === null || region.hidden || signal.aborted) return;
    settle();
    const ligne = openLigne();
    if (ligne !== undefined) carte.fill(ligne, phrasesOf(ligne.id));
    write(politely, ligne !== undefined && ouverture.current()?.cause === 'onglet' ? announcement(ligne) : '');
    arrange({ places, liste, pli, unfolded, carte: carte.element, open: ligne });
  }

  const announcement = ({ id, nom, verdict }: Ligne): string =>
    `Diapason, ${nom} : ${MOT_DU_VERDICT[verdict]}. ${phrasesOf(id)?.resume ?? ''} Alt+Maj+D pour lire la suite.`;

  /** Closing gives the focus back to what was explained. */
  function closeCard(): void {
    const button = isFocusIn(carte.element) ? liste.buttonOf(ouverture.current()?.id) : undefined;
    ouverture.close();
    isReturning = true;
    button?.focus();
    isReturning = false;
  }

  listen<PointerEvent>(
    region,
    'pointerover pointerleave',
    ({ type, pointerType, target }) => {
      if (pointerType === 'mouse') ouverture.pointer(type === 'pointerleave' ? undefined : liste.idOf(target));
    },
    signal,
    false,
  );
  listen(
    liste.element,
    'click',
    ({ target }) => {
      const id = liste.idOf(target);
      if (id !== undefined && liste.buttonOf(id)?.contains(target as Node)) ouverture.toggle(id);
    },
    signal,
    false,
  );
  listen<FocusEvent>(
    liste.element,
    'focusin',
    ({ target }) => {
      const id = liste.idOf(target);
      if (id !== undefined && !isReturning && (target as Element).matches(':focus-visible')) ouverture.open(id, 'focus');
    },
    signal,
    false,
  );
  listen<FocusEvent>(
    liste.element,
    'focusout',
    ({ relatedTarget }) => {
      if (liste.idOf(relatedTarget) !== ouverture.current()?.id) ouverture.close('focus');
    },
    signal,
    false,
  );
  // A tab of the page takes the focus: its card is shown, and said politely.
  listen(
    document,
    'focusin',
    ({ target }) => {
      if (target === host || region.hidden || !(target instanceof Element)) return;
      const ligne = etat?.lignes.find(
        ({ repere }) => repere?.contains(target) || (repere !== null && target.contains(repere) && target.matches(FOCUSABLE)),
      );
      if (ligne === undefined) ouverture.close('onglet');
      else if (target.matches(':focus-visible')) ouverture.open(ligne.id, 'onglet');
    },
    signal,
  );
  listen(
    document,
    'pointerdown',
    ({ target }) => {
      if (target === host) return;
      ouverture.close();
      if (unfolded) unfold(false);
    },
    signal,
  );

  return {
    host,
    isOurs,
    show(next, replie) {
      etat = next;
      if (next === null || replie) {
        unfolded = false;
        ouverture.close();
      }
      for (const element of [pli.element, pli.leaf]) put(element, { hidden: replie });
      put(handle, { hidden: !replie });
      if (next === null) host.remove();
      draw();
    },
    yield(toModal) {
      if (region.hidden === toModal) return;
      region.hidden = toModal;
      ouverture.close();
      refresh();
    },
    refresh,
    tell() {
      if (openLigne() !== undefined) refresh();
    },
    close() {
      const wasOpen = ouverture.current() !== null;
      if (wasOpen) closeCard();
      else if (unfolded) {
        if (isFocusIn(pli.leaf)) pli.button.focus();
        unfold(false);
        return true;
      }
      return wasOpen;
    },
    reach() {
      if (shadow.activeElement !== null) {
        ouverture.close();
        back?.focus();
        return;
      }
      back = document.activeElement as HTMLElement | null;
      const id = ouverture.current()?.id ?? etat?.lignes.find(({ repere }) => repere !== null)?.id;
      (handle.hidden ? (liste.buttonOf(id) ?? pli.button) : handle).focus();
    },
  };
}
