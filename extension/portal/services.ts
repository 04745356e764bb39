import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Constat, Domaine, Lieu } from '../../knowledge/diagnosis/vue.ts';
import { readCards, readLinkCards, readPlainLinks } from './cards.ts';
import { isHelp } from './help.ts';
import type { Entree } from './lexique.ts';
import { isBusy, isPaged } from './loading.ts';
import type { Sens } from './match.ts';
import type { Mention } from './mentions.ts';
import { wordsOf } from './names.ts';
import { isWithheld, type Page } from './page.ts';
import { readHabilitations } from './screens.ts';
import { isEntree, titlesOf } from './sign-in.ts';

/** What one page shows of one place of the `services` portal. */
export interface Lecture {
  readonly lieu: Lieu;
  readonly constats: readonly Constat[];
  readonly complete: boolean;
}

const seen = (espace: EspaceId, memeNom = false): Constat => ({ espace, etat: 'vu', memeNom });

/** Domains that stand for a space of the former bar. */
const ESPACE_OF_DOMAIN: Partial<Record<Domaine, EspaceId>> = {
  organisation: 'activites-du-gestionnaire',
  raccordements: 'raccordements-edi-api',
};

/** Applications that live in a domain; the rest of the spaces are domains or menus. */
const IS_APPLICATION: ReadonlySet<EspaceId> = new Set([
  'factures-emises',
  'factures-recues',
  'factures-a-valider',
  'factures-de-travaux',
  'engagements',
  'memoires-de-frais-de-justice',
  'remboursement-tic',
  'suivi-des-flux',
]);

const SHELL: readonly Entree[] = [
  'domaines',
  'approbations',
  'support',
  'nous-contacter',
  'mes-rattachements',
  'mes-habilitations',
  'changer-adresse',
  'historique-demandes',
];

/** Entries of the header and its menus: outside the content, the footer and dialogs, and not withheld from this person. */
function headerMentions(page: Page): readonly Mention[] {
  return page.mentions.filter(
    (mention) =>
      !mention.inProse &&
      !mention.heading &&
      mention.clickable &&
      [null, 'paragraphe'].includes(page.zone(mention.item)) &&
      !isInContent(page, mention.item) &&
      !isWithheld(page, mention),
  );
}

function isInContent(page: Page, element: Element): boolean {
  for (let one = page.reader.parent(element); one !== null; one = page.reader.parent(one)) {
    if (page.reader.tag(one) === 'main' || page.reader.attribute(one, 'role') === 'main') return true;
  }
  return false;
}

/** True when the page wears the header of the `services` portal: two of its own entries at least. */
export function hasServicesHeader(page: Page): boolean {
  const header = headerMentions(page);
  return SHELL.filter((entree) => header.some((mention) => isEntree(mention, entree))).length >= 2;
}

function readHeader(page: Page): readonly Constat[] {
  const header = headerMentions(page);
  const has = (entree: Entree): boolean => header.some((mention) => isEntree(mention, entree));
  const shows = (espace: EspaceId): boolean => header.some(({ sens }) => sens.sorte === 'espace' && sens.espace === espace);
  const received = page.mentions.some(
    ({ sens, inProse, item, clickable, heading }) =>
      sens.sorte === 'espace' &&
      sens.espace === 'sollicitations-recues' &&
      !sens.memeNom &&
      !inProse &&
      (clickable || heading) &&
      page.isShown(item) &&
      !isHelp(page, item),
  );
  return [
    ...(shows('mon-compte') ? [seen('mon-compte', true)] : []),
    ...(has('approbations') || titlesOf(page).some((title) => isEntree(title, 'approbations'))
      ? [seen('activites-du-gestionnaire')]
      : []),
    ...(has('support') || (has('nous-contacter') && namesSupport(page)) ? [seen('sollicitations-emises')] : []),
    ...(received || shows('sollicitations-recues') ? [seen('sollicitations-recues')] : []),
  ];
}

/** « Support » as a plain word of the header, beside the link it introduces. */
const namesSupport = (page: Page): boolean =>
  page.mentions.some(
    (mention) =>
      isEntree(mention, 'support') &&
      !mention.heading &&
      page.zone(mention.item) === null &&
      !isInContent(page, mention.item) &&
      page.isShown(mention.item),
  );

/** The domains that home leads to: by « Accéder au domaine », or by two cards at least when no domain is the page's own. */
function homeDomains(page: Page): readonly Domaine[] | null {
  const toDomains = (senses: readonly (Sens | null)[]): readonly Domaine[] =>
    senses.flatMap((sens) => (sens?.sorte === 'domaine' ? [sens.domaine] : []));
  const cards = readCards(page, 'acceder-au-domaine');
  if (cards.length > 0) return toDomains(cards.map(({ sens }) => sens));
  const others = [...readCards(page, 'acceder'), ...readLinkCards(page, 'domaine')];
  const named = toDomains(others.map(({ sens }) => sens));
  return new Set(named).size > 1 && named.length === others.length ? named : null;
}

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

/** The domain a page is about: the only domain among its titles, whether or not its applications have arrived. */
function titleDomain(page: Page): Domaine | null {
  const own = titlesOf(page).flatMap(({ sens }) => (sens.sorte === 'domaine' ? [sens.domaine] : []));
  if (own.length > 0) return new Set(own).size === 1 ? (own[0] ?? null) : null;
  const prefixed = page.reader
    .query(page.reader.root, 'h1,h2,[role=heading]')
    .map((title) =>
      page.matcher.match(
        wordsOf(page.reader, title)
          .replace(DOMAIN_PREFIX, '')
          .replace(/ domain$/, ''),
      ),
    )
    .flatMap((sens) => (sens?.sorte === 'domaine' ? [sens.domaine] : []));
  if (prefixed.length > 0) return new Set(prefixed).size === 1 ? (prefixed[0] ?? null) : null;
  return plainDomain(page);
}

