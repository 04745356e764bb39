import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CookieJar, JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressOf, pathOf } from '../portal/adresses.ts';
import { COMPTES } from '../portal/comptes.ts';
import { createBacASable } from '../portal/serveur.ts';

const servers: Server[] = [];

async function serve(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let base = '';
beforeAll(async () => {
  base = await serve(createServer(createBacASable()));
});
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

const get = (path: string, cookie = '', headers: Record<string, string> = {}): Promise<Response> =>
  fetch(base + path, { redirect: 'manual', headers: { ...headers, ...(cookie === '' ? {} : { cookie }) } });

const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('le bac à sable', () => {
  it('offre chaque compte à son adresse, et dit que tout est fictif', async () => {
    const response = await get('/');
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain('Bac à sable, données fictives');
    expect(page).toContain('n’est pas un service officiel');
    for (const { id } of COMPTES) expect(page).toContain(`value="${id}"`);
  });

  it('ouvre la première page de la personne choisie, et s’en souvient', async () => {
    const entree = await get('/entrer?compte=barre-minimale&habillage=boutons');
    expect([entree.status, entree.headers.get('location')]).toEqual([303, pathOf('espaces', 'accueil-connecte')]);
    const page = await (await get(entree.headers.get('location') ?? '', cookieOf(entree))).text();
    expect(page).toContain('Lise Tournesol');
    expect(page).toContain('aria-current="page"><span>Accueil connecté');
    expect(await (await get('/', cookieOf(entree))).text()).toContain('<option value="boutons" selected>');
  });

  it('garde la présentation quand on se connecte depuis la réplique, et la change de génération s’il le faut', async () => {
    const avant = 'bac-a-sable=deconnecte.paragraphes.tardif';
    expect(cookieOf(await get('/entrer?compte=gestionnaire', avant))).toBe('bac-a-sable=gestionnaire.paragraphes.tardif');
    expect(cookieOf(await get('/entrer?compte=services-utilisateur', avant))).toBe(
      'bac-a-sable=services-utilisateur.panneaux.tardif',
    );
  });

  it('déconnecte', async () => {
    const sortie = await get(pathOf('services', 'sortie'), 'bac-a-sable=services-gestionnaire.tuiles.immediat');
    expect(cookieOf(sortie)).toBe('bac-a-sable=services-deconnecte.tuiles.immediat');
    expect(sortie.headers.get('location')).toBe(pathOf('services', 'accueil-deconnecte'));
  });

  it('ramène au choix quand personne n’est choisi, ou qu’il reste un vieux souvenir', async () => {
    for (const cookie of ['', 'bac-a-sable=personne.nue.jamais', 'autre=1']) {
      const response = await get('/cpp/accueil', cookie);
      expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    }
  });

  it('dit en français ce qui n’existe pas, ce qui est refusé et ce qu’il ne reçoit pas', async () => {
    const cookie = 'bac-a-sable=barre-minimale.boutons.immediat';
    const inconnue = await get('/entrer?compte=personne');
    const absente = await get('/cpp/nulle-part', cookie);
    const refusee = await get(pathOf('espaces', 'engagements'), cookie);
    const envoi = await fetch(base, { method: 'POST', body: 'x' });
    expect([inconnue.status, absente.status, refusee.status, envoi.status]).toEqual([400, 404, 403, 405]);
    expect(await inconnue.text()).toContain('Choisissez-en une autre');
    expect(await refusee.text()).toContain('Des contraintes de sécurité');
  });

  it('survit à une adresse mal écrite', async () => {
    const { port } = new URL(base);
    const status = await new Promise((done) => {
      request({ host: '127.0.0.1', port, path: '//[' }, (response) => done(response.resume().statusCode)).end();
    });
    expect(status).toBe(200);
  });

  it('n’autorise que ses propres fichiers, et la feuille de style par son empreinte', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/style-src 'sha256-[\w+/=]+'(?:;|$)/);
    expect(policy).not.toContain('unsafe');
  });
});

describe('derrière un mandataire, aux vraies adresses', () => {
  it('la page d’un compte répond sans cookie, quel que soit l’hôte', async () => {
    const ici = await serve(createServer(createBacASable({ compte: 'gestionnaire', habillage: 'composants' })));
    const { pathname, host } = new URL(addressOf('espaces', 'factures-emises'));
    const page = await new Promise<string>((done) => {
      request(ici + pathname, { headers: { host } }, (response) => {
        response.setEncoding('utf8');
        let text = '';
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => done(text));
      }).end();
    });
    expect(host).toBe('chorus-pro.gouv.fr');
    expect(page).toContain('<rp-onglet libelle="Factures émises" actif>');
  });
});

describe('l’arrivée tardive', () => {
  const cookie = 'bac-a-sable=services-utilisateur.tuiles.tardif';
  const accueil = pathOf('services', 'accueil');

  it('n’envoie d’abord qu’une page vide, puis deux moitiés', async () => {
    expect(await (await get(accueil, cookie)).text()).not.toContain('Support');
    const page = (await (await get(accueil, cookie, { accept: 'application/json' })).json()) as Record<string, string>;
    expect(page.moitie).toContain('Support');
    expect(page.moitie).not.toContain('Accéder au domaine');
    expect(page.corps).toContain('Accéder au domaine');
  });

  it('fait arriver l’entourage puis le contenu par script, et remplace la page sans recharger', async () => {
    const jar = new CookieJar();
    jar.setCookieSync(cookie, base);
    const dom = await JSDOM.fromURL(base + accueil, {
      cookieJar: jar,
      runScripts: 'dangerously',
      resources: 'usable',
      beforeParse(window) {
        window.fetch = (path, init) => fetch(new URL(String(path), base), { ...init, headers: { ...init?.headers, cookie } });
      },
    });
    const { document, MutationObserver } = dom.window;
    const seen: string[] = [];
    const until = (text: string): Promise<void> =>
      new Promise((done) => {
        const look = (): void => {
          const now = document.body.textContent ?? '';
          if (now !== seen.at(-1)) seen.push(now);
          if (!now.includes(text)) return;
          observer.disconnect();
          done();
        };
        const observer = new MutationObserver(look);
        observer.observe(document.documentElement, { childList: true, subtree: true });
        look();
      });
    await until('Accéder au domaine');
    expect(seen.some((text) => text.includes('Support') && !text.includes('Accéder au domaine'))).toBe(true);
    const facturation = document.querySelector<HTMLElement>('a[href*="domaine=facturation"]');
    const marque = document.querySelector('[data-appli]');
    facturation?.click();
    await until('Factures émises');
    expect(dom.window.location.search).toBe('?id=domaine&domaine=facturation');
    expect(document.querySelector('[data-appli]')).toBe(marque);
    dom.window.close();
  });
});
