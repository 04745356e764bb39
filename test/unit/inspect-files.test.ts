import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHtml } from '../../bot/cli/inspect/read-html.ts';

const PAGE = (charset = '') =>
  `<html><head>${charset}<title>Chorus Pro</title></head><body><a href="#">Déconnexion</a><nav><a href="#">Accueil connecté</a> <a href="#">Factures émises</a> <a href="#">Mon compte</a></nav></body></html>`;

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const said = (bytes: Buffer): string => new JSDOM(readHtml('page.html', bytes)).window.document.body.textContent ?? '';
const refusal = (bytes: Buffer): string => {
  try {
    readHtml('page.html', bytes);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('a saved page is read in whatever encoding it came', () => {
  const UTF8 = '<meta charset="utf-8">';
  test.each([
    ['UTF-8 that says nothing', Buffer.from(PAGE())],
    ['UTF-8 that says Latin-1', Buffer.from(PAGE('<meta charset="iso-8859-1">'))],
    ['UTF-8 cut in the middle of a letter', Buffer.concat([Buffer.from(PAGE(UTF8)), Buffer.from([0xc3])])],
    ['Windows-1252 that says nothing', latin(PAGE())],
    ['Windows-1252 that says UTF-8', latin(PAGE(UTF8))],
    ['Windows-1252 that says a charset of nobody', latin(PAGE('<meta charset="toto">'))],
    ['Latin-1 that says so in XML', latin(`<?xml version="1.0" encoding="ISO-8859-1"?>${PAGE()}`)],
    ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), wide(PAGE())])],
    ['UTF-16 without its mark', wide(PAGE())],
    ['UTF-16, big end first, without its mark', Buffer.from(wide(PAGE())).swap16()],
  ])('%s', (_, bytes) => {
    for (const label of ['Déconnexion', 'Accueil connecté', 'Factures émises']) expect(said(bytes)).toContain(label);
  });
});

const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/(.{70}(?!=)[^=]{2})/g, '$1=\r\n');

const part = (html: string, id: string, coding: 'base64' | 'quoted-printable'): string =>
  `--LIMITE\r\nContent-Type: text/html\r\nContent-ID: <${id}>\r\nContent-Transfer-Encoding: ${coding}\r\nContent-Location: https://chorus-pro.gouv.fr/${id}\r\n\r\n${coding === 'base64' ? Buffer.from(html).toString('base64') : quotedPrintable(html)}\r\n`;

const mhtml = (...parts: readonly string[]): Buffer =>
  Buffer.from(
    `From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="LIMITE"\r\n\r\n\r\n${parts.join('')}--LIMITE--\r\n`,
  );

test('letters lost before the page was saved stay lost, and nothing else', () => {
  expect(said(Buffer.from(PAGE().replaceAll('é', '\uFFFD')))).toContain('Factures \uFFFDmises');
});

describe('« Page web, un seul fichier »', () => {
  test.each(['quoted-printable', 'base64'] as const)('is read, in %s', (coding) => {
    expect(said(mhtml(part(PAGE(), 'p', coding)))).toContain('Factures émises');
  });

  test('has its frames where they stand, frames of frames too', () => {
    const bytes = mhtml(
      part('<body><iframe width="9" src="cid:un"></iframe></body>', 'p', 'quoted-printable'),
      part('<body><iframe src="https://chorus-pro.gouv.fr/deux"></iframe></body>', 'un', 'base64'),
      part(PAGE(), 'deux', 'quoted-printable'),
    );
    const outer = new JSDOM(readHtml('p.mhtml', bytes)).window.document.querySelector('iframe')?.getAttribute('srcdoc') ?? '';
    const inner = new JSDOM(outer).window.document.querySelector('iframe')?.getAttribute('srcdoc') ?? '';
    expect(inner).toContain('Factures émises');
  });

  test('that holds itself ends', () => {
    expect(readHtml('p.mhtml', mhtml(part('<iframe src="cid:p"></iframe>', 'p', 'base64')))).toContain('iframe');
  });
});

