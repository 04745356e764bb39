import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Inspection, inspectPages } from '../../bot/cli/inspect/inspect-pages.ts';
import { parseProfile } from '../../bot/cli/inspect/profile-file.ts';
import { readSession } from '../../bot/cli/inspect/saved-page.ts';

/** One folder a page that someone reported: `page.html`, `attendu.json`, and `profil.json` if one was given. */
const FOLDER = join(import.meta.dirname, '../portal/signalees');
const CASES = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());

/** What is judged: the sentences of the next step may be written better one day. */
const judged = ({ generation, signedIn, complete, unknownLabels, espaces }: Inspection) => ({
  ...{ generation, signedIn, complete, unknownLabels },
  espaces: espaces.map(({ id, verdict, reason }) => `${id}: ${verdict} ${reason}`),
});

describe('a page that someone reported reads as the person who took it in said it should', () => {
  test('there is one at least', () => expect(CASES.length).toBeGreaterThan(0));

  test.each(CASES.map(({ name }) => name))('%s', (name) => {
    const file = (part: string): string => join(FOLDER, name, part);
    const profil = existsSync(file('profil.json')) ? readFileSync(file('profil.json'), 'utf8') : '{}';
    const pages = readSession([file('page.html')]);
    const found = inspectPages(
      pages,
      pages.map(() => null),
      parseProfile(profil),
    );
    const expected = JSON.parse(readFileSync(file('attendu.json'), 'utf8')) as Inspection;
    expect(judged(found)).toEqual(judged(expected));
  });
});
