import { existsSync } from 'node:fs';
import { checkContent } from '../../../knowledge/build/check-content.ts';
import { CONTENT, readContent } from '../../../knowledge/build/read-content.ts';
import { UserError } from '../user-error.ts';
import { renderReport } from './report.ts';
import { today } from './today.ts';

/** `check [PATH]`: every finding, or those of one folder or file. Exit code 1 when one of them is a fault. @throws UserError when nothing is there */
export function check([only = '']: readonly string[]): number {
  const wanted = only.replace(/^(?:.*\/)?knowledge\/content\//, '');
  // A mistyped name must not look like a file without a fault.
  if (!existsSync(new URL(wanted, CONTENT)))
    throw new UserError(`« ${only} » n’est pas dans knowledge/content. Donnez un dossier ou un fichier : check fr/guides.`);
  const contenu = readContent();
  const constats = checkContent(contenu, today()).filter(({ fichier }) => fichier.startsWith(wanted));
  console.log(renderReport(constats, contenu.fichiers.filter(({ chemin }) => chemin.startsWith(wanted)).length));
  return constats.some(({ grave }) => grave) ? 1 : 0;
}
