import { describe, expect, it } from 'vitest';
import { countActions, etatOf } from '../../extension/overlay/etat.ts';
import { A_REGARDER, compte, MOT_DU_VERDICT, SIGNE_DU_VERDICT } from '../../extension/overlay/mots.ts';
import { phrasesOf } from '../../extension/overlay/phrases.ts';
import type { Jugement } from '../../extension/platform/messages.ts';
import { ESPACE_IDS, type EspaceId } from '../../knowledge/catalogue/ids.ts';
import { RAISONS, VERDICTS, type Verdict } from '../../knowledge/diagnosis/vocabulary.ts';

const jugement = (id: EspaceId, verdict: Verdict = 'inconnu'): Jugement => ({ id, verdict, reason: 'page-incomplete', ligne: 5 });
const tab = {} as Element;

describe('the lines of the help', () => {
  it('follow the order of the page’s bar, absent spaces where the usual order has them', () => {
    const reperes = new Map<EspaceId, Element>([
      ['mon-compte', tab],
      ['engagements', tab],
      ['accueil-connecte', tab],
    ]);
    const ids = etatOf(
      ESPACE_IDS.map((id) => jugement(id)),
      reperes,
    ).lignes.map(({ id }) => id);
    expect([...ids].sort()).toEqual([...ESPACE_IDS].sort());
    expect(ids.filter((id) => reperes.has(id))).toEqual(['mon-compte', 'engagements', 'accueil-connecte']);
    expect(ids.indexOf('memoires-de-frais-de-justice')).toBe(ids.indexOf('engagements') + 1);
    expect(ids.indexOf('activites-du-gestionnaire')).toBe(ids.indexOf('mon-compte') + 1);
  });

  it('count what is absent and asks something of the user, and the icon what is to be added', () => {
    const verdicts: readonly Verdict[] = [
      'present',
      'a-ajouter',
      'en-attente',
      'a-preciser',
      'non-concerne',
      'inconnu',
      'a-ajouter',
    ];
    const jugements = verdicts.map((verdict, index) => jugement(ESPACE_IDS[index] ?? 'engagements', verdict));
    expect(etatOf(jugements, new Map()).aRegarder).toBe(4);
    expect(countActions(jugements)).toBe(2);
    expect([compte(0), compte(1), compte(3)]).toEqual(['Vos espaces', '1 espace à regarder', '3 espaces à regarder']);
  });

  it('tell every verdict by a word and a sign of its own: colour is never alone', () => {
    expect(new Set(VERDICTS.map((verdict) => MOT_DU_VERDICT[verdict])).size).toBe(VERDICTS.length);
    expect(new Set(VERDICTS.map((verdict) => SIGNE_DU_VERDICT[verdict])).size).toBe(VERDICTS.length);
    expect([...A_REGARDER].sort()).toEqual(['a-ajouter', 'a-preciser', 'en-attente']);
  });
});

describe('the sentences of a card', () => {
  const all = ESPACE_IDS.flatMap((id) =>
    RAISONS.flatMap((reason) =>
      (['espaces', 'services'] as const).map((generation) => ({
        what: `${id}, ${reason}, ${generation}`,
        phrases: phrasesOf({ id, verdict: 'a-ajouter', reason, ligne: 11 }, generation),
      })),
    ),
  );

  it('say what it is for, why, what to do, and the source with its date, for every space and reason', () => {
    expect(all.length).toBe(14 * RAISONS.length * 2);
    for (const { what, phrases } of all) {
      expect(phrases.resume, what).toMatch(/[.?!]$/);
      expect(phrases.raison, what).toMatch(/[.?!]$/);
      expect(phrases.suite, what).toMatch(/[.?!]$/);
      expect(phrases.source.url, what).toMatch(/^https?:\/\//);
      expect(phrases.source.date, what).toMatch(/relu le 2\d \S+ 20\d\d|relu le \d+ \S+ 20\d\d/);
    }
  });

  it('are short: at most 24 words each', () => {
    for (const { what, phrases } of all)
      for (const sentence of [phrases.raison, phrases.suite].flatMap((text) => text.split(/(?<=[.?!])\s/)))
        expect(sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length, `${what} : ${sentence}`).toBeLessThanOrEqual(
          24,
        );
  });

  it('never break a line inside guillemets, and have no straight apostrophe', () => {
    for (const { phrases } of all)
      for (const text of [phrases.resume, phrases.raison, phrases.suite, phrases.ailleurs ?? '']) {
        expect(text).not.toMatch(/« | »| [:;?!]/);
        expect(text).not.toContain("'");
      }
  });

  it('do not say twice that a space which is there is there', () => {
    expect(phrasesOf({ id: 'engagements', verdict: 'present', reason: 'visible', ligne: 3 }, 'espaces').raison).toBe('');
  });

  it('name the other generation, never the one on the screen', () => {
    const { ailleurs } = phrasesOf({ id: 'remboursement-tic', verdict: 'present', reason: 'visible', ligne: 3 }, 'espaces');
    expect(ailleurs).toMatch(/portail d’aujourd’hui.*Remboursement de taxes/);
    const { ailleurs: before } = phrasesOf(
      { id: 'remboursement-tic', verdict: 'present', reason: 'visible', ligne: 3 },
      'services',
    );
    expect(before).toMatch(/ancien portail.*Demande de remboursement TIC/);
  });
});
