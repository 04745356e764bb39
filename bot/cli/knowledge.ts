import { checkContent } from '../../knowledge/build/check-content.ts';
import { readContent } from '../../knowledge/build/read-content.ts';
import { renderReport } from './knowledge/report.ts';
import { UserError } from './user-error.ts';

const USAGE = `Usage :
  npm run knowledge -- check                      tout vérifier ; « check fr/guides » ne montre qu’un dossier ou un fichier`;

const today = (): string => new Date().toISOString().slice(0, 10);

function check([only = '']: readonly string[]): number {
  const contenu = readContent();
  const constats = checkContent(contenu, today()).filter(({ fichier }) => fichier.startsWith(only));
  console.log(renderReport(constats, contenu.fichiers.filter(({ chemin }) => chemin.startsWith(only)).length));
  return constats.some(({ grave }) => grave) ? 1 : 0;
}

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => number | Promise<number>>> = { check };

async function main([command = '', ...args]: readonly string[]): Promise<number> {
  const run = COMMANDS[command];
  if (run === undefined) throw new UserError(USAGE);
  return run(args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
