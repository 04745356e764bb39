import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Constat } from '../../knowledge/diagnosis/vue.ts';
import { isHelp } from './help.ts';
import { seen } from './lecture.ts';
import type { Entree } from './lexique.ts';
import type { Mention } from './mentions.ts';
import { isWithheld, type Page } from './page.ts';
import { isNavigation } from './roles.ts';
import { isEntree, titlesOf } from './sign-in.ts';
import { within } from './within.ts';

const NAME_MENU: readonly Entree[] = ['mes-rattachements', 'mes-habilitations', 'changer-adresse', 'historique-demandes'];

const SHELL: readonly Entree[] = ['domaines', 'approbations', 'support', 'nous-contacter', ...NAME_MENU];

/** Entries of the header and its menus: outside the content, the footer and dialogs, and not withheld from this person. */
function headerMentions(page: Page): readonly Mention[] {
  return page.mentions.filter(
    (mention) =>
      (!mention.inProse || isInLineOfLinks(page, mention)) &&
      !mention.heading &&
      (mention.clickable || isInNameMenu(page, mention)) &&
      [null, 'paragraphe'].includes(page.zone(mention.item)) &&
      !isInContent(page, mention.item) &&
      !isWithheld(page, mention),
  );
}

/** In the menu of the name, whose entries a saved page may show as plain text: two others of it stand beside. */
function isInNameMenu(page: Page, { item }: Mention): boolean {
  const menu = page.reader.parent(item);
  if (menu === null) return false;
  const beside = within(page.reader, page.mentions, menu).filter((other) => other.item !== item);
  return [...NAME_MENU, 'deconnexion' as const].filter((entree) => beside.some((other) => isEntree(other, entree))).length >= 2;
}

const MAX_NAME = 40;

/** « Domaines | Support | Jean Martin : Mon compte, Déconnexion »: words of the header, and no sentence. */
function isInLineOfLinks({ reader, mentions }: Page, { item, clickable }: Mention): boolean {
  const line = reader.parent(item);
  if (line === null || !clickable || foldLabel(reader.ownText(line)).length > MAX_NAME) return false;
  return within(reader, mentions, line).filter((other) => other.clickable && reader.parent(other.item) === line).length >= 4;
}

function isInContent(page: Page, element: Element): boolean {
  for (let one = page.reader.parent(element); one !== null; one = page.reader.parent(one)) {
    if (isNavigation(page.reader, one)) return false;
    if (page.reader.tag(one) === 'main' || page.reader.attribute(one, 'role') === 'main') return true;
  }
  return false;
}

/** True when the page wears the header of the `services` portal: two of its own entries at least. */
export function hasServicesHeader(page: Page): boolean {
  const header = headerMentions(page);
  return SHELL.filter((entree) => header.some((mention) => isEntree(mention, entree))).length >= 2;
}

export function readHeader(page: Page): readonly Constat[] {
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
