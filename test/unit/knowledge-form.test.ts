import { describe, expect, test } from 'vitest';
import { readContent } from '../../knowledge/build/read-content.ts';
import { findings, folderOf, GUIDE_BODY, guide, messages, STEP } from './knowledge-harness.ts';

const only = readContent(folderOf({ 'fr/guides/se-connecter.md': guide() })).fichiers[0]?.entree;
const forme = (text: string): string => messages(findings({ 'fr/guides/se-connecter.md': text }, 'forme')).join('\n');

describe('a guide', () => {
  test('that follows the model has no fault of form', () => {
    expect(forme(guide())).toBe('');
  });

  test('is read whole: the short answer, the steps and their target, the cases and for whom', () => {
    expect(only?.enBref).toEqual([{ texte: "Ouvrez la page d'accès.", sources: ['A-1'] }]);
    expect(only?.parcours).toEqual([
      {
        generation: 'services',
        titre: null,
        ancre: 'etapes-services',
        pour: [],
        intro: [],
        etapes: [
          {
            action: [{ texte: 'Ouvrez la page.', sources: ['A-1'] }],
            ou: '« Accès » > « Envoyer »',
            chemin: ['Accès', 'Envoyer'],
            cible: { role: 'bouton', label: 'Envoyer', description: null, aliases: ['Send'], region: 'Accès' },
            verifier: [{ texte: "la page s'affiche.", sources: ['A-1'] }],
            piege: [{ texte: 'elle peut être lente.', sources: ['A-1'] }],
          },
        ],
      },
    ]);
    expect(only?.sections.map(({ ancre, cas }) => [ancre, cas.map((one) => [one.ancre, one.pour])])).toEqual([
      ['avant-de-commencer', []],
      ['ensuite', []],
      ['si-cela-ne-marche-pas', [['page-vide', ['fournisseur', 'etranger']]]],
    ]);
  });

  const eight = Array.from({ length: 8 }, (_, at) => STEP.replace('1.', `${at + 1}.`)).join('\n');
  test.each([
    ['its front matter missing', GUIDE_BODY, 'l’en-tête manque'],
    ['a topic that is not in the list', guide({ topic: 'tache:dormir' }), 'en-tête, topic'],
    ['a word of its front matter unknown', guide({ auteur: 'moi' }), 'en-tête, tout'],
    [
      'fewer ways of asking than agreed',
      guide({}, GUIDE_BODY, 'questions: { fr: {}, en: [] }'),
      'en-tête, questions.fr.mots-cles',
    ],
    ['no short answer', guide({}, GUIDE_BODY.replace(/^.*\n/, '')), 'la réponse courte manque'],
    [
      'a long short answer',
      guide({}, `Un. [A-1] Deux. [A-1] Trois. [A-1] ${GUIDE_BODY}`),
      'la réponse courte a 4 phrases : 3 au plus',
    ],
    ['a section missing', guide({}, GUIDE_BODY.replace('## Ensuite', '## Plus tard')), 'la section « Ensuite » manque'],
    ['more than seven steps', guide({}, GUIDE_BODY.replace(STEP, eight)), '8 étapes : coupez en parcours de 7 étapes au plus'],
    ['a step without a target', guide({}, GUIDE_BODY.replace(/ {3}- Cible.*\n/, '')), 'n’a pas de ligne « Cible »'],
    ['a target whose role is unknown', guide({}, GUIDE_BODY.replace('bouton «', 'truc «')), 'ne commence pas par un rôle connu'],
    ['a target without a label', guide({}, GUIDE_BODY.replace('bouton « Envoyer »', 'bouton')), 'doit donner un libellé'],
    ['a line of a step unknown', guide({}, GUIDE_BODY.replace('- Piège', '- Astuce')), '« Astuce » n’est pas une ligne d’étape'],
    ['steps wrongly numbered', guide({}, GUIDE_BODY.replace('1. Ouvrez', '2. Ouvrez')), 'n’a pas le bon numéro'],
    ['a case without an anchor', guide({}, GUIDE_BODY.replace(' {#page-vide}', '')), 'n’a pas d’ancre'],
    [
      'a case for nobody known',
      guide({}, GUIDE_BODY.replace('etranger', 'martien')),
      '« Pour : martien » n’est pas un cas connu',
    ],
    ['steps of no generation', guide({}, GUIDE_BODY.replace(' (services)', '')), 'doit dire l’époque'],
    [
      'bold, a bare address or HTML',
      guide({}, GUIDE_BODY.replace('Attendez une heure', 'Attendez **une** heure')),
      '« ** » n’a pas sa place',
    ],
    [
      'a table without its sources',
      guide({}, `${GUIDE_BODY}\n| Mot | Sens |\n| --- | --- |\n| a | b |\n`),
      'la dernière colonne d’un tableau doit s’appeler « Source »',
    ],
  ])('is refused with %s', (_, text, message) => {
    expect(forme(text)).toContain(message);
  });
});

