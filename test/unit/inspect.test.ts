import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspectPages } from '../../bot/cli/inspect/inspect-pages.ts';
import { readSavedPage } from '../../bot/cli/inspect/saved-page.ts';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';

const BAR =
  '<!doctype html><html lang="fr"><body><header><a href="/d">Déconnexion</a></header><nav><a href="/a">Accueil connecté</a> <a href="/e">Factures émises</a> <a href="/c">Mon compte</a></nav></body></html>';

let dir = '';
const inspect = (...args: string[]) => spawnSync(process.execPath, ['bot/cli/inspect.ts', ...args], { encoding: 'utf8' });
const file = (name: string, content: string | Buffer): string => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'diapason-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

describe('inspect', () => {
  test('answers exactly the contract in JSON', () => {
    const { status, stdout } = inspect(file('bar.html', BAR), '--json', '--url', 'https://chorus-pro.gouv.fr/cpp/accueil');
    const answer = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(answer)).toEqual(['generation', 'signedIn', 'complete', 'unknownLabels', 'espaces']);
    expect(answer.espaces.map(({ id }: { id: string }) => id)).toEqual(ESPACE_IDS);
    expect(Object.keys(answer.espaces[0])).toEqual(['id', 'verdict', 'reason', 'next']);
    expect(answer).toMatchObject({ generation: 'espaces', signedIn: true, complete: true });
  });

  test('says in plain French what it found, and that the host was not judged when no address is given', () => {
    const { stdout } = inspect(file('bar.html', BAR));
    expect(stdout).toContain('barre d’onglets');
    expect(stdout).toContain('l’hôte de la page n’est pas vérifié');
  });

  test('judges no page of another host, nor of the identity provider, nor of the documentation', () => {
    for (const url of [
      'https://chorus-pro.gouv.fr.exemple.net/cpp',
      'https://idp.chorus-pro.gouv.fr/auth',
      'https://portail.chorus-pro.gouv.fr/aife_documentation?id=x',
      'http://chorus-pro.gouv.fr/cpp',
    ]) {
      const answer = JSON.parse(inspect(file('bar.html', BAR), '--json', '--url', url).stdout);
      expect(answer.generation).toBeNull();
    }
  });

  test.each([
    ['an empty file', () => [file('vide.html', '')], 'vide'],
    ['a binary file', () => [file('octets.html', Buffer.from([0x01, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))], 'binaire'],
    ['a picture', () => [file('image.html', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]))], 'une image'],
    ['a text that is no HTML', () => [file('texte.html', 'Bonjour, voici ma facture.')], 'aucune balise'],
    ['a missing file', () => [join(dir, 'absent.html')], 'introuvable'],
    ['a folder', () => [dir], 'n’est pas un fichier'],
    ['no file at all', () => [], 'Donnez au moins une page'],
    ['an unknown option', () => [file('bar.html', BAR), '--jsn'], 'option'],
    ['an address that is none', () => [file('bar.html', BAR), '--url', 'chorus'], 'n’est pas une adresse'],
    [
      'an unknown profile key',
      () => [file('bar.html', BAR), '--profile', file('p.json', '{"gestionaire":true}')],
      'clé inconnue',
    ],
    ['a wrong profile value', () => [file('bar.html', BAR), '--profile', file('p.json', '{"kind":"maçon"}')], 'kind'],
    [
      'a profile that contradicts itself',
      () => [file('bar.html', BAR), '--profile', file('p.json', '{"gestionnaire":true,"rattache":false}')],
      'se contredit',
    ],
    [
      'a profile that answers twice',
      () => [file('bar.html', BAR), '--profile', file('p.json', '{"gestionnaire":true,"gestionnaire":false}')],
      'deux fois',
    ],
    ['a profile that is no JSON', () => [file('bar.html', BAR), '--profile', file('p.json', '{oui}')], 'JSON'],
    ['a profile that is a list', () => [file('bar.html', BAR), '--profile', file('p.json', '[]')], 'profil'],
  ])('refuses %s with one clear French sentence, exit 2 and nothing else', (_, args, said) => {
    const { status, stdout, stderr } = inspect(...args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/at .*:\d+:\d+|Error:/);
  });

  test('refuses fifty megabytes at once', () => {
    const path = file('lourd.html', '<html>');
    truncateSync(path, 50 * 1024 * 1024);
    const { status, stderr } = inspect(path);
    expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 });
    expect(stderr).toContain('trop lourd');
  });

  /** Processor time, so that a busy machine changes nothing; the start of the program is counted apart. */
  test.each([
    ['a table of states', 6600, (index: number) => `<tr><td>F-${index}</td><td>Mise à disposition</td></tr>`],
    [
      'rows of links',
      5000,
      (index: number) => `<div><b>Facture ${index}</b><a href="#">Voir ${index}</a><p>Ligne ${index}</p></div>`,
    ],
  ])('reads %s of 20,000 nodes within two seconds', (name, count, row) => {
    const rows = Array.from({ length: count }, (_, index) => row(index)).join('');
    const content = name === 'a table of states' ? `<table>${rows}</table>` : `<main>${rows}</main>`;
    const path = file('long.html', BAR.replace('</body>', `${content}</body>`));
    const start = process.cpuUsage();
    const { generation } = inspectPages([readSavedPage(path)], [null], {});
    const { user, system } = process.cpuUsage(start);
    expect(generation).toBe('espaces');
    expect((user + system) / 1_000_000).toBeLessThan(2);
  });
});
