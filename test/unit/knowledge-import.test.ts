import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SOURCE_END } from '../../knowledge/build/check/copie.ts';
import { type Brouillon, draftsOf } from '../../knowledge/build/import/draft.ts';
import { ImportError } from '../../knowledge/build/import/import-error.ts';
import { importPage, readArticle } from '../../knowledge/build/import/import-page.ts';
import { MAX_QUOTED } from '../../knowledge/build/import/sentences.ts';
import { folderOf } from './knowledge-harness.ts';

const PAGES = new URL('knowledge-fixtures/pages/', import.meta.url);
const pathOf = (name: string): string => fileURLToPath(new URL(name, PAGES));

const read = new Map<string, Promise<readonly Brouillon[]>>();

async function only(name: string): Promise<Brouillon> {
  const drafts = read.get(name) ?? readArticle(pathOf(name)).then(draftsOf);
  read.set(name, drafts);
  const [draft, ...others] = await drafts;
  expect(others).toEqual([]);
  return draft as Brouillon;
}

/** Differently built pages, the steps a reader would take from each, and one thing that each says is needed or conditional. */
const BUILT = [
  [
    'liste-numerotee.html',
    'Inviter un collègue',
    ['Ouvrez', 'Choisissez', 'Cliquez', 'Saisissez'],
    'Vous devez être gestionnaire',
  ],
  ['titres-etapes.html', 'Changer son adresse de connexion', ['Ouvrir', 'Choisir', 'Saisir', 'Confirmer'], 'Il faut avoir accès'],
  ['paragraphes-numerotes.html', 'Retrouver une facture envoyée', ['Connectez', 'Allez', 'Tapez', 'Lisez'], null],
  [
    'tableau.html',
    'Désactiver une structure',
    ['Ouvrir', 'Choisir', 'Saisir', 'Soumettre'],
    'est réservée au gestionnaire principal',
  ],
  ['accordeon.html', 'Gérer ses notifications', ['Ouvrez', 'Descendez', 'Remplacez', 'Enregistrez'], 'Munissez-vous'],
  [
    'retours-a-la-ligne.html',
    'Extraire la liste des utilisateurs',
    ['Allez', 'Ouvrez', 'Cliquez', 'Enregistrez'],
    'qui doivent vérifier',
  ],
  [
    'base-de-connaissances.html',
    'Refuser une demande de rattachement',
    ['Cliquer', 'Cliquer', 'Cliquer', 'Saisir'],
    'il est nécessaire',
  ],
  ['definitions-en.html', 'Find your authorizations', ['Sign', 'Click', 'Choose', 'Select'], 'You need an active account'],
  ['notice.md', 'Ajouter une coordonnée bancaire', ['Ouvrez', 'Choisissez', 'Saisissez', 'Cliquez'], 'Il faut un relevé'],
  ['mise-en-page.txt', "SUIVRE UNE DEMANDE D'AIDE", ['Ouvrez', 'Cliquez', 'Cliquez', 'Répondez'], null],
  [
    'tronquee.html',
    'Valider une facture de sous-traitant',
    ['Ouvrez', 'Cliquez', 'Relisez', 'Cliquez'],
    'Il faut être titulaire',
  ],
] as const;

describe('a guide page becomes a draft', () => {
  test.each(BUILT)('%s', async (name, titre, steps, said) => {
    const draft = await only(name);
    expect(draft.titre).toBe(titre);
    expect(draft.etapes.map(({ citation }) => citation.split(/[ .-]/)[0])).toEqual(steps);
    if (said !== null) expect([...draft.besoins, ...draft.conditions].join('\n')).toContain(said);
  });

  test('whose steps name what to look for', async () => {
    const { etapes } = await only('tableau.html');
    expect(etapes.map(({ labels }) => labels)).toEqual([['Gérer une structure'], ['Désactiver une structure'], [], []]);
  });

  test('that takes nothing from menus, footers and other articles', async () => {
    for (const [name] of BUILT)
      expect(JSON.stringify(await only(name))).not.toMatch(/cookies|logo|banque en ligne|Notez cet article|Cliquez ici|Page 1/);
  });

  test('that quotes fifteen words at most', async () => {
    for (const [name] of BUILT) {
      const { etapes, besoins, conditions, chiffres, buts } = await only(name);
      for (const quoted of [...etapes.map(({ citation }) => citation), ...besoins, ...conditions, ...chiffres, ...buts])
        expect(quoted.replace(/ …$/, '').split(' ').length).toBeLessThanOrEqual(MAX_QUOTED);
    }
  });

  test('that lists its figures, to be checked', async () => {
    expect((await only('liste-numerotee.html')).chiffres).toEqual(["L'invitation reste valable 48 heures."]);
  });
});

