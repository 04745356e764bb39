import { listen, make } from './dom.ts';
import { REGION } from './mots.ts';
import css from './style.css?inline';

/** The name of our one element in the page. */
export const BALISE = 'diapason-aide';

/** Another start of ours says so, and the one before leaves. */
const RELEVE = 'diapason:releve';

/** Our own layer: one element after everything, with a shadow root that lets no style in or out. */
export interface Calque {
  readonly host: HTMLElement;
  readonly region: HTMLElement;
  /** puts it back as the last of the document, when the page took it away or wrote after it */
  settle(): void;
  isOurs(node: Node): boolean;
}

function dress(shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox may not share constructed sheets between an extension and the page.
    shadow.append(make('style', {}, css));
  }
}

/** Makes the layer; `signal` takes it away. An older layer of ours, left by an update of the extension, is taken away first. */
export function createCalque(signal: AbortSignal): Calque {
  document.dispatchEvent(new CustomEvent(RELEVE));
  for (const orphan of document.querySelectorAll(BALISE)) orphan.remove();
  const host = document.createElement(BALISE);
  const shadow = host.attachShadow({ mode: 'open' });
  dress(shadow);
  const region = make('section', { class: 'diapason', 'aria-label': REGION, lang: 'fr' });
  shadow.append(region);
  // Clicks in the layer are none of the page's business: many pages close their menus on any click.
  listen(
    host,
    'click mousedown mouseup pointerdown pointerup touchstart touchend focusin focusout',
    (event) => event.stopPropagation(),
    signal,
    false,
  );
  signal.addEventListener('abort', () => host.remove());
  return {
    host,
    region,
    isOurs: (node) => node === host,
    settle() {
      const root = document.documentElement;
      const focused = shadow.activeElement !== null;
      if (host.parentNode !== root || (root.lastElementChild !== host && !focused)) root.append(host);
    },
  };
}

/** Calls back when a newer start of ours takes over this page. */
export function whenRelieved(leave: () => void, signal: AbortSignal): void {
  listen(document, RELEVE, leave, signal);
}
