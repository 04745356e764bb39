import { checkContent } from '../../../knowledge/build/check-content.ts';
import { readContent } from '../../../knowledge/build/read-content.ts';
import { renderReport } from './report.ts';
import { today } from './today.ts';

/** `check [PATH]`: every finding, or those of one folder or file. Exit code 1 when one of them is a fault. */
export function check([only = '']: readonly string[]): number {
  const wanted = only.replace(/^knowledge\/content\//, '');
  const contenu = readContent();
  const constats = checkContent(contenu, today()).filter(({ fichier }) => fichier.startsWith(wanted));
  console.log(renderReport(constats, contenu.fichiers.filter(({ chemin }) => chemin.startsWith(wanted)).length));
  return constats.some(({ grave }) => grave) ? 1 : 0;
}
