import { ImportError } from '../../knowledge/build/import/import-error.ts';
import { check } from './knowledge/check.ts';
import { diff } from './knowledge/diff.ts';
import { importCommand } from './knowledge/import.ts';
import { print } from './knowledge/print.ts';
import { stale } from './knowledge/stale.ts';
import { UserError } from './user-error.ts';

const USAGE = `Usage : npm run knowledge -- COMMANDE
  check [DOSSIER ou FICHIER]     tout vérifier, ou un dossier : « check fr/guides »
  import FICHIER ou ADRESSE      un brouillon, à partir d’une page enregistrée ou en ligne
  diff ENTRÉE FICHIER ou ADRESSE ce qu’une page dit et que l’entrée ne dit pas
  stale                          ce qui doit être relu
  print ENTRÉE [--html FICHIER] [--generation espaces] [--en]
                                 une feuille à imprimer : « print tache:se-connecter »`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = {
  check,
  diff,
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
