import { isShown, rectOf } from './visible.ts';

const OPEN = 'dialog[open],[aria-modal=true],[role=alertdialog]';

/** A window of the page that asks for all the attention: ours is none of its business then. */
export const hasModal = (document: Document): boolean =>
  [...document.querySelectorAll(OPEN)].some((one) => {
    if (one.localName === 'dialog' && one.getAttribute('aria-modal') !== 'true' && !one.matches(':modal')) return false;
    const { width, height } = rectOf(one);
    return width > 0 && height > 0 && isShown(one);
  });
