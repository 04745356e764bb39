// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../extension/panel/app.tsx';
import { sayWhen } from '../../extension/panel/commun/dates.ts';
import { chercher, partsOf } from '../../extension/panel/mes-espaces/chercher.ts';
import { readTableau, situationOf } from '../../extension/panel/tableau.ts';
import { openCoffre } from '../../extension/platform/storage/coffre.ts';
import { type Empreinte, SANS_NOM } from '../../extension/platform/storage/empreinte.ts';
import { memoryZone } from '../../extension/platform/storage/zone.ts';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { barre, DAY, MINIMALE, makePoste, NOW, onglet, type PosteDEssai } from './panel-harness.ts';

const LISE = 'a'.repeat(32) as Empreinte;
const URL_DU_PORTAIL = 'https://chorus-pro.gouv.fr/cpp/accueil';

let root: Root;
let page: HTMLElement;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  page = document.createElement('div');
  document.body.replaceChildren(page);
  root = createRoot(page);
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

const show = (poste: PosteDEssai): Promise<void> => act(async () => root.render(<App poste={poste} />));
const text = (): string => page.textContent ?? '';
const button = (name: string): HTMLButtonElement => {
  const found = [...page.querySelectorAll('button')].find((one) => one.textContent?.startsWith(name));
  if (found === undefined) throw new Error(`No button « ${name} » among: ${text()}`);
  return found;
};
const press = (name: string): Promise<void> => act(async () => button(name).click());

/** Somebody signed in, whose bar was read. */
async function signedIn(poste: PosteDEssai): Promise<PosteDEssai> {
  await poste.coffre.addVues(LISE, [barre(MINIMALE, { date: Date.now() })]);
  poste.now.devant = { tabId: 7, url: URL_DU_PORTAIL, etat: onglet({ qui: LISE }) };
  return poste;
}

describe('where the user stands', () => {
  it('is told from the tab in front', () => {
    expect(situationOf({ tabId: 1, url: null, etat: null })).toBe('ailleurs');
    expect(situationOf({ tabId: 1, url: 'chrome-extension://x/sidepanel.html', etat: null })).toBe('ailleurs');
    expect(situationOf({ tabId: 1, url: 'https://communaute.chorus-pro.gouv.fr/x', etat: null })).toBe('ailleurs');
    expect(situationOf({ tabId: 1, url: URL_DU_PORTAIL, etat: null })).toBe('a-recharger');
    expect(situationOf({ tabId: 1, url: URL_DU_PORTAIL, etat: onglet({ generation: null, connecte: null }) })).toBe('inconnue');
    expect(situationOf({ tabId: 1, url: URL_DU_PORTAIL, etat: onglet({ connecte: false }) })).toBe('deconnecte');
    expect(situationOf({ tabId: 1, url: URL_DU_PORTAIL, etat: onglet() })).toBe('lue');
  });

  it('chooses whose dossier is shown: never that of somebody else than who was last seen signed in', async () => {
    const poste = await signedIn(makePoste());
    const who = async (): Promise<Empreinte> => (await readTableau(poste, NOW)).qui;
    expect(await who()).toBe(LISE);
    poste.now.devant = { tabId: 8, url: null, etat: null };
    expect(await who()).toBe(SANS_NOM);
    poste.now.dernier = onglet({ qui: LISE });
    expect(await who()).toBe(LISE);
    poste.now.devant = { tabId: 8, url: URL_DU_PORTAIL, etat: onglet({ generation: null, connecte: null }) };
    expect(await who()).toBe(LISE);
    poste.now.devant = { tabId: 8, url: URL_DU_PORTAIL, etat: onglet({ connecte: false }) };
    expect(await who()).toBe(SANS_NOM);
  });
});

