import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ancresOf, lignesOf, phrasesOf } from '../../knowledge/build/check/phrases-de.ts';
import { readContent } from '../../knowledge/build/read-content.ts';
import type { Entree } from '../../knowledge/catalogue/entree.ts';
import type { Topic } from '../../knowledge/catalogue/topics.ts';

const DOC = readFileSync(new URL('../../docs/relecture.md', import.meta.url), 'utf8');
const ROW =
  /^\| `([^`]+)`[^|]* \| (\d{4}-\d{2}-\d{2}) \| (\d+) \| (\d+)\/(\d+) \| ([^|]+) \| (\d+) \| (\d+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm;
const rows = [...DOC.matchAll(ROW)].map(([, nom = '', date = '', phrases, soutenues, affirment, , , , , , suites = '']) => ({
  nom,
  date,
  phrases: Number(phrases),
  soutenues: Number(soutenues),
  affirment: Number(affirment),
  suites,
}));
const { fichiers, glossaire } = readContent();
const entrees = fichiers.flatMap(({ entree, langue }) => (langue === 'fr' ? [entree] : []));
const GLOSSAIRE = 'glossaire.yaml';

const said = (entree: Entree) => [...phrasesOf(entree).map(({ phrase }) => phrase), ...lignesOf(entree)];
const sourced = (entree: Entree): number => said(entree).filter(({ sources = [] }) => sources.length > 0).length;

/** Where the questions are answered: `#ancre` of the entry itself, `topic#ancre` of another. */
function lostLinks(entree: Entree, suites: string): readonly string[] {
  const anchors = (topic: Topic): readonly string[] => entrees.filter((one) => one.topic === topic).flatMap(ancresOf);
  const known = (topic: string, ancre: string): boolean =>
    entrees.some((one) => one.topic === topic) && anchors(topic as Topic).includes(ancre);
  return [...suites.matchAll(/([a-z]+:[a-z0-9-]+)?#([a-z0-9-]+)/g)]
    .filter(([, topic, ancre = '']) => (topic === undefined ? !ancresOf(entree).includes(ancre) : !known(topic, ancre)))
    .map(([whole]) => whole);
}

describe('the record of the second reading', () => {
  test('has one row an entry, and one for the glossary', () => {
    expect(rows.map(({ nom }) => nom).sort()).toEqual([...entrees.map(({ id }) => id), GLOSSAIRE].sort());
    expect(DOC.match(/^\| `/gm)).toHaveLength(rows.length);
  });

  test('leaves no sentence that asserts unsupported', () => {
    expect(rows.filter(({ soutenues, affirment }) => soutenues !== affirment)).toEqual([]);
  });

  test.each(entrees.map((entree) => [entree.id, entree] as const))('is of the text as it stands: %s', (id, entree) => {
    const row = rows.find(({ nom }) => nom === id);
    expect(row).toMatchObject({ date: entree.relu, phrases: said(entree).length, soutenues: sourced(entree) });
    expect(lostLinks(entree, row?.suites ?? '')).toEqual([]);
    if (entree.questionsOuvertes.length > 0) expect(row?.suites).not.toMatch(/^aucune$/);
  });

  test('counts the whole', () => {
    const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
    const own = rows.filter(({ nom }) => nom !== GLOSSAIRE);
    expect(DOC).toContain(
      `| Entrées | ${own.length} | ${total(own.map(({ phrases }) => phrases))} | ${total(own.map(({ soutenues }) => soutenues))} |`,
    );
    expect(rows.find(({ nom }) => nom === GLOSSAIRE)?.phrases).toBe(glossaire.length);
  });
});
