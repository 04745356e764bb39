import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Message {
  readonly code: string;
}

/** What Mozilla's own linter says of a build, by codes: the one that reviews add-ons, and that `web-ext lint` runs. */
export function lintAddon(folder: string): { readonly errors: readonly string[]; readonly warnings: readonly string[] } {
  const linter = fileURLToPath(import.meta.resolve('addons-linter/bin/addons-linter'));
  const { stdout } = spawnSync(process.execPath, [linter, '--output', 'json', folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const { errors, warnings } = JSON.parse(stdout) as { errors: readonly Message[]; warnings: readonly Message[] };
  const codes = (messages: readonly Message[]): readonly string[] => messages.map(({ code }) => code);
  return { errors: codes(errors), warnings: codes(warnings) };
}
