import { expect, test } from 'vitest';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { RENOMMES } from './onglets-renommes.ts';
import { matcher } from './recognition-harness.ts';

test('each tab has at least four names that a redesign might give it, none of which names a space for us', () => {
  for (const espace of ESPACE_IDS) {
    const unknown = RENOMMES[espace].filter((label) => matcher.match(foldLabel(label))?.sorte !== 'espace');
    expect(unknown).toEqual(RENOMMES[espace]);
    expect(unknown.length).toBeGreaterThanOrEqual(4);
  }
});
