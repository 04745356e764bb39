import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPublication } from './teams-package/arguments.ts';
import { packageFiles } from './teams-package/package-files.ts';
import { toZip } from './teams-package/zip.ts';
import { UserError } from './user-error.ts';

const PACKAGE = fileURLToPath(new URL('../../package.json', import.meta.url));

/** Writes the package that a Teams administrator installs. */
function main(argv: readonly string[]): void {
  const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { version: string };
  const { output, ...publication } = readPublication(argv, process.env, version);
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, toZip(packageFiles(publication)));
  console.log(`Paquet Teams écrit : ${output}
Donnez-le à l’administrateur de Teams : centre d’administration, « Applications Teams », « Gérer les applications », « Charger une application ».`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
