import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { findPage, pathOf } from './adresses.ts';
import { COMPTES } from './comptes.ts';
import { renderDocument, SCRIPT } from './document.ts';
import { html } from './html.ts';
import { buildPage, pagesOf } from './pages/index.ts';
import { renderAccueil } from './serveur/accueil.ts';
import { type Choix, choose, readCookie, type Souhait, signOut, writeCookie } from './serveur/choix.ts';
import { moitieOf } from './serveur/moitie.ts';
import { redirect, send } from './serveur/reponse.ts';

/** From the request to the content, in the late rendering. The surroundings come at half of it. */
const DELAI_MS = 300;

const PAGE_JS = readFileSync(new URL('./serveur/page.js', import.meta.url), 'utf8');

const landingOf = ({ compte }: Choix): string => pathOf(compte.generation, pagesOf(compte)[0] ?? 'erreur');

function sendMessage(response: ServerResponse, status: number, titre: string, texte: string): void {
  const corps = html`<main><h1>${titre}</h1><p>${texte}</p></main>`;
  send(
    response,
    status,
    'html',
    renderDocument({ titre, style: 'body{margin:0;font:16px/1.5 sans-serif}main{padding:1em}', corps }),
  );
}

/** `/entrer`: an account is picked, here or on the replica's own sign-in page, which says nothing of clothes. */
function enter(response: ServerResponse, query: URLSearchParams, avant: Choix | null): void {
  const id = query.get('compte') ?? '';
  if (!COMPTES.some((one) => one.id === id)) {
    sendMessage(response, 400, 'Personne inconnue', 'Cette personne n’existe pas dans la réplique. Choisissez-en une autre.');
    return;
  }
  const choix = choose({ compte: id, habillage: query.get('habillage'), rendu: query.get('rendu') }, avant);
  redirect(response, landingOf(choix), writeCookie(choix));
}

function sendPage(request: IncomingMessage, response: ServerResponse, choix: Choix, id: string): void {
  const page = buildPage(choix.compte, id);
  const dressed = choix.habillage.dress(page);
  const status = pagesOf(choix.compte).includes(id) ? 200 : 403;
  if (request.headers.accept === 'application/json') {
    const moitie = choix.habillage.dress(moitieOf(page)).corps.html;
    send(response, status, 'json', JSON.stringify({ titre: dressed.titre, moitie, corps: dressed.corps.html }));
  } else if (choix.rendu === 'tardif') {
    const corps = html`<div data-appli data-delai="${DELAI_MS}"></div>`;
    send(response, status, 'html', renderDocument({ ...dressed, titre: 'Chargement', corps }));
  } else send(response, status, 'html', renderDocument(dressed));
}

/**
 * The replica as a request handler, whatever the host: the sandbox's own, or the portal's real ones behind a proxy of the tests.
 * @param defaut who is on the replica as long as nobody was picked; without it every page leads to the choice
 */
export function createBacASable(defaut: Souhait | null = null): RequestListener {
  return (request, response) => {
    const { pathname, search, searchParams } = URL.parse(request.url ?? '/', 'http://localhost') ?? new URL('http://localhost/');
    const choix = readCookie(request.headers.cookie) ?? (defaut === null ? null : choose(defaut));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendMessage(response, 405, 'Rien n’est envoyé', 'La réplique se lit seulement : elle ne reçoit rien.');
    } else if (pathname === '/') send(response, 200, 'html', renderAccueil(choix));
    else if (pathname === SCRIPT) send(response, 200, 'js', PAGE_JS);
    else if (pathname === '/entrer') enter(response, searchParams, choix);
    else if (choix === null) redirect(response, '/');
    else {
      const id = findPage(choix.compte.generation, pathname + search);
      if (id === 'sortie') {
        const dehors = signOut(choix);
        redirect(response, landingOf(dehors), writeCookie(dehors));
      } else if (id === null) {
        sendMessage(response, 404, 'Page absente', 'Cette adresse n’existe pas dans la réplique.');
      } else sendPage(request, response, choix, id);
    }
  };
}
