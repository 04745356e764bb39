import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../bot/cli/inspect/inspect-pages.ts';
import { nextStep } from '../../knowledge/catalogue/suites.ts';
import { readCases, runCase } from '../evaluation/run-pages.ts';
import { judgeScores, score } from '../evaluation/scores.ts';

const always = (got: Inspection, verdict: 'inconnu' | 'a-ajouter'): Inspection => ({
  ...got,
  espaces: got.espaces.map((one) => ({
    ...one,
    verdict,
    reason: 'page-incomplete',
    next: nextStep(one.id, 'page-incomplete', null, 5),
  })),
});

describe('the evaluation on pages never seen', () => {
  const pairs = readCases('ouvertes').map((cas) => ({ cas, got: runCase(cas) }));

  test('holds every goal on the open half', () => {
    const { scores, misses } = score(pairs);
    expect({ failed: judgeScores(scores).filter(({ tenu }) => !tenu), misses: misses.length === 0 ? [] : misses }).toMatchObject({
      failed: [],
    });
  });

  test('fails a program that always answers inconnu', () => {
    const goals = judgeScores(score(pairs.map(({ cas, got }) => ({ cas, got: always(got, 'inconnu') }))).scores);
    expect(goals.filter(({ tenu }) => !tenu).map(({ but }) => but)).toEqual(
      expect.arrayContaining([expect.stringContaining('présents retrouvés'), expect.stringContaining('inconnu')]),
    );
  });

  test('counts a false a-ajouter where one is planted', () => {
    const { scores } = score(pairs.map(({ cas, got }) => ({ cas, got: always(got, 'a-ajouter') })));
    expect(scores.fauxAAjouter).toBeGreaterThan(100);
  });
});
