import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../extension/portal/match.ts';
import { parseEntree, readContent } from '../../knowledge/build/read-content.ts';
import { readEntrees } from '../../knowledge/build/read-entrees.ts';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';
import { REGLES } from '../../knowledge/diagnosis/regles.ts';

const { entrees, sources, fautes } = readContent();

describe('the catalogue of spaces', () => {
  test('has one sourced entry for each of the fourteen spaces, and no fault', () => {
    expect(fautes).toEqual([]);
    expect(entrees.map(({ fiche }) => fiche.id)).toEqual(ESPACE_IDS);
  });

  test('lists no source that nothing cites, rules of the diagnosis included', () => {
    const cited = new Set([
      ...entrees.flatMap(({ fiche }) => fiche.sources),
      ...readEntrees().entrees.flatMap(({ front }) => front.sources),
      ...REGLES.flatMap((regle) => regle.sources),
    ]);
    expect(Object.keys(sources).filter((key) => !cited.has(key))).toEqual([]);
  });

  test('holds every source that a rule of the diagnosis cites', () => {
    const keys = REGLES.flatMap((regle) => regle.sources).filter((source) => !source.startsWith('docs/'));
    expect(keys.filter((key) => sources[key] === undefined)).toEqual([]);
  });

  test('refuses an entry whose front matter is not the agreed one', () => {
    expect(() => parseEntree('x.md', 'Sans en-tête')).toThrow('l’en-tête manque');
    expect(() => parseEntree('x.md', '---\nid: factures-emises\n---\n## À quoi il sert\n')).toThrow();
  });
});

describe('the names of spaces', () => {
  const matcher = createMatcher(NOMS);

  test('are all recognised as the space they name, and none as another', () => {
    for (const { espace, label } of NOMS) expect(matcher.match(foldLabel(label))).toMatchObject({ sorte: 'espace', espace });
  });

  test.each([
    'FACTURES ÉMISES',
    'Factures e\u0301mises',
    'Factures\u00a0émises',
    'Fac\u00adtures é\u200bmises',
    'Factures émises (3)',
    'Factures émises 12 nouvelles',
    'Onglet Factures émises',
    'Factures émises sélectionné',
  ])('are read through their spelling: %s', (written) => {
    expect(matcher.match(foldLabel(written))).toMatchObject({ espace: 'factures-emises' });
  });

  test.each([
    'Factures remises',
    'Factures validées',
    'Sollicitations transmises',
    'Suivi des flux financiers',
    'Mon compte bancaire',
    'Engagement de service',
    'Comptes',
    'Accueil',
    '<img src=x onerror=alert(1)>',
  ])('are never lent to what only looks alike: %s', (written) => {
    expect(matcher.match(foldLabel(written))?.sorte).not.toBe('espace');
  });

  test('survive one slip of the keyboard in a long word, and still name the same space', () => {
    for (const { espace, label } of NOMS) {
      const folded = foldLabel(label);
      for (let at = 1; at < folded.length; at++) {
        const found = matcher.match(foldLabel(folded.slice(0, at) + folded.slice(at + 1)));
        if (found?.sorte === 'espace') expect(found.espace).toBe(espace);
      }
    }
  });
});
