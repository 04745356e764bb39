import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { classTokens } from './names.ts';
import type { Page } from './page.ts';

const LOADING = /^(?:chargement|loading|veuillez patienter|patientez)/;
const MAX_RAW = 120;

const LOADER_CLASS = /^(?:spinner|loader|loading|skeleton|squelette|shimmer)/;
/** What could not be loaded is not absent either. */
const FAILED =
  /\b(?:erreur est survenue|(?:n (?:a|ont) pas pu etre|could not be) (?:charg|recuper|affich|load)|impossible de (?:charger|recuperer|afficher)|error occurred)/;

/** True while a part of the page says that it is still loading, or that it could not. */
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
  if (reader.query(region, 'progress:not([value]),img[alt]').some((one) => isWaiting(page, one) && page.isShown(one)))
    return true;
  return reader.texts(region).some((text) => {
    const raw = reader.text(text);
    const parent = reader.parent(text);
    if (raw.length > MAX_RAW || parent === null) return false;
    const folded = foldLabel(raw);
    return (LOADING.test(folded) || FAILED.test(folded)) && page.isShown(parent);
  });
}

const isWaiting = ({ reader }: Page, one: Element): boolean =>
  reader.tag(one) === 'progress' || LOADING.test(foldLabel(reader.attribute(one, 'alt') ?? ''));
