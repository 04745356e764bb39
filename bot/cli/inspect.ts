import { parseArgs } from 'node:util';
import { inspectPages } from './inspect/inspect-pages.ts';
import { readProfileFile } from './inspect/profile-file.ts';
import { remarquesOf } from './inspect/remarques.ts';
import { renderInspection } from './inspect/render.ts';
import { readSession } from './inspect/saved-page.ts';
import { UserError } from './user-error.ts';

const USAGE = 'Usage : npm run -s inspect -- page.html [autre.html…] [--url ADRESSE] [--profile profil.json] [--json]';

const SQUELETTE = 'Rapport de page : ses mots sont masqués. Il montre comment la page se lit, pas ce qui manque à la personne.\n';

function readArguments(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { url: { type: 'string', multiple: true }, profile: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch {
    throw new UserError(`Une option n’est pas comprise. ${USAGE}`);
  }
}

/** Prints the diagnosis of the saved pages of one session. Exit code 2 and one French sentence when the input is bad. */
function main(argv: readonly string[]): void {
  const { values, positionals } = readArguments(argv);
  if (positionals.length === 0) throw new UserError(`Donnez au moins une page enregistrée. ${USAGE}`);
  const urls = values.url ?? [];
  const wrong = urls.find((url) => !URL.canParse(url));
  if (wrong !== undefined)
    throw new UserError(`« ${wrong} » n’est pas une adresse. Copiez celle du navigateur, avec « https:// ».`);
  const profil = values.profile === undefined ? {} : readProfileFile(values.profile);
  const pages = readSession(positionals);
  const addresses = pages.map(({ path }) => urls[positionals.indexOf(path)] ?? urls.at(-1) ?? null);
  const inspection = inspectPages(pages, addresses, profil);
  const remarques = remarquesOf(pages, addresses, inspection);
  const isTold = urls.length > 0 || pages.every(({ squelette }) => typeof squelette === 'string');
  const unjudged = 'Adresse non fournie : l’hôte de la page n’est pas vérifié (--url ADRESSE pour le vérifier).';
  if (values.json === true) {
    console.log(JSON.stringify(inspection));
    for (const remarque of isTold ? remarques : [...remarques, unjudged]) console.error(remarque);
  } else {
    if (pages.some(({ squelette }) => squelette !== undefined)) console.log(SQUELETTE);
    console.log(renderInspection(inspection, remarques));
    if (!isTold) console.log(`\n${unjudged}`);
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  const isOurs = !(error instanceof UserError);
  console.error(isOurs ? 'Cette page n’a pas pu être lue. Enregistrez-la de nouveau, puis recommencez.' : error.message);
  process.exitCode = 2;
}
