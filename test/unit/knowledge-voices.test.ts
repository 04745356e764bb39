import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../bot/cli/knowledge/sheet-html.ts';
import { renderText } from '../../bot/cli/knowledge/sheet-text.ts';
import { loadCatalogue } from '../../knowledge/catalogue/catalogue.ts';
import type { Entree, Langue } from '../../knowledge/catalogue/entree.ts';
import { GENERATIONS } from '../../knowledge/catalogue/ids.ts';
import { TOPICS } from '../../knowledge/catalogue/topics.ts';
import { carteOf } from '../../knowledge/catalogue/voix/carte.ts';
import { openingOf, type Propos, sectionOf, stepOf } from '../../knowledge/catalogue/voix/chat.ts';
import { feuilleOf } from '../../knowledge/catalogue/voix/feuille.ts';
import { targetText, textOf } from '../../knowledge/catalogue/voix/texte.ts';

const LANGUES: readonly Langue[] = ['fr', 'en'];
const each = LANGUES.flatMap((langue) =>
  loadCatalogue(langue).entrees.map((entree) => [`${langue}/${entree.dossier}/${entree.id}`, langue, entree] as const),
);

/** What belongs to the file and not to the reader: keys, anchors, Markdown, arrows, empty values. */
const LEFTOVER = /\[[A-Z][A-Z0-9-]+\]|\]\(|\{#|\*\*|`|->|\bundefined\b|\bnull\b|\bNaN\b|\[object|« ?»| {2,}\S|\s[.,]|:\s*:/;
const anchorsOf = ({ sections }: Entree): readonly string[] =>
  sections.flatMap(({ ancre, cas }) => [ancre, ...cas.map((one) => one.ancre)]);

function proposOf(entree: Entree, langue: Langue): readonly Propos[] {
  return [
    ...GENERATIONS.map((generation) => openingOf(entree, langue, generation)),
    ...anchorsOf(entree).flatMap((ancre) => sectionOf(entree, ancre, langue) ?? []),
    ...entree.parcours.flatMap(({ etapes }) => etapes.map((etape) => stepOf(etape, entree, langue))),
  ];
}

describe.each(each)('%s', (_, langue, entree) => {
  const catalogue = loadCatalogue(langue);

  test('is said whole by the card', () => {
    for (const generation of GENERATIONS) {
      const { titre, texte, suite, source } = carteOf(entree, catalogue, generation);
      for (const said of [titre, texte, suite ?? 'rien']) expect(said).not.toMatch(LEFTOVER);
      expect(texte.length).toBeGreaterThan(0);
      if (entree.dossier !== 'hors-sujet') expect(source).not.toBeNull();
    }
  });

  test('is said whole by the chat, each answer with its sources', () => {
    for (const { lignes, sources, suites } of proposOf(entree, langue)) {
      for (const line of lignes) expect(line.replace(/^- /, '')).not.toMatch(LEFTOVER);
      if (entree.dossier !== 'hors-sujet') expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((key) => catalogue.sources[key] === undefined)).toEqual([]);
      for (const { titre } of suites) expect(titre).not.toMatch(LEFTOVER);
    }
  });

  test('is said whole by the printed sheet, with its date', () => {
    for (const generation of GENERATIONS) {
      const sheet = feuilleOf(entree, catalogue, generation);
      const text = renderText(sheet);
      expect(text.replace(/^[ -]+|\n\s*/g, ' ').replace(/ {2,}/g, ' ')).not.toMatch(LEFTOVER);
      expect(text).toContain(entree.relu);
      expect(renderHtml(sheet, langue)).not.toMatch(/\[[A-Z][A-Z0-9-]+\]|undefined|\{#/);
    }
  });
});

describe('the leftovers looked for', () => {
  test.each(['Cliquez. [C-OUVRIR]', 'Voir [le titre](tache:x)', 'Titre {#ancre}', 'du **gras**', 'rien undefined', 'un mot .'])(
    'are found in « %s »',
    (text) => {
      expect(text).toMatch(LEFTOVER);
    },
  );
});

describe('the catalogue', () => {
  test('answers by topic, the entry that answers before those that help', () => {
    const catalogue = loadCatalogue('fr');
    for (const topic of TOPICS) {
      const dossiers = catalogue.entreesOf(topic).map(({ dossier }) => dossier);
      expect(
        dossiers.indexOf('assistance') === -1 ||
          dossiers.indexOf('assistance') > dossiers.findLastIndex((one) => one !== 'assistance'),
      ).toBe(true);
      expect(catalogue.entreeOf(topic)).toBe(catalogue.entreesOf(topic)[0] ?? null);
    }
  });

  test('cannot be changed', () => {
    const [entree] = loadCatalogue('fr').entrees;
    expect(() => Object.assign(entree ?? {}, { titre: 'autre' })).toThrow();
    expect(Object.isFrozen(entree?.sections)).toBe(true);
  });

  test('holds no way of asking: those only train the understanding', () => {
    const { entrees, sources, glossaire } = loadCatalogue('fr');
    const all = JSON.stringify({ entrees, sources, glossaire });
    expect(all).toContain('Ajouter un espace');
    expect(all).not.toContain('mots-cles');
  });

  test('weighs 200 kB at most, both languages together', () => {
    const files = LANGUES.map((langue) =>
      readFileSync(new URL(`../../knowledge/compiled/catalogue-${langue}.js`, import.meta.url)),
    );
    expect(files.reduce((sum, file) => sum + gzipSync(file).length, 0)).toBeLessThanOrEqual(200_000);
  });
});

test('the place of what to look for is a sentence, not a heading of ours', () => {
  for (const langue of LANGUES) {
    const targets = loadCatalogue(langue).entrees.flatMap(({ parcours }) =>
      parcours.flatMap(({ etapes }) => etapes.flatMap(({ cible }) => (cible === null ? [] : [targetText(cible, langue)]))),
    );
    expect(targets.filter((text) => / (?:dans|in) : /.test(text))).toEqual([]);
  }
});

test('a disagreement between sources is said with the section it concerns, and on the sheet', () => {
  const entree = loadCatalogue('fr').entreeOf('facture:deposer');
  if (entree === null) throw new Error('no entry');
  expect(openingOf(entree, 'fr', 'services').lignes.join(' ')).not.toContain('ne sont pas d’accord');
  expect(sectionOf(entree, 'quel-cadre', 'fr')?.lignes.join(' ')).toContain(
    'À savoir : les sources ne sont pas d’accord. Le cadre A11',
  );
  for (const langue of LANGUES)
    for (const one of loadCatalogue(langue).entrees) {
      const said = [
        ...openingOf(one, langue, 'services').lignes,
        ...anchorsOf(one).flatMap((ancre) => sectionOf(one, ancre, langue)?.lignes ?? []),
      ].join(' ');
      for (const { phrases } of one.contradictions) expect(said).toContain(textOf(phrases));
    }
});
