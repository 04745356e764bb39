import type { Entree } from '../portal/lexique.ts';
import type { Page } from '../portal/page.ts';
import type * as Ecrans from '../portal/screens.ts';
import { isEntree } from '../portal/sign-in.ts';

/**
 * In the script of every portal page, this stands for `extension/portal/screens.ts` (wxt.config.ts): few pages list rights, and
 * the reader of those that do weighs a tenth of the whole. It is injected, by the background, in the pages that name such a
 * screen, and puts itself here; until then they are read without it, which proves no absence.
 */
interface Monde {
  diapasonEcrans?: typeof Ecrans;
}

const monde = globalThis as Monde;
let wanted = false;

/** What the injected script calls. */
export function bringEcrans(ecrans: typeof Ecrans): void {
  monde.diapasonEcrans = ecrans;
}

/** True when a page that was read named such a screen, and nobody read it. */
export const isMissingEcrans = (): boolean => wanted && monde.diapasonEcrans === undefined;

const isCurrent = ({ reader }: Page, element: Element): boolean =>
  reader.attribute(element, 'aria-selected') === 'true' || reader.attribute(element, 'aria-current') !== null;

/** The screen's title may be on the page. « Mes habilitations » is also a link of every header: that one names no screen. */
const isNamed = (page: Page, entree: Entree): boolean =>
  page.mentions.some(
    (mention) =>
      isEntree(mention, entree) &&
      !mention.inProse &&
      page.isShown(mention.item) &&
      (entree !== 'mes-habilitations' ||
        mention.heading ||
        !mention.clickable ||
        isCurrent(page, mention.inner) ||
        isCurrent(page, mention.item)),
  );

function read(page: Page, entree: Entree, name: keyof typeof Ecrans): ReturnType<typeof Ecrans.readStructure> {
  if (!isNamed(page, entree)) return null;
  wanted = true;
  return monde.diapasonEcrans?.[name](page) ?? null;
}

/** @public by the name of the file it stands for */
export const readHabilitations: typeof Ecrans.readHabilitations = (page) => read(page, 'mes-habilitations', 'readHabilitations');
/** @public by the name of the file it stands for */
export const readAbonnements: typeof Ecrans.readAbonnements = (page) => read(page, 'mes-abonnements', 'readAbonnements');
/** @public by the name of the file it stands for */
export const readStructure: typeof Ecrans.readStructure = (page) => read(page, 'liste-espaces', 'readStructure');
