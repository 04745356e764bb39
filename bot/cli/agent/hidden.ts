import type { Reader } from '../../../extension/portal/dom.ts';
import type { IsShown } from '../../../extension/portal/page.ts';

const HIDDEN_CLASS = /(?:^|\s)(?:ng-hide|d-none|hidden|hide|is-hidden)(?:\s|$)/;
const SHOWN_WHEN_WIDE = /(?:^|\s)(?:d-(?:sm|md|lg|xl|xxl)-(?!none)\w|(?:sm|md|lg|xl|2xl):(?:block|flex|inline|grid|table))/;

type Rule = readonly [selector: string, style: CSSStyleDeclaration];

/** The page's own rules that hide or show, in order. What they would fetch is not fetched: the sheet is made, never used. */
function rulesOf(reader: Reader): readonly Rule[] {
  return reader.query(reader.root, 'style').flatMap((element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync((element.textContent ?? '').replace(/@import[^;]*;/g, ''));
    return [...sheet.cssRules].flatMap((rule): Rule[] =>
      rule instanceof CSSStyleRule && /display|visibility/.test(rule.cssText) ? [[rule.selectorText, rule.style]] : [],
    );
  });
}

/** Whether an element of a page that no window shows would be seen: as far as its attributes, classes and own style sheets tell. */
export function shownIn(reader: Reader): IsShown {
  const rules = rulesOf(reader);
  const known = new Map<Element, boolean>();
  function isHidden(element: Element): boolean {
    const classes = reader.attribute(element, 'class') ?? '';
    if (reader.attribute(element, 'hidden') !== null) return true;
    if (HIDDEN_CLASS.test(classes) && !SHOWN_WHEN_WIDE.test(classes)) return true;
    const inline = reader.attribute(element, 'style') ?? '';
    let hides = false;
    for (const [selector, style] of rules) {
      if ((style.display === '' && style.visibility === '') || !element.matches(selector)) continue;
      hides = style.display === 'none' || style.visibility === 'hidden';
    }
    if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(inline)) return true;
    return hides && !/display\s*:/i.test(inline);
  }
  const isShown = (element: Element): boolean => {
    const cached = known.get(element);
    if (cached !== undefined) return cached;
    const parent = reader.parent(element);
    const answer = (parent === null || isShown(parent)) && !isHidden(element);
    known.set(element, answer);
    return answer;
  };
  return isShown;
}
