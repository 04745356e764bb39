import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { renderReport } from '../../bot/cli/knowledge/report.ts';
import { sizeOf } from '../../bot/cli/knowledge/sheet-size.ts';
import { relecturesOf } from '../../bot/cli/knowledge/stale.ts';
import { conseil, faute } from '../../knowledge/build/constat.ts';
import { readContent } from '../../knowledge/build/read-content.ts';
import { findings, folderOf, guide, QUESTIONS } from './knowledge-harness.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bot/cli/knowledge.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

describe('npm run knowledge', { timeout: 60_000 }, () => {
  const pdf = fileURLToPath(new URL('guide.pdf', folderOf({ 'guide.pdf': '%PDF-1.7' })));

  test.each([
    ['without a command, says how it is used', [], 2, 'Usage : npm run knowledge'],
    ['with a command of nobody, says how it is used', ['toto'], 2, 'Usage : npm run knowledge'],
    ['print of nothing, asks which entry', ['print'], 2, 'Dites quelle entrée'],
    ['print of an unknown entry, offers those that look alike', ['print', 'tache:se-connectre'], 2, 'n’existe pas. Essayez : '],
    ['print with an unknown option, says so in French', ['print', 'statuts', '--couleur'], 2, 'Une option n’est pas comprise'],
    ['import of a PDF, gives the command that reads it', ['import', pdf], 2, 'pdftotext -layout "guide.pdf" "guide.txt"'],
    ['import of nothing, asks what', ['import'], 2, 'Dites quoi importer'],
    ['import of an empty name, asks what', ['import', ''], 2, 'Dites quoi importer'],
    ['check of a file that is not there, says so', ['check', 'fr/guides/inconnu.md'], 2, 'n’est pas dans knowledge/content'],
    [
      'print to a folder that is not there, says so',
      ['print', 'statuts', '--html', '/nulle/part/x.html'],
      2,
      'ne peut pas être écrit',
    ],
    ['print of what is not translated, says so', ['print', 'facture:mandat', '--en'], 2, 'n’existe qu’en français'],
    ['diff without a page, asks which', ['diff', 'statuts'], 2, 'Dites quelle entrée et quelle page'],
  ])('%s', (_, args, status, message) => {
    const done = run(...args);
    expect(done.said).toContain(message);
    expect(done.said).not.toMatch(/\bat .*\.ts:\d+/);
    expect(done.status).toBe(status);
  });

  test('prints a guide as a sheet, by its topic or by its file', () => {
    const { status, said } = run('print', 'tache:ajouter-un-espace', '--generation', 'espaces');
    expect(status).toBe(0);
    expect(said).toMatch(/^Ajouter un espace\n=+\n/);
    expect(said).toContain('Barre d’onglets, jusqu’à février 2022');
    expect(said).not.toContain('Portail de services, depuis');
    expect(run('print', 'knowledge/content/fr/guides/ajouter-un-espace.md', '--generation', 'espaces').said).toBe(said);
  });
});

describe('the report', () => {
  test('goes rule by rule, file by file, and counts', () => {
    const report = renderReport(
      [faute('sources', 'a.md', 'une'), conseil('sources', 'a.md', 'deux'), faute('dates', 'b.md', 'trois')],
      5,
    );
    expect(report).toBe(
      'Les sources et leurs dates (2)\n  a.md\n    ✗ une\n    · deux\n\nLes dates de relecture (1)\n  b.md\n    ✗ trois\n\n5 entrées : 2 fautes, 1 conseil.',
    );
  });

  test('says when nothing is wrong', () => {
    expect(renderReport([], 1)).toBe('1 entrée : aucune faute, 0 conseil.');
  });
});

describe('stale', () => {
  const due = (relireAvant: string) =>
    relecturesOf(
      readContent(folderOf({ 'fr/guides/se-connecter.md': guide({ 'relire-avant': relireAvant }) })).fichiers,
      '2027-05-01',
    );

  test('lists what is late and what soon will be, with how many days are left', () => {
    expect(due('2027-04-21')).toMatchObject([{ chemin: 'fr/guides/se-connecter.md', jours: -10 }]);
    expect(due('2027-05-24')).toMatchObject([{ jours: 23 }]);
    expect(due('2027-08-24')).toEqual([]);
  });
});

test('a short sheet is written large, a long one in columns', () => {
  const text = (count: number) => [
    {
      sorte: 'liste' as const,
      items: Array.from({ length: count }, () => 'Une phrase de quelques mots, comme il y en a partout.'),
    },
  ];
  expect(sizeOf(text(10))).toEqual({ points: 11, columns: 1 });
  expect(sizeOf(text(100)).columns).toBe(2);
  expect(sizeOf(text(100)).points).toBeGreaterThan(sizeOf(text(170)).points);
});

test('the worked example of the handbook is a good entry', () => {
  const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');
  const example = /<!-- exemple -->\n```markdown\n([\s\S]*?)```/.exec(read('docs/ecrire-un-guide.md'))?.[1] ?? '';
  const file = 'fr/guides/abonner-un-utilisateur.md';
  const found = findings({
    [file]: example.replace('\n---\nLe gest', `\n${QUESTIONS}\n---\nLe gest`),
    'sources.yaml': read('knowledge/content/sources.yaml'),
    'libelles.yaml': read('knowledge/content/libelles.yaml'),
  });
  // Its ways of asking are those of the harness, and it has no translation: the rest must be clean.
  expect(found.filter(({ fichier, regle }) => fichier === file && regle !== 'variantes' && regle !== 'traductions')).toEqual([]);
  expect(found.some(({ fichier, regle }) => fichier === file && regle === 'traductions')).toBe(true);
});
