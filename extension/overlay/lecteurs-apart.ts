import type { Entree } from '../portal/lexique.ts';
import type { Page } from '../portal/page.ts';
import type * as Ecrans from '../portal/screens.ts';
import type * as Services from '../portal/services.ts';
import type * as Marques from '../portal/services-marks.ts';
import { isEntree } from '../portal/sign-in.ts';

/**
 * In the script of every portal page, this stands for `screens.ts`, `services.ts` and `services-marks.ts` of `extension/portal/`
 * (wxt.config.ts): what reads today's portal, and the screens that list rights, weighs a third of the whole and reads nothing on a
 * page with a plain bar. It is injected, by the background, where the address or the labels of a page ask for it, and puts itself
 * here; until then such a page is read without it, which proves no absence.
 */
type Lecteurs = Pick<typeof Ecrans, 'readAbonnements' | 'readStructure'> &
  Pick<typeof Services, 'readServices'> &
  Pick<typeof Marques, 'markedMentions'>;

interface Monde {
  diapasonLecteurs?: Lecteurs;
}

const monde = globalThis as Monde;
let wanted = false;

/** What the injected script calls. */
export function bringLecteurs(lecteurs: Lecteurs): void {
  monde.diapasonLecteurs = lecteurs;
}

/** True when a page that was read asked for them, and nobody read it. */
export const areLecteursMissing = (): boolean => wanted && monde.diapasonLecteurs === undefined;

function want(): Lecteurs | undefined {
  wanted = true;
  return monde.diapasonLecteurs;
}

/** The screen's title may be on the page. */
const isNamed = (page: Page, entree: Entree): boolean =>
  page.mentions.some((mention) => isEntree(mention, entree) && !mention.inProse && page.isShown(mention.item));

/** @public by the name of the file it stands for */
export const readAbonnements: Lecteurs['readAbonnements'] = (page) =>
  isNamed(page, 'mes-abonnements') ? (want()?.readAbonnements(page) ?? null) : null;
/** @public by the name of the file it stands for */
export const readStructure: Lecteurs['readStructure'] = (page) =>
  isNamed(page, 'liste-espaces') ? (want()?.readStructure(page) ?? null) : null;
/** @public by the name of the file it stands for */
export const readServices: Lecteurs['readServices'] = (page, canSignOut) =>
  page.mentions.length > 0 ? (want()?.readServices(page, canSignOut) ?? []) : [];
/** @public by the name of the file it stands for */
export const markedMentions: Lecteurs['markedMentions'] = (page, constats) =>
  monde.diapasonLecteurs?.markedMentions(page, constats) ?? new Map();
