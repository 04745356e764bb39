import { describe, expect, test } from 'vitest';
import { answer } from '../../bot/cli/ask/answer.ts';
import { renderLines } from '../../bot/cli/ask/render.ts';
import { loadCatalogue } from '../../knowledge/catalogue/catalogue.ts';

const said = (question: string): readonly string[] => renderLines(answer(question, {}));
const NOTE = 'This answer exists in French only.';

describe('an English question', () => {
  test('about what is not translated is answered in French, and says so', () => {
    expect(said('What is the invoicing mandate?')).toContain(NOTE);
    expect(said('What is the invoicing mandate?')[0]).toBe('Le mandat de facturation');
  });

  test('about what is translated is answered in English', () => {
    const lines = said('How do I upload an invoice file?');
    expect(lines).not.toContain(NOTE);
    expect(lines[0]).toBe(loadCatalogue('en').entreeOf('facture:deposer')?.titre);
  });
});

test('a French question never says that its answer is in French', () => {
  expect(said('Comment déposer une facture ?')).not.toContain(NOTE);
});
