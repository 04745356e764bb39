import { describe, expect, test } from 'vitest';
import { amountsIn } from '../../knowledge/build/check/amounts.ts';
import { checkCopie, copiedFrom, MAX_COPIED, SOURCE_END } from '../../knowledge/build/check/copie.ts';
import { needsNoSource } from '../../knowledge/build/check/phrases.ts';
import { readContent } from '../../knowledge/build/read-content.ts';
import { readability } from '../../knowledge/build/readability.ts';
import { contentStems, difference } from '../../knowledge/build/words.ts';
import { folderOf, GUIDE_BODY, guide } from './knowledge-harness.ts';

const GOOD = 'fr/guides/se-connecter.md';
const body = (from: string, to: string): string => guide({}, GUIDE_BODY.replace(from, to));

describe('a copy', () => {
  const page = 'Le gestionnaire principal de la structure ouvre la page des droits et choisit ensuite la personne voulue.';
  const copied = 'le gestionnaire principal de la structure ouvre la page des droits et choisit';

  test('of twelve words in a row is found, of eleven is not, and a label between stops the run', () => {
    expect(copiedFrom(page, `Alors, ${copied} !`)).toBe('le gestionnaire principal de la structure ouvre la page des droits et');
    expect(
      copiedFrom(
        page,
        copied
          .split(' ')
          .slice(0, MAX_COPIED - 1)
          .join(' '),
      ),
    ).toBeNull();
    expect(copiedFrom(page, copied.replace('la page', '« la page »'))).toBeNull();
  });

  test('in an entry names the imported page', () => {
    const contenu = readContent(folderOf({ [GOOD]: body('La page reste ouverte.', `${copied}.`) }));
    const [constat] = checkCopie(folderOf({ [`droits${SOURCE_END}`]: page }))(contenu, '2026-12-01');
    expect(constat).toMatchObject({ fichier: GOOD, grave: true });
    expect(constat?.message).toContain('vient mot pour mot de droits.source.txt');
  });
});

describe('what needs no source', () => {
  test.each([
    'Notez le numéro.',
    'Ne donnez jamais votre mot de passe.',
    'Sans réponse, appelez votre gestionnaire.',
    'Avez-vous un compte ?',
    'Nos sources ne donnent pas de délai.',
    'Portail de services : nous ne savons pas où.',
  ])('%s', (texte) => {
    expect(needsNoSource({ texte })).toBe(true);
  });

  test('an advice that shows the screen is an assertion about it', () => {
    const advice = { texte: 'Cherchez dans « Organisation ».' };
    expect(needsNoSource(advice, (label) => label === 'Organisation')).toBe(false);
    expect(needsNoSource(advice, () => false)).toBe(true);
  });

  test.each([
    'Vous pouvez attendre.',
    'La facture est payée sous trente jours : attendez.',
    'Un oubli se rattrape : voyez plus bas.',
    'Le délai est de 15 jours.',
    'Vous avez déjà un compte.',
    'Le numéro est celui que vous notez.',
  ])('is not what asserts: %s', (texte) => {
    expect(needsNoSource({ texte })).toBe(false);
  });
});

describe('amounts', () => {
  test('are read with their unit, in figures or in words, with dates and hours', () => {
    expect(amountsIn('Sous quinze jours, 1 500 euros, 8 h 30 à 18 h 30, le 1er septembre 2026.').montants).toEqual([
      { unite: 'date', nombre: 20260901 },
      { unite: 'heure du jour', nombre: 510 },
      { unite: 'heure du jour', nombre: 1110 },
      { unite: 'jour', nombre: 15 },
      { unite: 'euro', nombre: 1500 },
    ]);
  });
});

describe('measures', () => {
  test('short words in short sentences read more easily than long ones', () => {
    const easy = readability(['Ouvrez la page.', 'Lisez le mot du haut.']);
    const hard = readability([
      'La dématérialisation des procédures administratives nécessite une habilitation organisationnelle préalablement accordée.',
    ]);
    expect(easy).toBeGreaterThan(80);
    expect(hard).toBeLessThan(30);
  });

  test('stems bring together the forms of a word, and let the others apart', () => {
    expect(difference(contentStems('rejeter une facture'), contentStems('les factures rejetées'))).toBe(0);
    expect(difference(contentStems('rejeter une facture'), contentStems('payer un client'))).toBe(4);
  });
});
