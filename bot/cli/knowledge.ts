import { ImportError } from '../../knowledge/build/import/import-error.ts';
import { UserError } from './user-error.ts';

const USAGE = `Usage : npm run knowledge -- COMMANDE
  check [DOSSIER ou FICHIER]     tout vérifier, ou un dossier : « check fr/guides »
  import FICHIER ou ADRESSE      un brouillon, à partir d’une page enregistrée ou en ligne
  diff ENTRÉE FICHIER ou ADRESSE ce qu’une page dit et que l’entrée ne dit pas
  stale                          ce qui doit être relu
  print ENTRÉE [--html FICHIER] [--generation espaces] [--en]
                                 une feuille à imprimer : « print tache:se-connecter »`;

type Command = (args: readonly string[]) => number | Promise<number>;

/** Each command loads what it needs: reading web pages is slow to load, and only two commands do. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./knowledge/check.ts')).check,
  diff: async () => (await import('./knowledge/diff.ts')).diff,
  import: async () => (await import('./knowledge/import.ts')).importCommand,
  print: async () => (await import('./knowledge/print.ts')).print,
  stale: async () => (await import('./knowledge/stale.ts')).stale,
};

async function main([command = '', ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (load === undefined) throw new UserError(USAGE);
  const run = await load();
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
