import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Page } from './page.ts';

const LOADING = /^(?:chargement|loading|veuillez patienter|patientez)/;
const MAX_RAW = 80;

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
  return reader.texts(region).some((text) => {
    const raw = reader.text(text);
    const parent = reader.parent(text);
    return raw.length < MAX_RAW && LOADING.test(foldLabel(raw)) && parent !== null && page.isShown(parent);
  });
}