describe('a sheet about ten spaces', () => {
  const written = folderOf({});

  test('gives a draft for each, under its id', async () => {
    const drafts = await importPage(pathOf('dix-espaces.txt'), '2026-12-01', written);
    expect(drafts.map(({ brouillon }) => brouillon.nom)).toEqual([
      'mon-compte',
      'activites-du-gestionnaire',
      'factures-emises',
      'factures-a-valider',
      'sollicitations-emises',
      'factures-de-travaux',
      'engagements',
      'memoires-de-frais-de-justice',
      'raccordements-edi-api',
      'suivi-des-flux',
    ]);
    expect(drafts.find(({ brouillon }) => brouillon.nom === 'factures-a-valider')?.brouillon.besoins).toEqual([
      "Pensez à l'ajouter si vous avez des sous-traitants payés directement.",
    ]);
  });

  test('writes them apart from the content, with the text of the page beside', () => {
    const files = readdirSync(written);
    expect(files.filter((name) => name.endsWith('.md'))).toHaveLength(10);
    expect(files.filter((name) => name.endsWith(SOURCE_END))).toHaveLength(1);
    const draft = readFileSync(new URL('engagements.md', written), 'utf8');
    expect(draft).toContain('sujets-possibles: [espace:engagements]');
    expect(draft).toContain('« Il s’ouvre seulement après un premier paiement. »'.replace('’', "'"));
    expect(draft).not.toContain('ACCUEIL CONNECTÉ');
  });
});

const refusal = async (origine: string): Promise<string> => {
  try {
    await readArticle(origine);
    return 'lu';
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    return error instanceof Error ? error.message : '';
  }
};

describe('what cannot be imported is refused with a reason and a remedy', () => {
  const odd = folderOf({
    'guide.pdf': '%PDF-1.7 rien',
    'guide.docx': 'PK\u0003\u0004',
    'image.html': 'GIF89a\u0000\u0000',
    'vide.html': '',
    'court.txt': 'Un mot.',
  });
  const oddPath = (name: string): string => fileURLToPath(new URL(name, odd));

  test.each([
    ['a PDF', oddPath('guide.pdf'), 'pdftotext -layout "guide.pdf" "guide.txt"'],
    ['a Word document', oddPath('guide.docx'), 'Enregistrez-le en « texte brut »'],
    ['an image', oddPath('image.html'), 'n’est pas un texte'],
    ['an empty file', oddPath('vide.html'), 'est vide'],
    ['a few words', oddPath('court.txt'), 'trop court pour être un guide'],
    ['a file that is not there', oddPath('absent.html'), 'n’existe pas'],
    ['a folder', fileURLToPath(PAGES), 'est un dossier'],
    ['a sign-in page', pathOf('connexion.html'), 'est une page de connexion'],
    ['a page that a program builds', pathOf('coquille.html'), 'ne contient pas d’article'],
    ['a menu', pathOf('menu.html'), 'ne contient pas d’article'],
    ['an address of another kind', 'ftp://exemple.fr/guide', 'Elle commence par https://'],
  ])('%s', async (_, origine, message) => {
    expect(await refusal(origine)).toContain(message);
  });
});

describe('an address', () => {
  let server: Server;
  let base = '';
  const page = readFileSync(new URL('liste-numerotee.html', PAGES));
  const ROUTES: Readonly<Record<string, (response: ServerResponse) => void>> = {
    '/guide': (response) => response.setHeader('content-type', 'text/html').end(page),
    '/latin': (response) =>
      response
        .setHeader('content-type', 'text/html; charset=iso-8859-1')
        .end(Buffer.from(page.toString('utf8').replace('utf-8', 'iso-8859-1').replace(/«|»/g, '"'), 'latin1')),
    '/prive': (response) => response.writeHead(302, { location: '/idp/login' }).end(),
    '/idp/login': (response) => response.setHeader('content-type', 'text/html').end(page),
    '/interdit': (response) => response.writeHead(403).end(),
    '/notice': (response) => response.setHeader('content-type', 'application/pdf').end('%PDF-1.4'),
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      const answer = ROUTES[request.url ?? ''];
      if (answer === undefined) response.writeHead(404).end();
      else answer(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('is read as the same page saved', async () => {
    expect(await readArticle(`${base}/guide`)).toEqual(await readArticle(pathOf('liste-numerotee.html')));
  });

  test('is read in the alphabet it says', async () => {
    expect((await readArticle(`${base}/latin`)).titre).toBe('Inviter un collègue');
  });

  test.each([
    ['/prive', 'demande de se connecter'],
    ['/interdit', 'demande de se connecter'],
    ['/absent', 'répond « 404 »'],
    ['/notice', 'est un PDF'],
  ])('%s is refused clearly', async (path, message) => {
    expect(await refusal(`${base}${path}`)).toContain(message);
  });

  test('that nobody answers is refused clearly', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await refusal(`http://127.0.0.1:${port}/guide`)).toContain('est hors d’atteinte');
  });
});
