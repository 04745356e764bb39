import { describe, expect, test } from 'vitest';
import { loadComprehension } from '../../knowledge/comprehension/load.ts';
import { understand } from '../../knowledge/comprehension/understand.ts';
import { DEUX_QUESTIONS, SANS_MOT_QUI_DEMANDE, UNE_SEULE } from './comprehension-deux-questions.ts';

const moteur = loadComprehension();

describe('two questions in one message', () => {
  test('both are found, but for one of the twenty', () => {
    const missed = DEUX_QUESTIONS.flatMap(([message, premiere, seconde]) => {
      const { topic, also } = understand(message, moteur);
      const got: readonly string[] = [topic, ...also];
      return got.includes(premiere) && got.includes(seconde) ? [] : [`${message} → ${got.join(' ')}`];
    });
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(1);
  });

  test('both are found without a word that asks, and never decline the whole', () => {
    for (const [message, premiere, seconde] of SANS_MOT_QUI_DEMANDE)
      expect(understand(message, moteur), message).toMatchObject({ mode: 'answer', topic: premiere, also: [seconde] });
  });

  test('one question in two parts stays one', () => {
    const parted = UNE_SEULE.filter((message) => understand(message, moteur).also.length > 0);
    expect(parted).toEqual([]);
  });
});
