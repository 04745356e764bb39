import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { classTokens } from './names.ts';
import type { Page } from './page.ts';

const LOADING = /^(?:chargement|loading|veuillez patienter|patientez)/;
const MAX_RAW = 80;

const LOADER_CLASS = /^(?:spinner|loader|loading|skeleton|squelette|shimmer)/;
const NEXT_PAGE = /^(?:(?:aller a la )?page suivante.*|suivante?|next(?: page)?)$/;
const RANGE = /\b(\d+) (?:sur|of|de) (\d+)\b/g;

/** A list given page by page, whose last page is not the one shown: what it does not show is not absent. */
export function isPaged(page: Page, region: Element): boolean {
  const { reader } = page;
  const goesOn = reader.query(region, 'a,button,[role=button]').some((one) => {
    if (reader.attribute(one, 'disabled') !== null || reader.attribute(one, 'aria-disabled') === 'true' || !page.isShown(one))
      return false;
    return [reader.text(one), reader.attribute(one, 'aria-label') ?? '', reader.attribute(one, 'title') ?? ''].some((name) =>
      NEXT_PAGE.test(foldLabel(name)),
    );
  });
  if (goesOn) return true;
  return reader.texts(region).some((text) => {
    const raw = reader.text(text);
    if (raw.length > MAX_RAW) return false;
    return [...foldLabel(raw).matchAll(RANGE)].some(
      ([, shown, all]) =>
        Number(shown) < Number(all) && /\b(?:page|lignes?|resultats?|habilitations?|applications?|1)\b/.test(foldLabel(raw)),
    );
  });
}

/** True while a part of the page says that it is still loading. */
export function isBusy(page: Page, region: Element): boolean {
  const { reader } = page;
  const marked = [region, ...reader.query(region, '[aria-busy=true],[role=progressbar]')];
  if (
    marked.some(
      (one) =>
        (reader.attribute(one, 'aria-busy') === 'true' || reader.attribute(one, 'role') === 'progressbar') && page.isShown(one),
    )
  )
    return true;
  const drawn = reader
    .query(region, '[class]')
    .some((one) => classTokens(reader, one).some((token) => LOADER_CLASS.test(token)) && page.isShown(one));
  if (drawn) return true;
  return reader.texts(region).some((text) => {
    const raw = reader.text(text);
    const parent = reader.parent(text);
    return raw.length < MAX_RAW && LOADING.test(foldLabel(raw)) && parent !== null && page.isShown(parent);
  });
}
