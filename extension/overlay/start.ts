import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { diagnose } from '../../knowledge/diagnosis/diagnose.ts';
import { answer, type Jugement, type Phrases, send } from '../platform/messages.ts';
import type { Presence, Reglages } from '../platform/storage/formes.ts';
import { type Memoire, readCommun, readMemoire } from '../platform/storage/memoire.ts';
import { browserZone } from '../platform/storage/zone.ts';
import { generationOfAddress } from '../portal/address.ts';
import type { Change, Sifted } from '../portal/texts.ts';
import { type Aide, createAide } from './aide.ts';
import { whenRelieved } from './calque.ts';
import { listenToKeys } from './clavier.ts';
import { listen } from './dom.ts';
import { countActions, etatOf } from './etat.ts';
import { areLecteursMissing } from './lecteurs-apart.ts';
import { onceLaidOut } from './mise-en-page.ts';
import { hasModal } from './modale.ts';
import { readNom } from './nom.ts';
import { isOrphan, showOrphan } from './orphelin.ts';
import { isSamePage, type PageLue, readLabels, readPageLue, saidBy } from './page-lue.ts';
import { goThrough } from './pas.ts';
import { watchPage } from './veille.ts';

/** The time after which a page that shows nothing we know is called unknown. */
const PATIENCE = 1500;

/** A page may owe its bar this long after its start: later it is looked at as any other. */
const EAGER = 15_000;

/** Views kept in this tab: a page that changes often must not make the diagnosis slow. */
const MAX_VUES = 60;

interface Souvenir {
  readonly nom: string | null;
  readonly kept: Promise<readonly [Reglages, Memoire]>;
}

