import type { Compte } from '../compte.ts';
import type { PagePortail } from '../page.ts';
import { buildPageEspaces, pagesEspaces } from './espaces/index.ts';
import { buildPageServices, pagesServices } from './services/index.ts';

/** The pages of an account, the first one being where it lands. */
export const pagesOf = (compte: Compte): readonly string[] =>
  compte.generation === 'espaces' ? pagesEspaces(compte) : pagesServices(compte);

/** The model of a page, before any clothes. */
export const buildPage = (compte: Compte, id: string): PagePortail =>
  compte.generation === 'espaces' ? buildPageEspaces(compte, id) : buildPageServices(compte, id);
