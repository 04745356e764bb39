import { browser } from 'wxt/browser';
import type { Ouverture } from './messages.ts';

/** Firefox only, and absent from the common types. */
interface SidebarAction {
  toggle(): Promise<void>;
}

export const isFirefox: boolean = import.meta.env.FIREFOX;
const sidebar = (): SidebarAction => (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction;

/** Chromium opens the panel from a card. Firefox refuses: there, the card says which icon or keys do it. */
export const canOpenPanelFromPage: boolean = !isFirefox;

/** The click on the toolbar's icon opens the panel. */
export function openPanelOnIcon(): void {
  if (isFirefox) browser.action.onClicked.addListener(() => void sidebar().toggle());
  else void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
}

/** Must be called in the very task of the user's click: after any wait, the gesture is lost. */
export async function openPanel(tabId: number): Promise<Ouverture> {
  if (isFirefox) return { ok: false, raison: 'geste' };
  try {
    await browser.sidePanel.open({ tabId });
    return { ok: true };
  } catch {
    return { ok: false, raison: 'refus' };
  }
}

/** How many spaces need something, on the icon; nothing for none. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a3b00' });
  await browser.action.setTitle({ tabId, title: count === 0 ? 'Diapason' : `Diapason : ${count} à regarder` });
}

/** The hosts that the manifest names. */
const hosts = (): string[] => browser.runtime.getManifest().host_permissions ?? [];

/** False when the user withdrew the access to the portal, or never gave it (Firefox asks). */
export const hasHostAccess = (): Promise<boolean> => browser.permissions.contains({ origins: hosts() });

/** Must be called in the very task of the user's click. */
export const requestHostAccess = (): Promise<boolean> => browser.permissions.request({ origins: hosts() });

/** The names of those hosts; none for a pattern without a name of its own. */
export const portalHosts = (): readonly string[] =>
  hosts().flatMap((pattern) => /^https:\/\/([\w.-]+)\//.exec(pattern)?.[1] ?? []);

/** Whether an optional access was given; null: the manifest does not name it. */
export async function hasOptionalAccess(match: string): Promise<boolean | null> {
  const named: readonly string[] = browser.runtime.getManifest().optional_host_permissions ?? [];
  return named.includes(match) ? browser.permissions.contains({ origins: [match] }) : null;
}

/** Asks for an optional access, or gives it back. Must be called in the very task of the user's click. */
export const changeOptionalAccess = (match: string, wanted: boolean): Promise<boolean> =>
  wanted ? browser.permissions.request({ origins: [match] }) : browser.permissions.remove({ origins: [match] });

/** Says when an access is given or taken back. @returns what stops it */
export function watchHostAccess(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** The tab in front of the user: its number only, no `tabs` permission is needed for that. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** The tab in front of the user, with its address when the portal's access gives it to us: it does for no other site. */
export async function activeTab(): Promise<{ readonly id: number; readonly url: string | null } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** What a script of ours says of the page in a tab; null: the browser does not let it in. */
export async function runInTab(tabId: number, file: '/squelette.js'): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}

/** Says when another tab comes to the front, or when the one in front goes to another page. @returns what stops it */
export function watchActiveTab(changed: () => void): () => void {
  const update = (_: number, change: { status?: string }): void => {
    if (change.status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(update);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(update);
  };
}
