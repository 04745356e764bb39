import { describe, expect, test } from 'vitest';
import { ESPACE_IDS, type EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { NOMS, nomOf } from '../../knowledge/catalogue/noms.ts';
import { ANGLAIS, RENOMMES } from './onglets-renommes.ts';
import { escapeHtml, matcher, missingOn, pageOf, recogniseHtml, tab } from './recognition-harness.ts';

test('each tab has at least four names that a redesign might give it, none of which names a space for us', () => {
  for (const espace of ESPACE_IDS) {
    const unknown = RENOMMES[espace].filter((label) => matcher.match(foldLabel(label))?.sorte !== 'espace');
    expect(unknown).toEqual(RENOMMES[espace]);
    expect(unknown.length).toBeGreaterThanOrEqual(4);
  }
});

/** Its name in English, when a source gives one. */
const anglaisOf = (espace: EspaceId): string =>
  NOMS.find((nom) => nom.espace === espace && nom.langue === 'en')?.label ?? nomOf(espace);

/** The whole bar but `without`, with other entries among its tabs; in English when they are. */
const barOf = (without: readonly EspaceId[], others: readonly string[]): string => {
  const name = others.some((label) => ANGLAIS.has(label)) ? anglaisOf : nomOf;
  const known = ESPACE_IDS.filter((espace) => !without.includes(espace) && espace !== 'mon-compte').map(name);
  const last = without.includes('mon-compte') ? [] : [name('mon-compte')];
  return pageOf([...known, ...others, ...last].map((label) => tab(escapeHtml(label))));
};

const missing = (without: readonly EspaceId[], others: readonly string[]): readonly EspaceId[] =>
  missingOn(recogniseHtml(barOf(without, others)));

/** Those that the diagnosis never calls missing. */
const NEVER = new Set<EspaceId>(['accueil-connecte', 'mon-compte']);
const JUDGED = ESPACE_IDS.filter((espace) => !NEVER.has(espace));

describe('a tab that was given a name we do not know', () => {
  for (const espace of ESPACE_IDS) {
    test.each(RENOMMES[espace])(`${espace}, now « %s », is never called missing`, (label) => {
      expect(missing([espace], [label])).toEqual([]);
    });
  }

  test('control: without it, the space is called missing', () => {
    for (const espace of JUDGED) expect(missing([espace], [])).toEqual([espace]);
  });

  test('leaves their verdict to most of the spaces that it cannot name', () => {
    const names = JUDGED.flatMap((espace) => RENOMMES[espace]).filter((label) => !ANGLAIS.has(label));
    const kept = names.map((label) => missing(JUDGED, [label]).length);
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(JUDGED.length / 2);
    const mean = kept.reduce((sum, one) => sum + one, 0) / kept.length;
    expect(mean).toBeGreaterThanOrEqual(JUDGED.length * 0.8);
  });
});

describe('an entry that we do not know', () => {
  test.each([
    'Actualités',
    'Nouveautés',
    'Statistiques',
    'Bibliothèque documentaire',
    'Annuaire',
    'Certificats de cessibilité',
    'Bourse aux marchés',
    'Archives',
  ])('« %s » names no space, and silences none', (label) => {
    expect(missing(JUDGED, [label])).toEqual(JUDGED);
  });

  test.each([
    ['Aide', ['sollicitations-emises']],
    ['Messagerie', ['sollicitations-emises', 'sollicitations-recues']],
  ] as const)('« %s » may name %j, and silences nothing else', (label, akin) => {
    expect(missing(JUDGED, [label])).toEqual(JUDGED.filter((espace) => !(akin as readonly string[]).includes(espace)));
  });

  test.each(['Services', 'Mes applications', 'Outils', 'Autres services', 'Nos outils'])(
    '« %s » says nothing of what it leads to: no space is called missing',
    (label) => {
      expect(missing(JUDGED, [label])).toEqual([]);
    },
  );

  test('of the header, or of the menu of the name, names no space', () => {
    const html = barOf(JUDGED, []).replace(
      '<nav>',
      '<div><a href="/f">Mes factures</a><a href="/q">Posez une question</a></div><nav>',
    );
    expect(missingOn(recogniseHtml(html))).toEqual(JUDGED);
  });
});
