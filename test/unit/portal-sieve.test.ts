// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createReader } from '../../extension/portal/dom.ts';
import { createMatcher } from '../../extension/portal/match.ts';
import { createSieve, type Worth } from '../../extension/portal/sieve.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';

const matcher = createMatcher(NOMS);

/** What the sieve says of each of these, as texts of one page. */
function sort(...texts: readonly string[]): readonly Worth[] {
  const spans = texts.map((text) => {
    const span = document.createElement('span');
    span.textContent = text;
    return span;
  });
  document.body.replaceChildren(...spans);
  const sieve = createSieve(createReader(document), matcher);
  return spans.map((span) => sieve(span.firstChild as Text, span.textContent ?? ''));
}

describe('the sieve of a page’s texts', () => {
  it('lets every known name through, with a number beside it too', () => {
    for (const { label } of NOMS)
      expect(sort(label, `${label} 3`, `${label} (1204)`), label).toEqual(['label', 'label', 'label']);
  });

  it('finds the same of texts that differ by their numbers, in whatever order they come', () => {
    expect(sort('Facture 12', 'Facture 98765', 'Facture 1')).toEqual(['words', 'words', 'words']);
    expect(sort('12,00 €', '1 204,50 €', '31/12/2026')).toEqual(['nothing', 'nothing', 'nothing']);
  });

  it('keeps a text that is cut short or said in two tongues', () => {
    expect(sort('Factures ém…', 'Factures émises / Invoices')).toEqual(['label', 'label']);
  });

  it('stops prose, however long', () => {
    expect(sort('Bonjour', `Mon compte ${'et encore '.repeat(100)}`)).toEqual(['nothing', 'nothing']);
  });
});
