import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The violations of a page, or of one part of it, each with where it is. */
export async function violationsOf(page: Page, part?: string): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page }).withTags(TAGS);
  const { violations, passes } = await (part === undefined ? builder : builder.include(part)).analyze();
  // A part that axe could not enter would have no violation either.
  expect(passes.length, 'axe looked at something').toBeGreaterThan(0);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.flat().join(' ')}`));
}
