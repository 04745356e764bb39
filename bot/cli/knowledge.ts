import { ImportError } from '../../knowledge/build/import/import-error.ts';
import { check } from './knowledge/check.ts';
import { importCommand } from './knowledge/import.ts';
import { print } from './knowledge/print.ts';
import { stale } from './knowledge/stale.ts';
import { UserError } from './user-error.ts';

const USAGE = `Usage :
  npm run knowledge -- check [DOSSIER ou FICHIER]   tout vérifier, ou un dossier : « check fr/guides »
  npm run knowledge -- import FICHIER ou ADRESSE    un brouillon, à partir d’une page enregistrée ou en ligne
  npm run knowledge -- stale                        ce qui doit être relu
  npm run knowledge -- print ENTRÉE [--html FICHIER] [--generation espaces] [--en]
                                                    une feuille à imprimer : « print tache:se-connecter »`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  check,
  import: importCommand,
  print,
  stale,
};

async function main([command = '', ...args]: readonly string[]): Promise<number> {
  const run = COMMANDS[command];
  if (run === undefined) throw new UserError(USAGE);
  return run(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const isOption = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (!(error instanceof UserError || error instanceof ImportError) && !isOption) throw error;
  console.error(isOption ? `Une option n’est pas comprise. ${USAGE}` : error.message);
  process.exitCode = 2;
}
