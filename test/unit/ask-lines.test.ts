import { describe, expect, test } from 'vitest';
import { answer } from '../../bot/cli/ask/answer.ts';
import { answerLines } from '../../bot/cli/ask/answer-lines.ts';
import { explainLines } from '../../bot/cli/ask/explain.ts';

describe('a list of questions', () => {
  test('is answered in order, a line that cannot be read told by its number and stopping nothing', async () => {
    const lines = [
      '{"id": 1, "question": "ajouter un espace"}',
      '',
      'pas du JSON',
      '{"id": "b", "demande": "?"}',
      '{"id": "c", "question": "How do I create an account?", "lang": "en"}',
    ];
    expect(await Array.fromAsync(answerLines(lines))).toMatchObject([
      { id: '1', mode: 'answer', topic: 'tache:ajouter-un-espace' },
      { id: null, line: 3, error: expect.stringContaining('Ligne 3 illisible') },
      { id: 'b', line: 4, error: expect.stringContaining('Ligne 4 illisible') },
      { id: 'c', mode: 'answer', topic: 'tache:creer-un-compte' },
    ]);
  });
});

describe('an explanation', () => {
  const explained = (question: string): string => explainLines(answer(question, {})).join('\n');

  test('shows every repair: short forms, words read as others, and what else they may be', () => {
    const text = explained('koman voir longlet travau');
    expect(text).toContain('koman → comment');
    expect(text).toMatch(/longlet → onglet \(décollé, .* %, ou /);
    expect(text).toContain('travau → travaux');
  });

  test('says when there is no short form', () => {
    expect(explained('ajouter un espace')).toContain('Abréviations : aucune');
  });
});
