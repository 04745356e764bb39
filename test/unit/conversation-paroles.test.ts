import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSalle } from '../dialogues/en-memoire.ts';
import { replay } from '../dialogues/replay.ts';
import { readScripts } from '../dialogues/script.ts';
import { DIALOGUE } from './conversation-savoir.ts';

const FOLDER = join(import.meta.dirname, '../dialogues/paroles');
const SCRIPTS = readdirSync(FOLDER).flatMap((name) => readScripts(readFileSync(join(FOLDER, name), 'utf8')));

/** What goes as written today; the rest is said by its title and its line when the test fails. */
const FLOOR = 10;

it('takes what people write as they write it: at least as many dialogues go as written as when last counted', async () => {
  const failures = (
    await Promise.all(
      SCRIPTS.map((script) =>
        replay(script, createSalle(DIALOGUE)).then(
          () => [],
          (error: Error) => [error.message],
        ),
      ),
    )
  ).flat();
  expect(SCRIPTS.length - failures.length, failures.join('\n')).toBeGreaterThanOrEqual(FLOOR);
});
