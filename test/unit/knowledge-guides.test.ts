import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTENT } from '../../knowledge/build/read-content.ts';
import { findings, GUIDE_BODY, guide, messages, STEP } from './knowledge-harness.ts';

/** A guide that leaves nobody on the way. */
const WHOLE = GUIDE_BODY.replace('## Ensuite\n', '## Étapes (espaces)\nNos sources ne décrivent pas cet écran.\n\n## Ensuite\n')
  .replace('La page reste ouverte. [A-1]', 'La page reste ouverte une heure. [A-1]')
  .concat(
    '\n## Cas particuliers\n\n### Vous êtes public {#public}\nPour : entite-publique\n\nDemandez. [A-1]\n',
    '\n### Vous ne pouvez pas entrer {#entrer}\nPour : non-connecte\n\nDemandez. [A-1]\n',
  );
const said = (body: string, topic = 'tache:se-connecter'): string =>
  messages(findings({ 'fr/guides/se-connecter.md': guide({ topic }, body) }, 'guides')).join('\n');
const without = (from: string | RegExp, to = ''): string => WHOLE.replace(from, to);

describe('where our knowledge stops', () => {
  const answer = (rest: string): string =>
    messages(
      findings(
        { 'fr/reponses/statuts.md': guide({ topic: 'facture:statuts', titre: 'Statuts' }, `Des mots. [A-1]\n${rest}`) },
        'manques',
      ),
    ).join();

  test('an answer says who else can answer', () => {
    expect(answer('\n## Qui peut vous répondre ? {#qui-sait}\n- Demandez à votre client.\n')).toBe('');
    expect(answer('')).toContain('la section {#qui-sait} manque');
    expect(answer('\n## Qui peut vous répondre ? {#qui-sait}\n')).toContain('la section {#qui-sait} manque');
  });

  test('a space asks it of whoever has access to the portal', () => {
    const sheet = readFileSync(new URL('fr/espaces/engagements.md', CONTENT), 'utf8');
    const said = (text: string): string => messages(findings({ 'fr/espaces/engagements.md': text }, 'manques')).join();
    expect(said(sheet)).toBe('');
    expect(said(sheet.replace(/questions-ouvertes:\n(?: {2}- .*\n)+/, ''))).toContain('« Ce que l’on ne sait pas »');
  });
});

describe('a guide', () => {
  test('that is whole has no fault', () => {
    expect(said(WHOLE)).toBe('');
  });

  test.each([
    ['two gestures in one step', without('Ouvrez la page.', 'Ouvrez la page, puis validez.'), 'demande deux gestes'],
    ['a step without its trap', without(/ {3}- Piège.*\n/), 'n’a pas de ligne « Piège »'],
    ['a target that could be anywhere', without(' dans « Accès »'), 'ne dit pas dans quelle région chercher'],
    ['no word of one screen', without(/## Étapes \(espaces\)\n.*\n/), 'Étapes (espaces) manque'],
    ['an empty section for one screen', without('Nos sources ne décrivent pas cet écran.'), 'Étapes (espaces) manque'],
    ['no word of how long it takes', without('La page reste ouverte une heure.', 'La page reste ouverte.'), 'combien de temps'],
    ['nothing for when it fails', without(/### La page est vide[\s\S]*?(?=## Cas)/), '« Si cela ne marche pas » ne dit rien'],
    ['no word for a public body', without('Pour : entite-publique\n'), 'aucun cas ne dit « Pour : entite-publique »'],
    ['no word for who is abroad', without('fournisseur, etranger', 'fournisseur'), 'hors de France'],
    ['no word for who is signed out', without('Pour : non-connecte\n'), '« Pour : connecte » ni « Pour : non-connecte »'],
  ])('is refused with %s', (_, body, message) => {
    expect(said(body)).toContain(message);
  });

  test('may offer a choice in one step, or say when to act', () => {
    for (const action of [
      'Validez, ou refusez.',
      'En cas de refus, écrivez le motif.',
      'Dites à la personne de sortir, puis de revenir.',
    ])
      expect(said(without('Ouvrez la page.', action))).toBe('');
  });

  test('is asked only for the branches that change its task', () => {
    expect(said(WHOLE)).not.toContain('gestionnaire-parti');
    expect(said(WHOLE, 'tache:ajouter-un-espace')).toContain('gestionnaire parti');
  });

  test('has its steps read one by one', () => {
    const two = `${STEP}\n${STEP.replace('1.', '2.').replace(/\n.*Piège.*/, '')}`;
    expect(said(without(STEP, two)).split('\n')).toHaveLength(1);
  });
});
