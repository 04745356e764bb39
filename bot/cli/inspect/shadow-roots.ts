import type { Reader } from '../../../extension/portal/dom.ts';

const SHADOW_ROOT = 'template[shadowrootmode],template[shadowroot]';

/** Components hold components: what one unfolds may fold others. */
export function unfoldShadowRoots(reader: Reader, isTemplate: (element: Element) => element is HTMLTemplateElement): void {
  for (let found = reader.query(reader.root, SHADOW_ROOT); found.length > 0; found = reader.query(reader.root, SHADOW_ROOT)) {
    for (const template of found) {
      if (isTemplate(template)) unfold(reader, template);
      else template.remove();
    }
  }
}

/** Puts what a component holds in its slots, where a person sees it, then its tree in its own place. */
function unfold(reader: Reader, template: HTMLTemplateElement): void {
  const host = reader.parent(template);
  const given = host === null ? [] : reader.children(host).filter((one) => one !== template);
  for (const slot of template.content.querySelectorAll('slot')) {
    const name = reader.attribute(slot, 'name') ?? '';
    const filling = given.filter((one) => (reader.attribute(one, 'slot') ?? '') === name);
    if (filling.length > 0) slot.replaceWith(...filling);
  }
  template.replaceWith(template.content);
}