/** Starts Diapason on this page, before any script of the page. Ends when a newer start of ours takes over. */
export function startOverlay(): void {
  const end = new AbortController();
  const { signal } = end;
  const zone = browserZone('local');
  let aide: Aide | null = null;
  let page: PageLue | null = null;
  let memoire: Memoire | null = null;
  let reglages: Reglages | null = null;
  let jugements: readonly Jugement[] = [];
  let phrases: Partial<Record<EspaceId, Phrases>> = {};
  let sent = '';
  /** asked before the page is there; whatever changes after is asked again */
  let early: ReturnType<typeof readCommun> | null = readCommun(zone);
  /** what is kept for a name, asked while its bar is awaited, or the layout */
  let recalled: Souvenir | null = null;
  let sifted: Sifted | null = null;
  let ask = (): void => {};
  let turn = 0;
  let isAsking = false;
  /** the last reading lacked what reads today's portal */
  let isReadWithout = false;

  const unwatch = zone.watch((keys) => {
    recalled = null;
    if (!keys.some((key) => /^(?:reglages|sel|dossier:.*:profil)$/.test(key))) return;
    early = null;
    if (page !== null) void remember();
  });
  signal.addEventListener('abort', unwatch);
  listenToKeys(() => aide, signal);
  // Before the page is there: its address tells what will be needed.
  if (generationOfAddress(location.pathname) === 'services') void bringLecteurs();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
  else begin();

  // Declared, and not assigned: the start just above may come before this line.
  function presence(): Presence {
    return reglages?.sites[location.host] ?? 'montre';
  }

  function begin(): void {
    const layer = createAide(
      {
        openPanel: (refused) => void send('ouvrir-panneau', null).then((opened) => (opened?.ok === true ? undefined : refused())),
        fold: (forGood) => void send('presence', { host: location.host, presence: forGood ? 'replie' : 'montre' }),
        phrasesOf: (id) => phrases[id] ?? null,
      },
      signal,
    );
    whenRelieved(() => end.abort(), signal);
    aide = layer;
    ask = watchPage(
      { root: document, isOurs: layer.isOurs, read, isEager: () => !page?.reconnaissance.complete && performance.now() < EAGER },
      signal,
    );
    let frame = 0;
    const move = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(layer.refresh);
    };
    listen(window, 'scroll resize', move, signal);
    listen(window, 'focus', leaveIfOrphan, signal);
    // Told once the page is laid out: no need to wait for another frame.
    const sizes = new ResizeObserver(layer.refresh);
    sizes.observe(document.documentElement);
    const stops = [
      () => sizes.disconnect(),
      answer({
        'aller-aux-marques': () => {
          layer.reach();
          return null;
        },
        relire: () => {
          // Asked for by somebody: the whole page, and not only where it is known to have changed.
          sifted = null;
          ask();
          return null;
        },
      }),
    ];
    signal.addEventListener('abort', () => {
      for (const stop of stops) stop();
    });
    ask();
  }

  function isKnown(): boolean {
    return (page?.reconnaissance.generation ?? null) !== null;
  }

  function leaveIfOrphan(): boolean {
    if (!isOrphan()) return false;
    end.abort();
    const rest = new AbortController();
    showOrphan(rest.signal);
    whenRelieved(() => rest.abort(), rest.signal);
    return true;
  }

  /** The labels at once; what is shown, and where, with the next frame. */
  function read(change: Change | null, done: (cost: number) => void): void {
    if (leaveIfOrphan()) return;
    goThrough(
      readLabels(sifted && change && { sifted, change }),
      (labels, cost) => {
        sifted = labels.sifted;
        const nom = readNom(labels);
        if (memoire === null || page?.nom !== nom) recall(nom);
        onceLaidOut(() => {
          const start = performance.now();
          aide?.yield(hasModal(document));
          take(readPageLue(labels, nom, reglages?.lireStructures ?? false));
          done(cost + performance.now() - start);
          // Nothing before: a page that was known needs no waiting.
          if (change === null && !isKnown()) window.setTimeout(() => isKnown() || report(), PATIENCE);
          isReadWithout = areLecteursMissing();
          if (isReadWithout) void bringLecteurs();
        }, signal);
      },
      signal,
    );
  }

  /** What reads such a page is asked for, once, and the page is read again when it was read without. */
  async function bringLecteurs(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    await send('lecteurs', null);
    if (isReadWithout && !areLecteursMissing()) ask();
  }

  function take(next: PageLue): void {
    if (page !== null && isSamePage(page, next)) {
      aide?.refresh();
      return;
    }
    const wasKnown = isKnown();
    const isNewcomer = page === null || page.nom !== next.nom;
    page = next;
    if (!isKnown()) {
      jugements = [];
      aide?.show(null, false);
      if (wasKnown) report();
    } else if (isNewcomer || memoire === null) void remember();
    else judge();
  }

  function recall(nom: string | null): Promise<readonly [Reglages, Memoire]> {
    if (recalled?.nom === nom) return recalled.kept;
    const commun = early ?? readCommun(zone);
    early = null;
    const kept = commun.then(async ({ reglages: settings, sel }) => [settings, await readMemoire(zone, nom, sel)] as const);
    recalled = { nom, kept };
    return kept;
  }

  /** What is kept for the name on the page: read again when the name, the profile or the settings change. */
  async function remember(): Promise<void> {
    const mine = ++turn;
    const asked = recall(page?.nom ?? null);
    // Later, what is kept will have changed: by this very page, first.
    recalled = null;
    const [settings, kept] = await asked;
    if (mine !== turn || signal.aborted) return;
    const wasReading = reglages?.lireStructures ?? false;
    reglages = settings;
    memoire = kept;
    judge();
    if (settings.lireStructures !== wasReading) ask();
  }

  function judge(): void {
    if (page === null || memoire === null || aide === null) return;
    const { reconnaissance, vues, reperes } = page;
    const { generation, signedIn } = reconnaissance;
    if (generation === null) return;
    jugements = judgeSafely(memoire, vues);
    memoire = { ...memoire, vues: [...memoire.vues, ...vues].slice(-MAX_VUES) };
    const visible = signedIn === true && presence() !== 'eteint';
    aide.show(visible ? etatOf(jugements, reperes) : null, presence() === 'replie');
    // A task after the frame: by then it is painted.
    requestAnimationFrame(() =>
      window.setTimeout(() => {
        performance.mark('diapason:marques');
        report();
      }),
    );
  }

  /** Tells the background what was read, once a change; its answer is the sentences of the cards. */
  function report(): void {
    if (page === null || signal.aborted) return;
    const { generation, signedIn } = page.reconnaissance;
    const qui = memoire?.qui ?? null;
    const said = JSON.stringify([saidBy(page), qui, jugements]);
    if (said === sent) return;
    sent = said;
    const actions = signedIn === true ? countActions(jugements) : 0;
    void send('lecture', { qui, generation, connecte: signedIn, vues: page.vues, jugements, actions }).then((answered) => {
      if (answered !== null) {
        phrases = answered;
        aide?.tell();
      } else if (!leaveIfOrphan()) sent = '';
    });
  }
}

/** What was kept may be damaged: the page then speaks for itself. */
function judgeSafely({ vues, profil }: Memoire, seen: Memoire['vues']): readonly Jugement[] {
  const now = Date.now();
  try {
    return diagnose([...vues, ...seen], profil, now);
  } catch {
    return diagnose(seen, {}, now);
  }
}
