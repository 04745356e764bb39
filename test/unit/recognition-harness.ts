import { JSDOM } from 'jsdom';
import { createMatcher } from '../../extension/portal/match.ts';
import type { IsShown } from '../../extension/portal/page.ts';
import { type Reconnaissance, recognise } from '../../extension/portal/recognise.ts';
import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';
import { diagnose } from '../../knowledge/diagnosis/diagnose.ts';
import type { Profil } from '../../knowledge/diagnosis/profil.ts';

export const matcher = createMatcher(NOMS);

/** One window for all the documents of a test file: a window each would cost more than the recognition it serves. */
const { window } = new JSDOM('');

/** Not the page's: documents made here have no window of their own. */
export const { MutationObserver } = window;

export const parse = (html: string): Document => new window.DOMParser().parseFromString(html, 'text/html');

const attributeOf = window.Element.prototype.getAttribute;
const parentOf = Object.getOwnPropertyDescriptor(window.Node.prototype, 'parentElement')?.get;

/** Hidden by `hidden` or by its own style, or inside what is. Reads through the prototypes: pages here are hostile too. */
export const isShown: IsShown = (element) => {
  for (let one: Element | null = element; one !== null; one = parentOf?.call(one) as Element | null) {
    if (attributeOf.call(one, 'hidden') !== null || /display:\s*none/.test(attributeOf.call(one, 'style') ?? '')) return false;
  }
  return true;
};

export const recogniseDocument = (document: Document): Reconnaissance =>
  recognise({ document, address: null, date: 0, isShown }, matcher);

export const recogniseHtml = (html: string): Reconnaissance => recogniseDocument(parse(html));

/** The spaces of the bar, sorted; null when no bar is recognised. */
export function espacesOf(html: string): readonly EspaceId[] | null {
  const { barre } = recogniseHtml(html);
  return barre === null ? null : [...barre.espaces.keys()].sort();
}

export const unknownLabelsOf = (html: string): readonly string[] => recogniseHtml(html).barre?.inconnus ?? [];

/** The spaces that a page makes us call missing, for whoever told us everything. */
export function missingOn({ vues }: Reconnaissance, profil: Profil = TOLD): readonly EspaceId[] {
  return diagnose(vues, profil, 1).flatMap(({ id, verdict }) => (verdict === 'a-ajouter' ? [id] : []));
}

/** A public body's manager that needs every space: nothing but the page keeps a space from being called missing. */
const TOLD: Profil = {
  kind: 'entite-publique',
  gestionnaire: true,
  rattache: true,
  ccagTravaux: true,
  sousTraitanceOuGroupement: true,
  decisionDeJustice: true,
  professionAgricole: true,
  ediOuApi: true,
  factureMiseEnPaiement: true,
};

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

export const tab = (inner: string): string => `<li><a href="/espace">${inner}</a></li>`;

/** A page of 2019: header with « Déconnexion », the bar, a title and a sentence. `items` are whole list items. */
export const pageOf = (items: readonly string[], content = '<h1>Bienvenue</h1><p>Choisissez un espace.</p>'): string =>
  `<!doctype html><html lang="fr"><body><div class="entete"><a href="/sortie">Déconnexion</a></div><nav><ul>${items.join('')}</ul></nav><div>${content}</div></body></html>`;
