import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Constat, Domaine } from '../../knowledge/diagnosis/vue.ts';
import { readCards } from './cards.ts';
import { domainOf, titleDomain } from './domain-title.ts';
import { isHelp } from './help.ts';
import { ESPACE_OF_DOMAIN, IS_APPLICATION, type Lecture, seen } from './lecture.ts';
import { isAside, readLikeBlocks, readLinkCards, readPlainLinks } from './link-cards.ts';
import { isBusy } from './loading.ts';
import type { Mention } from './mentions.ts';
import { wordsOf } from './names.ts';
import type { Page } from './page.ts';
import { isPartial } from './partial.ts';
import { espacesLike } from './resemble.ts';
import { ancestorsOf } from './roles.ts';
import { isTranslated, tongueOf } from './tongue.ts';

/** Applications named on a domain's page outside any card we can read: nothing proves that they are absent. */
function glimpsed(page: Page, known: ReadonlySet<EspaceId>): readonly Constat[] {
  const named = page.mentions.flatMap(({ sens, inProse, item }) =>
    sens.sorte === 'espace' && !inProse && !['pied', 'plan'].includes(page.zone(item) ?? '') && !isHelp(page, item)
      ? [sens.espace]
      : [],
  );
  const glimpses = new Set([...named, ...resembling(page), ...saidOnCards(page), ...untranslated(page)]);
  return [...glimpses]
    .filter((espace) => IS_APPLICATION.has(espace) && !known.has(espace))
    .map((espace) => ({ espace, etat: 'entrevu', memeNom: true }));
}

const MAX_TITLE = 45;

/** Applications that a title or a link of the page may be another writing of. */
function resembling(page: Page): readonly EspaceId[] {
  const { reader } = page;
  return reader
    .query(reader.root, 'h2,h3,h4,h5,[role=heading],dt,strong,b,a,button')
    .map((one) => ({ one, folded: reader.text(one).length > 2 * MAX_TITLE ? '' : wordsOf(reader, one) }))
    .filter(({ one, folded }) => folded !== '' && folded.length <= MAX_TITLE && isContent(page, one) && !isHelp(page, one))
    .flatMap(({ folded }) => [...page.matcher.espacesIn(` ${folded} `), ...espacesLike(folded)]);
}

/** Applications that the first words of a card we do not know may name. */
const saidOnCards = (page: Page): readonly EspaceId[] =>
  readCards(page, 'acceder').flatMap(({ dit = '' }) => page.matcher.espacesIn(` ${dit} `));

const isContent = (page: Page, element: Element): boolean =>
  !isAside(page.reader, element) && ['article', 'tableau', 'paragraphe', null].includes(page.zone(element));

/** In another tongue, a card we do not know may be any application; in the portal's English, any whose English name no guide gives. */
function untranslated(page: Page): readonly EspaceId[] {
  const { reader, matcher } = page;
  if (readCards(page, 'acceder').every(({ sens }) => sens !== null)) return [];
  return [...IS_APPLICATION].filter(
    (espace) => isTranslated(reader) || (tongueOf(reader) === 'en' && !matcher.hasEnglishName(espace)),
  );
}

const NOTHING = /\baucune? (?:application|service)\b/;
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
        !isPartial(page, page.reader.root) &&
        !(
          cards.length > 0 &&
          isShort(
            page,
            cards.map(({ action }) => action),
          )
        ),
    },
  ];
}

/** « 6 applications » above fewer cards, or an empty card among them: some are still to come. */
function isShort(page: Page, actions: readonly Element[]): boolean {
  const { reader } = page;
  const said = reader.texts(reader.root).some((text) => {
    const raw = reader.text(text);
    const count = raw.length > MAX_TITLE ? null : COUNT.exec(foldLabel(raw));
    return count !== null && Number(count[1]) > actions.length;
  });
  return said || actions.some((action) => hasEmptyTwin(page, action));
}

/** A block of the same kind as the card around this action, with nothing in it. */
function hasEmptyTwin({ reader }: Page, action: Element): boolean {
  for (const one of ancestorsOf(reader, action)) {
    const name = reader.attribute(one, 'class');
    const holder = reader.parent(one);
    if (name === null || holder === null || !CARD.test(name)) continue;
    const twins = reader.children(holder).filter((other) => other !== one && reader.attribute(other, 'class') === name);
    if (twins.some((other) => reader.text(other).trim() === '' && reader.query(other, 'img,svg,input').length === 0)) return true;
  }
  return false;
}

/** A column may be left empty for the eye; a card is empty until it arrives. */
const CARD = /(?:^|[\s_-])(?:card|carte|tile|tuile|vignette|bloc|item|application)(?:[\s_-]|$)/i;
const COUNT = /^(\d+) (?:applications?|services?)(?: disponibles?)?$/;
