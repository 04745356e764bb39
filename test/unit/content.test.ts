import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../extension/portal/match.ts';
import { readContent } from '../../knowledge/build/read-content.ts';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';
import { REGLES } from '../../knowledge/diagnosis/regles.ts';

const contenu = readContent();
const spaces = contenu.fichiers.filter(({ chemin }) => chemin.startsWith('fr/espaces/'));

describe('the catalogue of spaces', () => {
  test('has one entry for each of the fourteen spaces, and no fault of form', () => {
    expect(contenu.constats.filter(({ fichier }) => fichier.startsWith('fr/espaces/'))).toEqual([]);
    expect(spaces.map(({ entree }) => entree.id).toSorted()).toEqual(ESPACE_IDS.toSorted());
    expect(spaces.map(({ entree, fiche }) => [entree.topic, fiche?.id])).toEqual(
      spaces.map(({ entree: { id } }) => [`espace:${id}`, id]),
    );
  });

  test('holds every source that a rule of the diagnosis cites', () => {
    const keys = REGLES.flatMap((regle) => regle.sources).filter((source) => !source.startsWith('docs/'));
    expect(keys.filter((key) => contenu.sources[key] === undefined)).toEqual([]);
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
