import { describe, expect, test } from 'vitest';
import type { Regle } from '../../knowledge/build/constat.ts';
import { readContent } from '../../knowledge/build/read-content.ts';
import { findings, folderOf, GUIDE_BODY, guide, messages, QUESTIONS } from './knowledge-harness.ts';

const GOOD = 'fr/guides/se-connecter.md';
const found = (regle: Regle, text: string, others: Readonly<Record<string, string>> = {}): string =>
  findings({ [GOOD]: text, ...others }, regle)
    .filter(({ fichier }) => fichier === GOOD)
    .map(({ message }) => message)
    .join('\n');
const body = (from: string, to: string): string => guide({}, GUIDE_BODY.replace(from, to));
const answer = (texte: string, front: Readonly<Record<string, string>> = {}): string =>
  guide({ topic: 'facture:statuts', titre: 'Statuts', ...front }, `${texte}\n`);

describe('a good entry', () => {
  test.each<Regle>(['sources', 'phrases', 'lecture', 'renvois', 'libelles', 'valeurs', 'copie', 'variantes', 'dates'])(
    'breaks no rule: %s',
    (regle) => {
      expect(found(regle, guide())).toBe('');
    },
  );
});

describe('each rule finds what it is for', () => {
  test.each<readonly [Regle, string, string, string]>([
    ['sources', 'a source that does not exist', body('[A-1]', '[Z-9]'), 'la source Z-9 n’existe pas'],
    [
      'sources',
      'a source cited and not listed',
      body('reste ouverte. [A-1]', 'reste ouverte. [B-1]'),
      'B-1 est citée, mais n’est pas dans la liste',
    ],
    [
      'sources',
      'a source listed and not cited',
      guide({ sources: '[A-1, B-1]' }),
      'B-1 est dans la liste, mais n’est citée nulle part',
    ],
    [
      'sources',
      'a confidence above its proof',
      guide(
        { sources: '[A-1, B-1]' },
        GUIDE_BODY.replace('vide {', 'vide {').replace('Attendez une heure. [A-1]', 'Attendez une heure. [B-1]'),
      ),
      'une source citée est celle d’un tiers',
    ],
    [
      'sources',
      'a deduction that does not say so in its front matter',
      body('La page reste ouverte.', 'La page reste sans doute ouverte.'),
      'la confiance doit être « deduit »',
    ],
    [
      'phrases',
      'an assertion without a source',
      body('La page reste ouverte. [A-1]', 'La page reste ouverte.'),
      'sans source : « La page reste ouverte. »',
    ],
    [
      'phrases',
      'a sentence of more than twenty words',
      body('La page reste ouverte.', `${'La page reste ouverte et '.repeat(5)}voilà.`),
      'plus de 20 mots',
    ],
    [
      'lecture',
      'an acronym that nothing explains',
      body('La page reste ouverte.', 'La page du PIGP reste ouverte.'),
      'le sigle PIGP n’est expliqué',
    ],
    [
      'lecture',
      'words too hard',
      body(
        'La page reste ouverte.',
        'L’authentification réglementairement indispensable conditionne irrémédiablement l’habilitation organisationnelle. '.repeat(
          9,
        ),
      ),
      'facilité de lecture',
    ],
    [
      'renvois',
      'a link to a topic that has no entry',
      body('La page reste ouverte. [A-1]', 'Voir [le coût](general:cout).'),
      '« le coût » mène à general:cout, qui n’a pas d’entrée',
    ],
    [
      'renvois',
      'a link to a section that does not exist',
      body('La page reste ouverte. [A-1]', 'Voir [ici](tache:se-connecter#nulle-part).'),
      'tache:se-connecter#nulle-part, qui n’existe pas',
    ],
    [
      'renvois',
      'an anchor that serves twice',
      guide({}, `${GUIDE_BODY}\n### Encore {#page-vide}\nAttendez. [A-1]\n`),
      'l’ancre « page-vide » sert deux fois',
    ],
    [
      'renvois',
      'a question that leads to no section',
      guide({}, GUIDE_BODY, QUESTIONS.replace('abricot grenade xyz0', 'abricot grenade xyz0 -> ailleurs')),
      'la section « ailleurs », qui n’existe pas',
    ],
    [
      'libelles',
      'a label that no source shows',
      body('« Accès » > « Envoyer »', '« Accès » > « Expédier »'),
      '« Expédier » n’est pas un libellé connu',
    ],
    [
      'libelles',
      'a label written otherwise',
      body('« Accès » > « Envoyer »', '« ACCÈS » > « Envoyer »'),
      '« ACCÈS » s’écrit « Accès »',
    ],
    [
      'libelles',
      'a label of the other generation',
      body('« Accès » > « Envoyer »', '« Barre » > « Envoyer »'),
      '« Barre » est un libellé de l’autre époque (espaces)',
    ],
    [
      'variantes',
      'two ways of asking that say the same',
      guide({}, GUIDE_BODY, QUESTIONS.replace('abricot grenade xyz0', 'la banane mangue et xyzxyz1')),
      'ne diffèrent pas de deux mots qui comptent',
    ],
    [
      'variantes',
      'a situation told in the portal’s own words',
      guide(
        {},
        GUIDE_BODY,
        QUESTIONS.replace('situations: [', 'situations: [mon onglet a disparu hier matin,')
          .replace(', kiwi noisette xyzxyzxyz20', ', kiwi noisette xyzxyzxyz20')
          .replace(/, banane mangue xyz15\]/, ']'),
      ),
      'le mot « onglet » est du portail',
    ],
    ['dates', 'a review in the future', guide({ relu: '2026-12-24' }), 'c’est dans le futur'],
    ['dates', 'a review that is never due', guide({ 'relire-avant': '2028-11-24' }), 'plus d’un an après la relecture'],
    [
      'dates',
      'a review that is late',
      guide({ relu: '2026-01-01', 'relire-avant': '2026-06-01' }),
      'la relecture est en retard depuis le 2026-06-01',
    ],
    [
      'sujets',
      'a file that does not answer its topic',
      guide({ topic: 'tache:creer-un-compte' }),
      'le fichier ne porte pas le nom de son sujet',
    ],
  ])('%s: %s', (regle, _, text, message) => {
    expect(found(regle, text)).toContain(message);
  });
});

