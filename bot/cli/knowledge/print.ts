import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../../../knowledge/catalogue/catalogue.ts';
import { GENERATIONS, type Generation } from '../../../knowledge/catalogue/ids.ts';
import { feuilleOf } from '../../../knowledge/catalogue/voix/feuille.ts';
import { UserError } from '../user-error.ts';
import { findEntry } from './find-entry.ts';
import { renderHtml } from './sheet-html.ts';
import { renderText } from './sheet-text.ts';

function write(file: string, html: string): void {
  try {
    writeFileSync(file, html);
  } catch {
    throw new UserError(`« ${file} » ne peut pas être écrit. Vérifiez que le dossier existe et que vous pouvez y écrire.`);
  }
}

const isGeneration = (name: string): name is Generation => GENERATIONS.some((one) => one === name);

/** `print ENTRY`: a one-page sheet, in the terminal or, with `--html FILE`, ready for the printer. */
export function print(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { html: { type: 'string' }, generation: { type: 'string' }, en: { type: 'boolean', default: false } },
  });
  const langue = values.en ? 'en' : 'fr';
  const entree = findEntry(positionals[0], langue);
  const generation = values.generation ?? (entree.generations.includes('services') ? 'services' : 'espaces');
  if (!isGeneration(generation)) throw new UserError(`« --generation » vaut ${GENERATIONS.join(' ou ')}.`);
  const sheet = feuilleOf(entree, loadCatalogue(langue), generation);
  if (values.html === undefined) console.log(renderText(sheet));
  else {
    write(values.html, renderHtml(sheet, langue));
    console.log(`Feuille écrite dans ${values.html}. Ouvrez-la dans un navigateur, puis imprimez-la : une page A4.`);
  }
  return 0;
}
