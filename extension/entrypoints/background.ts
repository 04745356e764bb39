import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { phrasesOf } from '../overlay/phrases.ts';
import type { StructureNommee } from '../overlay/structure.ts';
import { answer, type Lecture, type Phrases, type Sender, sendToTab } from '../platform/messages.ts';
import { activeTabId, openPanel, openPanelOnIcon, showBadge } from '../platform/navigateur.ts';
import { forgetOnglet, readOnglet, saveOnglet } from '../platform/onglets.ts';
import { PIGP_MATCH } from '../platform/sites.ts';
import { openCoffre } from '../platform/storage/coffre.ts';
import { type Empreinte, SANS_NOM } from '../platform/storage/empreinte.ts';
import { browserZone } from '../platform/storage/zone.ts';

/** Not by `URL.canParse`, which Chrome has only since 120. */
const hostOf = ({ url }: Sender): string | null => /^https?:\/\/([^/]+)\//.exec(url ?? '')?.[1] ?? null;

const PIGP = 'pigp';

/** Has the page's script at the PIGP entry exactly while the user grants it. Registered scripts outlive the browser. */
async function followPigp(): Promise<void> {
  const isGranted = await browser.permissions.contains({ origins: [PIGP_MATCH] });
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [PIGP] });
  if (isGranted && known === undefined) {
    await browser.scripting.registerContentScripts([
      { id: PIGP, matches: [PIGP_MATCH], js: ['portal.js'], runAt: 'document_start' },
    ]);
  } else if (!isGranted && known !== undefined) await browser.scripting.unregisterContentScripts({ ids: [PIGP] });
}

/** Keeps what pages show, writes the sentences of their cards, counts on the icon, opens the panel. Asks nothing of any network. */
export default defineBackground(() => {
  const coffre = openCoffre(browserZone('local'));

  openPanelOnIcon();
  void coffre.prepare();

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/premiere-fois.html' as '/') });
  });
  // Views of nobody in particular do not outlive the browser: another person may sign in next.
  browser.runtime.onStartup.addListener(() => void coffre.forgetVues(SANS_NOM));
  // The PIGP entry of the portal is asked for in Réglages: the script of the pages goes there once it is granted.
  browser.permissions.onAdded.addListener(() => void followPigp());
  browser.permissions.onRemoved.addListener(() => void followPigp());
  browser.tabs.onRemoved.addListener((tabId) => void forgetOnglet(tabId));
  browser.commands.onCommand.addListener((command) => {
    if (command !== 'aller-aux-marques') return;
    void activeTabId().then((tabId) => (tabId === null ? null : sendToTab(tabId, 'aller-aux-marques', null)));
  });

  async function keep(lecture: Lecture, sender: Sender): Promise<Partial<Record<string, Phrases>>> {
    const { tabId } = sender;
    const host = hostOf(sender);
    if (tabId === null || host === null) return {};
    await showBadge(tabId, lecture.actions).catch(() => {});
    await coffre.prepare();
    const qui = lecture.qui ?? SANS_NOM;
    const known = await coffre.empreintes();
    const nouveau = qui !== SANS_NOM && !known.includes(qui) && known.some((one) => one !== SANS_NOM);
    await coffre.adopt(qui);
    if (lecture.connecte === false) await coffre.forgetVues(SANS_NOM);
    else if (lecture.vues.length > 0) await coffre.addVues(qui, lecture.vues);
    await keepStructure(qui, lecture, tabId);
    const before = await readOnglet(tabId);
    // Closed meanwhile: a state written now would stay until the browser ends.
    if ((await browser.tabs.get(tabId).catch(() => null)) === null) return {};
    await saveOnglet(tabId, {
      qui,
      host,
      generation: lecture.generation,
      connecte: lecture.connecte,
      date: Date.now(),
      nouveau: nouveau || (before?.qui === qui && before.nouveau),
    });
    const { generation } = lecture;
    return generation === null ? {} : Object.fromEntries(lecture.jugements.map((one) => [one.id, phrasesOf(one, generation)]));
  }

  /** The structure of a manager's screen: the page's script tells its spaces, a script of its own tells which structure it is. */
  async function keepStructure(qui: Empreinte, { vues }: Lecture, tabId: number): Promise<void> {
    const vue = vues.find(({ lieu }) => lieu === 'structure');
    if (vue === undefined || !(await coffre.reglages()).lireStructures) return;
    const [frame] = await browser.scripting.executeScript({ target: { tabId }, files: ['/structure.js'] });
    const named = frame?.result as StructureNommee | null | undefined;
    if (named === null || named === undefined) return;
    const ouverts = vue.constats.filter(({ etat }) => etat === 'ouvert').map(({ espace }) => espace);
    await coffre.addStructure(qui, { ...named, date: vue.date, complete: vue.complete, ouverts });
  }

  answer({
    lecture: keep,
    'ouvrir-panneau': (_, { tabId }) => (tabId === null ? { ok: false, raison: 'refus' } : openPanel(tabId)),
    async lecteurs(_, { tabId }) {
      if (tabId !== null) await browser.scripting.executeScript({ target: { tabId }, files: ['/lecteurs.js'] });
      return null;
    },
    onglet: ({ tabId }) => readOnglet(tabId),
    async presence({ host, presence }, sender) {
      if (hostOf(sender) !== host) return null;
      const { sites } = await coffre.reglages();
      await coffre.saveReglages({ sites: { ...sites, [host]: presence } });
      return null;
    },
  });
});
