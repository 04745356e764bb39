import type { Generation } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Entree } from './lexique.ts';
import type { Mention } from './mentions.ts';
import type { Page } from './page.ts';
import { isHeading } from './roles.ts';

export const isEntree = (mention: Mention, entree: Entree): boolean =>
  mention.sens.sorte === 'entree' && mention.sens.entree === entree;

/** What a page says of being signed in, before anything else on it is recognised. */
export interface Signs {
  /** « Déconnexion » can be pressed, now or in a folded menu */
  readonly canSignOut: boolean;
  /** « Se connecter » or a sign-in form is shown, and « Déconnexion » is not */
  readonly signedOut: boolean;
  /** « Se connecter » itself is shown, not only a field for a password, which « Mon compte » has too */
  readonly signInShown: boolean;
  /** the menus of the `services` portal are there, whatever the address */
  readonly generationShown: Generation | null;
  /** the sign-in words are those of the portal, and not of any site */
  readonly portalSignIn: Generation | null;
}

const INSTRUCTION = /\b(?:cliquez|cliquer|appuyez|bouton|lien|utilisez|fermez|pensez|click|press|use)\b/;
const MAX_SESSION = 120;

/** « Jean DUPONT (dernière connexion le …) [Déconnexion] »: a few words about the session, and no instruction. */
function isBesideSession(page: Page, { item, clickable }: Mention): boolean {
  const holder = page.reader.parent(item);
  if (!clickable || holder === null) return false;
  const said = foldLabel(page.reader.ownText(holder));
  return said.length <= MAX_SESSION && !INSTRUCTION.test(said);
}

/** @param isAtHome the address is known, and the portal's: nothing else needs to tell whose sign-in it is */
export function readSigns(page: Page, isAtHome: boolean): Signs {
  const { reader } = page;
  const outside = page.mentions.filter(
    (mention) => (!mention.inProse || isBesideSession(page, mention)) && page.zone(mention.item) !== 'article',
  );
  const pressed = outside.filter(({ clickable, item }) => clickable && page.zone(item) !== 'pied');
  const signOut = pressed.filter((mention) => isEntree(mention, 'deconnexion'));
  const signIn = pressed.filter((mention) => isEntree(mention, 'se-connecter') && page.isShown(mention.item));
  const passwords = reader.query(reader.root, 'input[type=password]').filter((field) => page.isShown(field));
  const signOutShown = signOut.some(({ item }) => page.isShown(item));
  const signedOut = !signOutShown && (signIn.length > 0 || passwords.length > 0);
  const create = pressed.some((mention) => isEntree(mention, 'creer-un-compte') && page.isShown(mention.item));
  const newcomer = page.mentions.some((mention) => isEntree(mention, 'nouveau-venu'));
  const named = reader
    .query(reader.root, 'title,h1,h2,h3,img[alt]')
    .some((one) => /chorus\s+pro/i.test(reader.text(one) + (reader.attribute(one, 'alt') ?? '')));
  const form = reader.query(reader.root, 'form').length > 0 || passwords.length > 0;
  const menu = pressed.some(
    (mention) => isEntree(mention, 'domaines') || isEntree(mention, 'support') || isEntree(mention, 'acceder-au-domaine'),
  );
  return {
    canSignOut: signOutShown || (signOut.length > 0 && !signedOut),
    signedOut,
    signInShown: signIn.length > 0,
    generationShown: menu ? 'services' : null,
    portalSignIn: !signedOut
      ? null
      : newcomer
        ? 'espaces'
        : (isAtHome || named) && (create || menu)
          ? 'services'
          : named && form
            ? 'espaces'
            : null,
  };
}

/** Titles of the page, in order, outside articles and dialogs: what the page is about. */
export function titlesOf(page: Page): readonly Mention[] {
  return page.mentions.filter(
    (mention) =>
      mention.heading &&
      !['article', 'dialogue', 'pied'].includes(page.zone(mention.item) ?? '') &&
      page.isShown(mention.item) &&
      !isInsideCardTitle(page, mention),
  );
}

const isInsideCardTitle = (page: Page, mention: Mention): boolean =>
  !isHeading(page.reader, mention.item) && page.reader.query(mention.item, 'a').length > 0;