test('a contradiction and a word of the glossary rest on something too', () => {
  expect(found('phrases', guide({ contradictions: '["Une page dit oui, une autre dit non."]' }))).toContain(
    'contradictions : sans source',
  );
  const terme = (definition: string): string =>
    `- { terme: Espace, generation: espaces, dates: "2016 à 2022", definition: "${definition}" }\n`;
  const said = (definition: string): string => messages(findings({ 'fr/glossaire.yaml': terme(definition) }, 'phrases')).join();
  expect(said('Un onglet de la barre. [A-1]')).toBe('');
  expect(said('Un onglet de la barre.')).toContain('« Espace » : sans source');
  expect(said(`${'Un onglet de la barre '.repeat(5)}. [A-1]`)).toContain('« Espace » : plus de 20 mots');
});

describe('the same fact', () => {
  const delay = (days: string): string =>
    body('La page reste ouverte. [A-1]', `Le titulaire du marché valide la facture sous ${days} jours. [A-1]`);
  const other = (text: string, front = {}): Readonly<Record<string, string>> => ({
    'fr/reponses/statuts.md': answer(text, front),
  });

  test('with two values in two entries is reported', () => {
    const clash = findings(
      { [GOOD]: delay('15'), ...other('Pour valider la facture, le titulaire du marché a 20 jours. [A-1]') },
      'valeurs',
    );
    expect(messages(clash)).toEqual([expect.stringContaining('20 jours')]);
  });

  test('that is a date or an hour is compared as such', () => {
    const day = body(
      'La page reste ouverte. [A-1]',
      'Le nouveau portail de facturation a remplacé la barre le 21 février 2022. [A-1]',
    );
    const clash = findings(
      { [GOOD]: day, ...other('Le nouveau portail de facturation remplace la barre depuis le 21 mars 2022. [A-1]') },
      'valeurs',
    );
    expect(messages(clash)).toHaveLength(1);
    const same = other('Le nouveau portail de facturation remplace la barre depuis le 21 février 2022. [A-1]');
    expect(findings({ [GOOD]: day, ...same }, 'valeurs')).toEqual([]);
  });

  test('with one value, or about another thing, or told to the reader as a contradiction, is not', () => {
    const same = other('Pour valider la facture, le titulaire du marché a quinze jours. [A-1]');
    const apart = other('Le courriel de secours contient un lien qui expire en 20 jours. [A-1]');
    const told = other('Pour valider la facture, le titulaire du marché a 20 jours. [A-1]', {
      contradictions: '["Une page dit 15 jours, une autre dit 20 jours. [A-1]"]',
    });
    for (const files of [same, apart, told]) expect(messages(findings({ [GOOD]: delay('15'), ...files }, 'valeurs'))).toEqual([]);
  });
});

