import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Constat, Domaine } from '../../knowledge/diagnosis/vue.ts';
import { readCards } from './cards.ts';
import { domainOf, titleDomain } from './domain-title.ts';
import { isHelp } from './help.ts';
import { ESPACE_OF_DOMAIN, IS_APPLICATION, type Lecture, seen } from './lecture.ts';
import { readLikeBlocks, readLinkCards, readPlainLinks } from './link-cards.ts';
import { isBusy, isPaged } from './loading.ts';
import type { Mention } from './mentions.ts';
import { wordsOf } from './names.ts';
import type { Page } from './page.ts';

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

/** A domain without « Accéder »: its applications are links with a title, nothing but links, or blocks that all end the same. */
function readLinks(page: Page, domaine: Domaine): readonly Mention[] {
  const titled = readLinkCards(page, 'espace');
  if (titled.length > 0) return titled;
  const title = page.reader.query(page.reader.root, 'h1,h2,[role=heading]').find((one) => domainOf(page, one) === domaine);
  if (title === undefined) return [];
  const links = readPlainLinks(page, title, 'espace');
  return links.length > 0 ? links : readLikeBlocks(page, title);
}

/** A domain's page: its applications, and whether the page proves that the others are absent. */
export function readDomain(page: Page): readonly Lecture[] {
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
