import type { Reader } from './dom.ts';
import { isClickable } from './roles.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const TAGS = words(
  'a abbr address area article aside b blockquote body br button canvas caption center code col colgroup dd details dialog div dl dt em ' +
    'embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 header hgroup hr html i iframe img input ins label ' +
    'legend li link main map mark menu nav object ol optgroup option output p picture pre progress s search section select slot small span ' +
    'strong sub summary sup svg table tbody td tfoot th thead time tr u ul video audio',
);

const ROLES = words(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo definition dialog ' +
    'document feed figure form grid gridcell group heading img link list listbox listitem log main marquee math menu menubar menuitem ' +
    'menuitemcheckbox menuitemradio meter navigation none note option presentation progressbar radio radiogroup region row rowgroup ' +
    'rowheader scrollbar search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar ' +
    'tooltip tree treegrid treeitem',
);

const BY_TYPE: ReadonlyMap<string, string> = new Map([
  ['checkbox', 'checkbox'],
  ['radio', 'radio'],
  ['button', 'button'],
  ['submit', 'button'],
  ['reset', 'button'],
  ['image', 'button'],
  ['hidden', 'none'],
]);

/** The end of a made-up tag's name that tells what it is for: the rest of the name is the page's own word. */
const COMPONENT = /-(tab|link|item|button|onglet|lien|icon)$/;

/** The name of a tag: HTML's as it is, one of the page's own as `x-` and what its end tells. */
export function tagOf(reader: Reader, element: Element): string {
  const tag = reader.tag(element);
  if (TAGS.has(tag)) return tag;
  return `x-${COMPONENT.exec(tag)?.[1] ?? 'element'}`;
}

const PRESSABLE = words('a button area summary input select option label textarea');

/** The role that the page gives, when ARIA knows it; else what a field is, or `button` for what can be pressed without saying so. */
export function roleOf(reader: Reader, element: Element): string | null {
  const [given = ''] = (reader.attribute(element, 'role') ?? '').trim().toLowerCase().split(/\s+/);
  if (ROLES.has(given)) return given;
  const tag = reader.tag(element);
  if (tag === 'input') return BY_TYPE.get((reader.attribute(element, 'type') ?? '').toLowerCase()) ?? 'textbox';
  if (PRESSABLE.has(tag) || tagOf(reader, element).startsWith('x-')) return null;
  return isClickable(reader, element) ? 'button' : null;
}

/** The level of a title that is no h1 to h6. */
export function levelOf(reader: Reader, element: Element): string | null {
  const level = reader.attribute(element, 'aria-level');
  return level !== null && /^[1-6]$/.test(level) ? level : null;
}
