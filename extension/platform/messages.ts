import { browser } from 'wxt/browser';
import type { EspaceId, Generation } from '../../knowledge/catalogue/ids.ts';
import type { Raison, Verdict } from '../../knowledge/diagnosis/vocabulary.ts';
import type { Vue } from '../../knowledge/diagnosis/vue.ts';
import type { Empreinte } from './storage/empreinte.ts';
import type { Presence } from './storage/formes.ts';

/** What is said of one space, as ids. */
export interface Jugement {
  readonly id: EspaceId;
  readonly verdict: Verdict;
  readonly reason: Raison;
  /** the row of the diagnosis */
  readonly ligne: number;
}

/** What the content script read of the page in its tab. */
export interface Lecture {
  /** null: what is kept was not read yet, and the page says nothing */
  readonly qui: Empreinte | null;
  /** null: a page we do not know */
  readonly generation: Generation | null;
  readonly connecte: boolean | null;
  readonly vues: readonly Vue[];
  readonly jugements: readonly Jugement[];
  /** the number on the toolbar's icon */
  readonly actions: number;
}

/** The sentences of one card. Written by the background, kept by the content script for its tab. */
export interface Phrases {
  readonly nom: string;
  /** what it is for */
  readonly resume: string;
  /** why this verdict, for you; empty when the next step says it */
  readonly raison: string;
  readonly suite: string;
  /** what it is called in the other generation; null: nothing known */
  readonly ailleurs: string | null;
  /** what seeing it proves, of which structures; null: nothing more than itself */
  readonly structures: string | null;
  readonly source: { readonly titre: string; readonly date: string; readonly url: string };
}

/** What the background keeps of a tab, for the panel. */
export interface EtatOnglet {
  readonly qui: Empreinte;
  /** the host of the portal's page */
  readonly host: string;
  readonly generation: Generation | null;
  readonly connecte: boolean | null;
  /** milliseconds since the epoch */
  readonly date: number;
  /** another name was known on this machine, and not this one: its dossier starts empty */
  readonly nouveau: boolean;
}

/** Why the panel did not open: Firefox wants the click to be on its own buttons. */
export type Ouverture = { readonly ok: true } | { readonly ok: false; readonly raison: 'geste' | 'refus' };

/** Every message of the extension: what is asked, what is answered. */
export interface Messages {
  /** portal → background, once the marks are painted */
  lecture: { ask: Lecture; answer: Partial<Record<EspaceId, Phrases>> };
  /** portal → background: from a click on a card */
  'ouvrir-panneau': { ask: null; answer: Ouverture };
  /** portal → background: a page of today's portal, or one that lists rights; have the script that reads them */
  lecteurs: { ask: null; answer: null };
  /** portal → background: how much of Diapason this site shows */
  presence: { ask: { host: string; presence: Presence }; answer: null };
  /** panel → background: the state of a tab, null when it holds no portal page */
  onglet: { ask: { tabId: number }; answer: EtatOnglet | null };
  /** background → portal: Alt+Maj+D */
  'aller-aux-marques': { ask: null; answer: null };
  /** panel → portal: read the page again, now */
  relire: { ask: null; answer: null };
}

export type Nom = keyof Messages;
type Ask<N extends Nom> = Messages[N]['ask'];
type Answer<N extends Nom> = Messages[N]['answer'];

interface Envelope<N extends Nom = Nom> {
  readonly nom: N;
  readonly corps: Ask<N>;
}

/** Who sent a message: a tab of the portal, or a page of the extension. */
export interface Sender {
  readonly tabId: number | null;
  readonly url: string | null;
}

type Handler<N extends Nom> = (ask: Ask<N>, sender: Sender) => Answer<N> | Promise<Answer<N>>;
export type Handlers = { readonly [N in Nom]?: Handler<N> };

/** null: nobody answered (no such tab, the extension was updated under it, the background is starting). */
export async function send<N extends Nom>(nom: N, corps: Ask<N>): Promise<Answer<N> | null> {
  try {
    return ((await browser.runtime.sendMessage({ nom, corps } satisfies Envelope<N>)) as Answer<N> | undefined) ?? null;
  } catch {
    return null;
  }
}

/** The same, to the content script of a tab. */
export async function sendToTab<N extends Nom>(tabId: number, nom: N, corps: Ask<N>): Promise<Answer<N> | null> {
  try {
    return ((await browser.tabs.sendMessage(tabId, { nom, corps } satisfies Envelope<N>)) as Answer<N> | undefined) ?? null;
  } catch {
    return null;
  }
}

const isEnvelope = (message: unknown): message is Envelope => typeof message === 'object' && message !== null && 'nom' in message;

/**
 * Answers messages of our own extension, by name. A handler starts in the very task of the message, so that what needs a user's
 * gesture still has it.
 * @returns what stops it
 */
export function answer(handlers: Handlers): () => void {
  type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
  const listener: Listener = (message: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return;
    const handler = handlers[message.nom] as Handler<Nom> | undefined;
    if (handler === undefined) return;
    const given = handler(message.corps, { tabId: sender.tab?.id ?? null, url: sender.url ?? null });
    void Promise.resolve(given).then(reply, () => reply(null));
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