describe('the panel', () => {
  it('is useful before any page was seen: every space, searchable, and what to do', async () => {
    await show(makePoste());
    expect(text()).toContain('Ouvrez Chorus Pro dans cet onglet');
    expect(page.querySelectorAll('.espace')).toHaveLength(14);
    expect(text()).not.toContain('Une question pour préciser');
    expect(text()).not.toContain('Pourquoi ?');
  });

  it('says that the access was refused, and asks for it in the very task of the click', async () => {
    const poste = makePoste();
    poste.now.acces = false;
    await show(poste);
    expect(text()).toContain('Diapason ne peut pas lire Chorus Pro');
    act(() => {
      button('Autoriser l’accès').click();
      expect(poste.asked).toEqual(['acces']);
    });
    await act(async () => poste.change());
    expect(text()).not.toContain('Diapason ne peut pas lire Chorus Pro');
  });

  it('asks, takes the answer, and goes to the next question, then to what was found', async () => {
    const poste = await signedIn(makePoste());
    await show(poste);
    expect(text()).toContain('Vous avez 4 espaces');
    await press('Un fournisseur');
    expect((await poste.coffre.dossier(LISE)).profil).toEqual({ kind: 'fournisseur' });
    expect(document.activeElement?.textContent).toContain('Qu’est-ce qui vous concerne ?');
    await press('Aucun de ces cas');
    expect(text()).not.toContain('Une question pour préciser');
    expect(document.activeElement?.textContent).toContain('Vous avez 4 espaces, 1 est à ajouter');
    expect(document.activeElement?.className).toBe('resume');
  });

  it('lets a question pass, and answer it later', async () => {
    const poste = await signedIn(makePoste());
    await show(poste);
    await press('Je ne sais pas, passer');
    expect((await poste.coffre.dossier(LISE)).avancement).toEqual({ 'questions-passees': ['kind'] });
    expect(text()).not.toContain('Pour qui utilisez-vous Chorus Pro ?');
    await press('Je ne sais pas, passer');
    expect(text()).toContain('Vous avez passé ces questions.');
  });

  it('tells another name that it starts anew, and shows nothing of the first', async () => {
    const poste = await signedIn(makePoste());
    poste.now.devant = { tabId: 7, url: URL_DU_PORTAIL, etat: onglet({ qui: 'b'.repeat(32) as Empreinte, nouveau: true }) };
    await show(poste);
    expect(text()).toContain('Je ne vous connais pas encore sur cet ordinateur');
    expect(text()).not.toContain('Vous avez 4 espaces');
  });

  it('says what went wrong with what is kept, and what is safe', async () => {
    const zone = memoryZone({ version: 1, [`dossier:${LISE}:profil`]: 'abîmé' });
    const poste = makePoste(openCoffre(zone));
    poste.now.devant = { tabId: 7, url: URL_DU_PORTAIL, etat: onglet({ qui: LISE }) };
    await show(poste);
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Elle a été mise de côté, rien n’est effacé');
    const newer = makePoste(openCoffre(memoryZone({ version: 99 })));
    await show(newer);
    expect(page.querySelector('[role=alert]')?.textContent).toContain('version plus récente');
  });

  it('makes the report of an unknown page when asked, shows it whole, and sends it nowhere', async () => {
    const poste = makePoste();
    poste.now.devant = { tabId: 9, url: URL_DU_PORTAIL, etat: onglet({ generation: null, connecte: null }) };
    poste.now.squelette = '<!doctype html>\n<html data-squelette="1"></html>\n';
    await show(poste);
    expect(text()).toContain('Je ne connais pas cette page');
    const details = [...page.querySelectorAll('details')].find((one) => one.textContent?.includes('Aider Diapason'));
    await act(async () => details?.setAttribute('open', ''));
    expect(poste.asked).toEqual([]);
    await press('Préparer un rapport');
    expect(poste.asked).toEqual(['squelette 9']);
    expect(page.querySelector<HTMLTextAreaElement>('#rapport')?.value).toBe(poste.now.squelette);
    poste.now.squelette = null;
    await press('Préparer un rapport');
    expect(page.querySelector('[role=alert]')?.textContent).toContain('Je n’ai pas pu lire cette page');
  });
});

describe('finding a space', () => {
  it('by its name, a slip in it, its use or its place; all of them for nothing typed', () => {
    expect([...chercher('')]).toEqual([...ESPACE_IDS]);
    expect([...chercher('solicitations emises')]).toContain('sollicitations-emises');
    expect([...chercher('factures emisses')]).toContain('factures-emises');
    expect([...chercher('travaux')]).toContain('factures-de-travaux');
    expect([...chercher('domaine commande')]).toContain('engagements');
    expect([...chercher('zzz')]).toEqual([]);
  });

  it('its name is cut where it holds what is searched', () => {
    expect(partsOf('Sollicitations émises', 'emise')).toEqual([
      { text: 'Sollicitations ', hit: false },
      { text: 'émise', hit: true },
      { text: 's', hit: false },
    ]);
    expect(partsOf('Factures émises', 'zzz')).toEqual([{ text: 'Factures émises', hit: false }]);
  });
});

describe('a date', () => {
  it('is said as people say it', () => {
    expect(sayWhen(NOW, NOW)).toBe('aujourd’hui à 12\u00a0h\u00a000');
    expect(sayWhen(NOW - DAY, NOW)).toBe('hier à 12\u00a0h\u00a000');
    expect(sayWhen(NOW - 52 * DAY, NOW)).toBe('le 3 octobre 2026');
  });
});