describe('a table', () => {
  const table =
    '\n## Les mots {#mots}\n| Mot | Sens | Source |\n| --- | --- | --- |\n| « Un » | Le premier. | [A-1] |\n| « Deux » | Le second. | [A-1] [B-1] |\n';
  const text = guide({ topic: 'facture:statuts', titre: 'Statuts' }, `Des mots. [A-1]\n${table}`);

  test('is read row by row, with the sources of each row', () => {
    const [fichier] = readContent(folderOf({ 'fr/reponses/statuts.md': text })).fichiers;
    expect(fichier?.entree.sections[0]?.blocs).toEqual([
      {
        sorte: 'tableau',
        entetes: ['Mot', 'Sens'],
        lignes: [
          { cellules: ['« Un »', 'Le premier.'], sources: ['A-1'] },
          { cellules: ['« Deux »', 'Le second.'], sources: ['A-1', 'B-1'] },
        ],
      },
    ]);
  });

  test('is refused when a row rests on nothing', () => {
    const found = findings({ 'fr/reponses/statuts.md': text.replace('| [A-1] |', '| |') }, 'forme');
    expect(messages(found).join()).toContain('une ligne du tableau n’a pas de source');
  });
});

describe('sentences', () => {
  const sentence = (text: string) =>
    readContent(folderOf({ 'fr/guides/se-connecter.md': guide({}, GUIDE_BODY.replace('La page reste ouverte. [A-1]', text)) }))
      .fichiers[0]?.entree.sections[1]?.blocs;

  test('end at their mark, not inside a label, and keep the keys that follow', () => {
    expect(sentence('Cliquez sur « Besoin d’aide ? Posez une question ». [A-1] Puis attendez. [A-1] [B-1]')).toEqual([
      {
        sorte: 'paragraphe',
        phrases: [
          { texte: 'Cliquez sur « Besoin d’aide ? Posez une question ».', sources: ['A-1'] },
          { texte: 'Puis attendez.', sources: ['A-1', 'B-1'] },
        ],
      },
    ]);
  });

  test('keep the dot that begins a name, and lose the space that a key left before the full stop', () => {
    expect(sentence('Les adresses finissent par .gouv.fr ou par .fr [A-1] .')).toEqual([
      { sorte: 'paragraphe', phrases: [{ texte: 'Les adresses finissent par .gouv.fr ou par .fr.', sources: ['A-1'] }] },
    ]);
  });

  test('send to other entries by their topic and anchor', () => {
    expect(sentence('Voir [les statuts](facture:statuts#suspendue).')).toEqual([
      {
        sorte: 'paragraphe',
        phrases: [
          { texte: 'Voir les statuts.', liens: [{ titre: 'les statuts', topic: 'facture:statuts', ancre: 'suspendue' }] },
        ],
      },
    ]);
  });
});
