import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { ACCENT_COLOR, drawIcons } from '../../bot/cli/teams-package/icons.ts';
import { COMMANDS, makeEnglish, makeManifest, SCHEMA } from '../../bot/cli/teams-package/manifest.ts';
import { DIALOGUE } from './conversation-savoir.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CLIENT_ID = '00000000-0000-4000-8000-0000000000aa';
const PUBLICATION = {
  clientId: CLIENT_ID,
  version: '1.2.3',
  publisher: 'Mairie d’Essai',
  website: 'https://aide.example.fr/',
  privacy: 'https://aide.example.fr/donnees',
  terms: 'https://aide.example.fr/conditions',
};

const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Microsoft's published schema finds wrong. */
function errorsOf(document: object, name: string): readonly unknown[] {
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const schema = JSON.parse(readFileSync(join(ROOT, `test/schemas/teams-${SCHEMA}`, `${name}.schema.json`), 'utf8'));
  const validate = ajv.compile(schema);
  return validate(document) ? [] : (validate.errors ?? []);
}

describe('the Teams package', () => {
  it('is what Microsoft’s schema asks for, in both languages', () => {
    expect(errorsOf(makeManifest(PUBLICATION), 'MicrosoftTeams')).toEqual([]);
    expect(errorsOf(makeEnglish(), 'MicrosoftTeams.Localization')).toEqual([]);
  });
  it.each([
    ['an id that is none', { id: 'moi' }],
    ['a name too long', { name: { short: 'x'.repeat(31), full: 'x' } }],
    ['a field that nobody knows', { inconnu: true }],
    ['no icon', { icons: undefined }],
  ])('with %s would be refused: the check is not blind', (_, change) => {
    const wrong = JSON.parse(JSON.stringify({ ...makeManifest(PUBLICATION), ...change }));
    expect(errorsOf(wrong, 'MicrosoftTeams').length).toBeGreaterThan(0);
  });

  it.each(COMMANDS.flatMap(({ title, en }) => [title, en.title]))(
    '« %s », in its menu, is understood by the dialogue',
    (text) => {
      const { bilan } = DIALOGUE.reduce(DIALOGUE.initial, { kind: 'text', text, caches: [], id: 'e', at: 1 });
      expect(['decline', 'a-preciser']).not.toContain(bilan.issue);
    },
  );
});

/** Size and pixels of a PNG, as bytes of red, green, blue and opacity. */
function readPng(file: Buffer): { size: number; pixels: readonly (readonly number[])[] } {
  const size = file.readUInt32BE(16);
  const start = file.indexOf('IDAT') + 4;
  const raw = inflateSync(file.subarray(start, start + file.readUInt32BE(start - 8)));
  const pixels = Array.from({ length: size * size }, (_, index) => {
    const at = Math.floor(index / size) * (size * 4 + 1) + 1 + (index % size) * 4;
    return [...raw.subarray(at, at + 4)];
  });
  return { size, pixels };
}

describe('its icons', () => {
  it('have the sizes that Teams asks for: a full square in our colour, and an outline in white alone', () => {
    const { color, outline } = drawIcons();
    const full = readPng(color);
    expect(full.size).toBe(192);
    expect(full.pixels.every(([, , , opacity]) => opacity === 255)).toBe(true);
    expect(`#${Buffer.from(full.pixels[0]?.slice(0, 3) ?? []).toString('hex')}`.toUpperCase()).toBe(ACCENT_COLOR);
    const line = readPng(outline);
    expect(line.size).toBe(32);
    expect(line.pixels.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    const drawn = line.pixels.filter(([, , , opacity = 0]) => opacity > 128).length / line.pixels.length;
    expect(drawn).toBeGreaterThan(0.05);
    expect(drawn).toBeLessThan(0.4);
  });
});

describe('npm run teams-package', () => {
  const run = (env: Record<string, string>, ...args: string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'bot/cli/teams-package.ts'), ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH: process.env.PATH ?? '', ...env },
    });
  const SITE = ['--site', 'https://aide.example.fr/', '--editeur', 'Mairie d’Essai'];

  it('writes an archive that others open, the same each time', () => {
    const [one, two] = [join(folder, 'un.zip'), join(folder, 'deux.zip')];
    for (const output of [one, two]) expect(run({ CLIENT_ID }, ...SITE, '--sortie', output).status).toBe(0);
    expect(readFileSync(one)).toEqual(readFileSync(two));
    const opened = spawnSync('python3', ['-m', 'zipfile', '-e', one, join(folder, 'ouvert')], { encoding: 'utf8' });
    expect(opened.stderr).toBe('');
    expect(readdirSync(join(folder, 'ouvert')).toSorted()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
    const manifest = JSON.parse(readFileSync(join(folder, 'ouvert/manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      id: CLIENT_ID,
      bots: [{ botId: CLIENT_ID }],
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    });
  });

  it.each([
    [{}, SITE, 'CLIENT_ID'],
    [{ CLIENT_ID }, [], '--editeur'],
    [{ CLIENT_ID }, ['--editeur', 'x', '--site', 'http://aide.example.fr'], '--site'],
    [{ CLIENT_ID }, [...SITE, '--inconnu'], 'option'],
  ])('with %j and %j says what is missing, in French, exit 2', (env, args, word) => {
    const { status, stderr, stdout } = run(env, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/\bat .*:\d+/);
  });
});
