import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../knowledge/build/diff/align.ts';
import { compare } from '../../knowledge/build/diff/compare.ts';
import { textArticle } from '../../knowledge/build/import/text-article.ts';
import { readContent } from '../../knowledge/build/read-content.ts';
import type { Entree } from '../../knowledge/catalogue/entree.ts';
import { folderOf, GUIDE_BODY, guide, STEP } from './knowledge-harness.ts';

const steps = [
  ['Ouvrez le domaine.', 'tuile « Organisation »'],
  ['Choisissez la liste des personnes.', 'lien « Utilisateurs »'],
  ['Invitez quelqu’un.', 'bouton « Inviter »'],
  ['Validez.', 'bouton « Soumettre »'],
].map(([action, cible], at) =>
  STEP.replace('1. Ouvrez la page.', `${at + 1}. ${action}`)
    .replace(/Où : .*/, 'Où : à l’écran')
    .replace(/Cible : .*/, `Cible : ${cible}`),
);
const text = guide({}, GUIDE_BODY.replace(STEP, steps.join('\n')));
const entree = readContent(folderOf({ 'fr/guides/se-connecter.md': text })).fichiers[0]?.entree as Entree;

const INTRO =
  'Notice fictive, écrite pour nos essais, sur la façon de faire venir un collègue dans une structure que l’on gère déjà.\n\n';
const page = (...lines: readonly string[]) =>
  textArticle(
    'page',
    INTRO +
      lines.map((line, at) => `${at + 1}. ${line}`).join('\n') +
      '\n\nLa personne reçoit un message et choisit ses propres réglages, tranquillement, quand elle le veut.',
  );

const SAME = [
  'Ouvrez « Organisation ».',
  'Allez dans « Utilisateurs ».',
  'Cliquez sur « Inviter ».',
  'Cliquez sur « Soumettre ».',
];

describe('an entry and a page', () => {
  test('that say the same differ in nothing', () => {
    expect(compare(entree, page(...SAME))).toMatchObject({ memes: 4, ecarts: [], libelles: [] });
  });

  test('differ by a step that the page adds', () => {
    const { ecarts, libelles } = compare(
      entree,
      page(...SAME.slice(0, 3), 'Relisez l’aperçu dans « Résumé ».', ...SAME.slice(3)),
    );
    expect(ecarts).toEqual([{ sorte: 'ajoutee', texte: '« Relisez l’aperçu dans « Résumé ». »' }]);
    expect(libelles).toEqual(['Résumé']);
  });

  test('differ by a step that the page no longer has', () => {
    expect(compare(entree, page(...SAME.slice(0, 2), ...SAME.slice(3))).ecarts).toEqual([
      { sorte: 'retiree', texte: 'Invitez quelqu’un.' },
    ]);
  });

  test('differ by the name of a button', () => {
    const { ecarts } = compare(entree, page(...SAME.slice(0, 2), 'Invitez quelqu’un par « Ajouter ».', ...SAME.slice(3)));
    expect(ecarts).toEqual([{ sorte: 'renommee', texte: '« Inviter » : la page dit « Ajouter »' }]);
  });
});

test('aligning keeps both orders, and loses and doubles nothing', () => {
  const lists = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 });
  fc.assert(
    fc.property(lists, lists, (left, right) => {
      const pairs = align(left, right, (a, b) => (a === b ? 1 : 0));
      expect(pairs.flatMap(([a]) => (a === null ? [] : [a]))).toEqual(left);
      expect(pairs.flatMap(([, b]) => (b === null ? [] : [b]))).toEqual(right);
      for (const [a, b] of pairs) if (a !== null && b !== null) expect(a).toBe(b);
    }),
  );
});