describe('what is sent in place of a page is refused with what it is and what to do', () => {
  test.each([
    ['a PDF', latin('%PDF-1.7\n<</Type/Catalog>><x:xmpmeta>'), 'c’est un PDF'],
    ['a picture of the screen', latin('\x89PNG\r\n\x1a\n\0\0'), 'c’est une image'],
    ['a photograph', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'c’est une image'],
    ['a Word document', latin('PK\x03\x04\x14\0'), 'c’est un document'],
    ['an RTF document', latin('{\\rtf1\\ansi <b>'), 'c’est un document'],
    ['a page compressed', latin('\x1f\x8b\x08\0<html>'), 'c’est une archive'],
    ['a shortcut', latin('[InternetShortcut]\r\nURL=https://chorus-pro.gouv.fr/'), 'c’est un raccourci'],
    ['other bytes', latin('\x01\x02\0\0<html>'), 'binaire'],
    ['blanks', latin(' \r\n'), 'est vide'],
    ['the mark of UTF-8 and nothing', Buffer.from('\uFEFF\n'), 'est vide'],
    ['words', latin('Bonjour'), 'aucune balise'],
  ])('%s', (_, bytes, what) => {
    expect(refusal(bytes)).toContain(what);
    expect(refusal(bytes)).toContain('Ctrl+S');
  });

  test('a page in reading mode, which drops the menus', () => {
    const page = '<div class="moz-reader-content"><ul><li><a href="#">Accueil connecté</a></li></ul></div>';
    expect(refusal(Buffer.from(page))).toMatch(/mode Lecture.*enregistrez la page de nouveau/);
  });
});

describe('inspect, of files as people send them', () => {
  let dir = '';
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'diapason-'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  const inspect = (name: string, bytes: Buffer | string, ...args: string[]) => {
    const path = join(dir, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, bytes);
    return spawnSync(process.execPath, ['bot/cli/inspect.ts', path, ...args], { encoding: 'utf8' });
  };

  test('a single-file page gives the diagnosis of the page in it', () => {
    const { status, stdout } = inspect('p.mhtml', mhtml(part(PAGE(), 'p', 'quoted-printable')));
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('Présents (3)') });
  });

  test('an address that imitates the portal’s is named as the cause', () => {
    const { stdout } = inspect('p.html', PAGE(), '--url', 'https://chorus-pro.gouv.fr.exemple.net/cpp');
    expect(stdout).toMatch(/« chorus-pro\.gouv\.fr\.exemple\.net » n’est pas une adresse de Chorus Pro.*imitation/);
  });

  test('an address of the State where spaces do not show is no imitation', () => {
    const { stdout } = inspect('p.html', PAGE(), '--url', 'https://communaute.chorus-pro.gouv.fr/documentation/');
    expect(stdout).toContain('« communaute.chorus-pro.gouv.fr »');
    expect(stdout).not.toContain('imitation');
  });

  test('in JSON, the cause is said beside', () => {
    const { stdout, stderr } = inspect('p.html', PAGE(), '--json', '--url', 'https://exemple.net/');
    expect(JSON.parse(stdout).generation).toBeNull();
    expect(stderr).toContain('« exemple.net » n’est pas une adresse de Chorus Pro');
  });

  test('frames whose files did not come are asked for, by their names', () => {
    const { stdout } = inspect('cadres.html', '<html><frameset><frame src="cadres_fichiers/haut.html"></frameset></html>');
    expect(stdout).toMatch(/haut\.html.*dossier/);
  });

  test('a page that the browser translated is asked for in French', () => {
    const { stdout } = inspect('t.html', PAGE().replace('<html>', '<html lang="en" class="translated-ltr">'));
    expect(stdout).toMatch(/traduite par le navigateur.*enregistrez/);
  });

  test('says each reason in words, and once what holds for all', () => {
    const { stdout } = inspect('autre.html', '<html><body><h1>Autre chose</h1></body></html>');
    expect(stdout).not.toContain('page-non-reconnue');
    expect(stdout.match(/Ouvrez Chorus Pro et connectez-vous/g)).toHaveLength(1);
    expect(inspect('b.html', PAGE()).stdout).toMatch(/En bref : .*3 présents/);
  });
});
