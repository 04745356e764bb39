import type { Domaine } from '../../knowledge/diagnosis/vue.ts';
import { readCards } from './cards.ts';
import { readDomain } from './domain.ts';
import { titleDomain } from './domain-title.ts';
import { ESPACE_OF_DOMAIN, IS_APPLICATION, type Lecture, seen } from './lecture.ts';
import { readLinkCards, readPlainLinks } from './link-cards.ts';
import { isBusy } from './loading.ts';
import type { Sens } from './match.ts';
import { wordsOf } from './names.ts';
import type { Page } from './page.ts';
import { readHabilitations } from './screens.ts';
import { hasServicesHeader, readHeader } from './services-header.ts';
import { titlesOf } from './sign-in.ts';

/** The domains that home leads to: by « Accéder au domaine », or by two cards at least when no domain is the page's own. */
function homeDomains(page: Page): readonly Domaine[] | null {
  const toDomains = (senses: readonly (Sens | null)[]): readonly Domaine[] =>
    senses.flatMap((sens) => (sens?.sorte === 'domaine' ? [sens.domaine] : []));
  const cards = readCards(page, 'acceder-au-domaine');
  if (cards.length > 0) return toDomains(cards.map(({ sens }) => sens));
  const others = [...readCards(page, 'acceder'), ...readLinkCards(page, 'domaine')];
  const named = toDomains(others.map(({ sens }) => sens));
  if (new Set(named).size > 1 && named.length === others.length) return named;
  if (others.length > 0) return null;
  const welcome = page.reader
    .query(page.reader.root, 'h1,h2,[role=heading]')
    .find((title) => HOME_TITLE.test(wordsOf(page.reader, title)));
  const links = welcome === undefined ? [] : toDomains(readPlainLinks(page, welcome, 'domaine').map(({ sens }) => sens));
  return new Set(links).size > 1 ? links : null;
}

const HOME_TITLE = /^(?:bienvenue|bonjour|accueil|welcome|home|(?:(?:mes|vos|les) )?(?:domaines|services))\b/;

function readHome(page: Page): Lecture | null {
  const domaines = homeDomains(page);
  if (domaines === null) return null;
  const espaces = domaines.flatMap((domaine) => ESPACE_OF_DOMAIN[domaine] ?? []);
  return {
    lieu: 'accueil',
    constats: [seen('accueil-connecte'), ...[...new Set(espaces)].map((espace) => seen(espace))],
    complete: !isBusy(page, page.reader.root),
  };
}

function readApplication(page: Page): readonly Lecture[] {
  const [first] = titlesOf(page).filter(({ sens, clickable }) => sens.sorte === 'espace' && !clickable);
  if (first?.sens.sorte !== 'espace' || !IS_APPLICATION.has(first.sens.espace)) return [];
  const { espace, memeNom } = first.sens;
  return [{ lieu: `application:${espace}`, constats: [seen(espace, memeNom)], complete: !isBusy(page, page.reader.root) }];
}

/**
 * Reads a page of the `services` portal: its header always, and the one place it is about, home, domain, « Mes habilitations » or
 * an opened application. Empty when nothing of that portal is recognised.
 * @param canSignOut a page that hides the portal's header must still offer a way out
 */
export function readServices(page: Page, canSignOut: boolean): readonly Lecture[] {
  const home = readHome(page);
  const header = hasServicesHeader(page);
  if (home === null && !header && !(canSignOut && isDomain(page))) return [];
  const habilitations = readHabilitations(page);
  const places: readonly Lecture[] =
    home !== null
      ? [home]
      : habilitations !== null
        ? [{ lieu: 'habilitations', ...habilitations }]
        : [...readDomain(page), ...(titleDomain(page) === null ? readApplication(page) : [])];
  const loaded =
    places.length > 0 ? places.every((place) => place.complete) : hasContent(page) && !isBusy(page, page.reader.root);
  return [{ lieu: 'bandeau', constats: readHeader(page), complete: loaded && (home !== null || header) }, ...places];
}

/** A domain gives itself away without the portal's header: its name as the title, and two of its applications to open. */
function isDomain(page: Page): boolean {
  if (titleDomain(page) === null) return false;
  const named = readCards(page, 'acceder').flatMap(({ sens }) => (sens?.sorte === 'espace' ? [sens.espace] : []));
  return new Set(named).size > 1;
}

/** A page that is neither home nor domain has arrived when it has a title of its own. */
function hasContent(page: Page): boolean {
  const { reader } = page;
  return reader
    .query(reader.root, 'h1,h2,[role=heading],table,form')
    .some((one) => page.isShown(one) && reader.text(one).trim() !== '');
}