describe('topics', () => {
  test('that share a way of asking are reported, both named', () => {
    const shared = findings({ 'fr/reponses/statuts.md': answer('Des mots. [A-1]') }, 'variantes');
    expect(messages(shared).join('\n')).toContain('se demande aussi pour tache:se-connecter');
  });

  test('without an entry are listed, one by one', () => {
    const missing = findings({}, 'sujets').map(({ fichier }) => fichier);
    expect(missing).toContain('fr/reponses/statuts.md');
    expect(missing).toContain('fr/hors-sujet/');
    expect(missing).not.toContain(GOOD);
  });
});

describe('a translation', () => {
  const english = `---
topic: tache:se-connecter
titre: Sign in
traduit-de: 2026-11-24
relu: 2026-11-24
---
Open the access page. [A-1]

## Before you start
- Have your address. [A-1]

## Steps (services)
1. Open the page. [A-1]
   - Where: « Accès » > « Envoyer »
   - Target: same
   - Check: the page is there. [A-1]
   - Trap: it can be slow. [A-1]

## What happens next
The page stays open. [A-1]

## If it does not work

### The page is empty {#page-vide}
For: fournisseur, etranger

Wait an hour. [A-1]
`;
  const said = (text: string): string => messages(findings({ 'en/guides/se-connecter.md': text }, 'traductions')).join('\n');

  test('that follows the French has no fault, and takes its targets from it', () => {
    expect(said(english)).toBe('');
    const { fichiers } = readContent(folderOf({ [GOOD]: guide(), 'en/guides/se-connecter.md': english }));
    expect(fichiers[1]?.entree.parcours[0]?.etapes[0]?.cible?.label).toBe('Envoyer');
  });

  test.each([
    [
      'another source',
      english.replace('stays open. [A-1]', 'stays open. [B-1]'),
      '« What happens next » n’a pas les mêmes sources',
    ],
    ['a step less', english.replace(/1\. Open[\s\S]*slow\. \[A-1\]\n/, ''), 'étapes ; en français : 1'],
    [
      'an anchor of its own',
      english.replace('{#page-vide}', '{#empty-page}'),
      'les sections et leurs ancres ne sont pas celles du français',
    ],
    [
      'an older French text',
      english.replace('traduit-de: 2026-11-24', 'traduit-de: 2026-01-01'),
      'traduit du texte du 2026-01-01',
    ],
  ])('is reported with %s', (_, text, message) => {
    expect(said(text)).toContain(message);
  });

  test('is asked of every task', () => {
    expect(messages(findings({}, 'traductions'))).toEqual(['la traduction anglaise manque']);
  });

  test('is asked of the answers that a supplier abroad needs, and of them alone', () => {
    const missing = (topic: string): readonly string[] =>
      findings({ [`fr/reponses/${topic}.md`]: answer('Des mots. [A-1]', { topic: `facture:${topic}` }) }, 'traductions')
        .map(({ fichier }) => fichier)
        .filter((fichier) => fichier !== GOOD);
    expect(missing('statuts')).toEqual(['fr/reponses/statuts.md']);
    expect(missing('mandat')).toEqual([]);
  });
});
