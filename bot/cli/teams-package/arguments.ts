import { parseArgs } from 'node:util';
import { UserError } from '../user-error.ts';
import type { Publication } from './manifest.ts';

const USAGE =
  'Usage : CLIENT_ID=… npm run teams-package -- --site https://… --editeur "Nom" [--confidentialite https://…] [--conditions https://…] [--sortie fichier.zip]';

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const PUBLISHER_MAX = 32;

function read(argv: readonly string[]) {
  try {
    const text = { type: 'string' } as const;
    const options = { site: text, editeur: text, confidentialite: text, conditions: text, sortie: text };
    return parseArgs({ args: [...argv], options }).values;
  } catch {
    throw new UserError(`Une option n’est pas comprise. ${USAGE}`);
  }
}

function page(value: string | undefined, option: string): string {
  if (value !== undefined && URL.canParse(value) && new URL(value).protocol === 'https:') return value;
  throw new UserError(`--${option} attend une adresse qui commence par https://. ${USAGE}`);
}

/** @throws UserError when something is missing: Teams would refuse the package without saying so clearly */
export function readPublication(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  version: string,
): Publication & { readonly output: string } {
  const { site, editeur, confidentialite, conditions, sortie } = read(argv);
  const clientId = env.CLIENT_ID?.trim() ?? '';
  if (!GUID.test(clientId))
    throw new UserError(`CLIENT_ID attend l’identifiant d’application d’Azure, 32 chiffres et lettres avec des tirets. ${USAGE}`);
  const publisher = editeur?.trim() ?? '';
  if (publisher === '' || publisher.length > PUBLISHER_MAX)
    throw new UserError(`--editeur attend le nom de votre organisme, ${PUBLISHER_MAX} caractères au plus. ${USAGE}`);
  const website = page(site, 'site');
  return {
    clientId: clientId.toLowerCase(),
    version,
    publisher,
    website,
    privacy: page(confidentialite ?? website, 'confidentialite'),
    terms: page(conditions ?? website, 'conditions'),
    output: sortie ?? '.output/diapason-teams.zip',
  };
}