const DOMAIN_PREFIX =
  /^(?:(?:(?:les|vos|mes) )?(?:applications|services) (?:du domaine |de (?:la |l )?|d )?(?:domaine )?|(?:bienvenue dans le )?(?:domaine|domain) (?:de (?:la |l )?|d )?)/;

/** The domain that is current in a menu, or named without a link before the first « Accéder », when it is the only one. */
function plainDomain(page: Page): Domaine | null {
  const [first] = readCards(page, 'acceder');
  if (first === undefined) return null;
  const { reader } = page;
  const isCurrent = ({ item, inner }: Mention): boolean =>
    [item, inner].some(
      (one) => reader.attribute(one, 'aria-current') !== null || reader.attribute(one, 'aria-selected') === 'true',
    );
  const named = page.mentions.flatMap((mention) =>
    mention.sens.sorte === 'domaine' &&
    !mention.inProse &&
    page.isShown(mention.item) &&
    reader.precedes(mention.item, first.action) &&
    (!mention.clickable || isCurrent(mention))
      ? [mention.sens.domaine]
      : [],
  );
  return new Set(named).size === 1 ? (named[0] ?? null) : null;
}

/** Applications named on a domain's page outside any card we can read: nothing proves that they are absent. */
function glimpsed(page: Page, known: ReadonlySet<EspaceId>): readonly Constat[] {
  const named = page.mentions.flatMap(({ sens, inProse, item }) =>
    sens.sorte === 'espace' &&
    IS_APPLICATION.has(sens.espace) &&
    !known.has(sens.espace) &&
    !inProse &&
    !['pied', 'plan'].includes(page.zone(item) ?? '') &&
    !isHelp(page, item)
      ? [sens.espace]
      : [],
  );
  return [...new Set(named)].map((espace) => ({ espace, etat: 'entrevu', memeNom: true }));
}

const NOTHING = /\baucune? (?:application|service)\b/;
const MORE = /^(?:voir|afficher|charger|show|load) (?:plus|tout|toutes|la suite|more|all)(?: d applications| les applications)?$/;

/** A domain without « Accéder »: its applications are links with a title, or nothing but links. */
function readLinks(page: Page, domaine: Domaine): readonly Mention[] {
  const titled = readLinkCards(page, 'espace');
  if (titled.length > 0) return titled;
  const title = page.mentions.find(({ sens, heading }) => heading && sens.sorte === 'domaine' && sens.domaine === domaine);
  return title === undefined ? [] : readPlainLinks(page, title.item);
}

function readDomain(page: Page): readonly Lecture[] {
  const domaine = titleDomain(page);
  if (domaine === null) return [];
  const cards = readCards(page, 'acceder');
  const named = [
    ...cards.flatMap(({ sens }) => (sens === null ? [] : [sens])),
    ...(cards.length === 0 ? readLinks(page, domaine).map(({ sens }) => sens) : []),
  ];
  const applications = named.flatMap((sens) =>
    sens.sorte === 'espace' && IS_APPLICATION.has(sens.espace) ? [seen(sens.espace, sens.memeNom)] : [],
  );
  const stands = ESPACE_OF_DOMAIN[domaine];
  const cardless = glimpsed(page, new Set(applications.map(({ espace }) => espace)));
  const hasContent = cards.length > 0 || applications.length > 0 || NOTHING.test(wordsOf(page.reader, page.reader.root));
  return [
    {
      lieu: `domaine:${domaine}`,
      constats: [...applications, ...cardless, ...(stands === undefined ? [] : [seen(stands)])],
      complete:
        hasContent &&
        !isBusy(page, page.reader.root) &&
        !isPaged(page, page.reader.root) &&
        !hasMore(
          page,
          cards.map(({ action }) => action),
        ),
    },
  ];
}

/** « Afficher plus » beside the cards: some applications are not on the page. */
function hasMore(page: Page, actions: readonly Element[]): boolean {
  const { reader } = page;
  const [first] = actions;
  if (first === undefined) return false;
  let around = reader.parent(first);
  while (around !== null && actions.some((one) => !reader.contains(around as Element, one))) around = reader.parent(around);
  if (around === null) return false;
  return reader
    .query(around, 'a,button,[role=button]')
    .some((one) => page.isShown(one) && MORE.test(foldLabel(reader.text(one))));
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
 */
export function readServices(page: Page): readonly Lecture[] {
  const home = readHome(page);
  const header = hasServicesHeader(page);
  if (home === null && !header) return [];
  const habilitations = readHabilitations(page);
  const places: readonly Lecture[] =
    home !== null
      ? [home]
      : habilitations !== null
        ? [{ lieu: 'habilitations', ...habilitations }]
        : [...readDomain(page), ...(titleDomain(page) === null ? readApplication(page) : [])];
  const loaded =
    places.length > 0 ? places.every((place) => place.complete) : hasContent(page) && !isBusy(page, page.reader.root);
  return [{ lieu: 'bandeau', constats: readHeader(page), complete: loaded }, ...places];
}

/** A page that is neither home nor domain has arrived when it has a title of its own. */
function hasContent(page: Page): boolean {
  const { reader } = page;
  return reader
    .query(reader.root, 'h1,h2,[role=heading],table,form')
    .some((one) => page.isShown(one) && reader.text(one).trim() !== '');
}
