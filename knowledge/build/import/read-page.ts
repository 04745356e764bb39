import { readFileSync, statSync } from 'node:fs';
import { decode, refuseBinary } from './decode.ts';
import { ImportError } from './import-error.ts';
import type { Page } from './page.ts';

const MAX_BYTES = 5_000_000;
const TIMEOUT = 15_000;
const TOO_BIG = 'est trop gros pour un guide : plus de 5 Mo. Enregistrez seulement la page utile.';
const LOGIN = /\b(?:login|signin|sign-in|auth|idp|sso|connexion|openid-connect)\b/i;

const isAddress = (origine: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(origine);

function kindOf(name: string, contentType: string, contenu: string): Page['sorte'] {
  if (/html/.test(contentType) || /\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html)/i.test(contenu)) return 'html';
  return /markdown/.test(contentType) || /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'texte';
}

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new ImportError(`« ${path} » ne se laisse pas lire. Copiez-le dans votre dossier, puis importez la copie.`);
  }
}

function readFile(path: string): Page {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined)
    throw new ImportError(
      `Le fichier « ${path} » n’existe pas. Vérifiez son nom, ou donnez une adresse qui commence par https://.`,
    );
  if (!stats.isFile()) throw new ImportError(`« ${path} » est un dossier. Donnez un seul fichier.`);
  if (stats.size > MAX_BYTES) throw new ImportError(`« ${path} » ${TOO_BIG}`);
  const bytes = readBytes(path);
  refuseBinary(path, bytes);
  const contenu = decode(bytes);
  return { origine: path, sorte: kindOf(path, '', contenu), contenu };
}

async function fetchPage(address: string): Promise<Response> {
  try {
    return await fetch(address, { redirect: 'follow', signal: AbortSignal.timeout(TIMEOUT) });
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    throw new ImportError(
      isLate
        ? `« ${address} » ne répond pas. Réessayez plus tard, ou enregistrez la page depuis votre navigateur puis importez le fichier.`
        : `« ${address} » est hors d’atteinte. Vérifiez l’adresse et votre connexion, ou enregistrez la page depuis votre navigateur puis importez le fichier.`,
    );
  }
}

async function readAddress(address: string): Promise<Page> {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol))
    throw new ImportError(`« ${address} » n’est pas une adresse de page. Elle commence par https://.`);
  const response = await fetchPage(address);
  if (
    response.status === 401 ||
    response.status === 403 ||
    (response.redirected && LOGIN.test(new URL(response.url).pathname + new URL(response.url).hostname))
  )
    throw new ImportError(
      `« ${address} » demande de se connecter. Connectez-vous dans votre navigateur, enregistrez la page, puis importez le fichier.`,
    );
  if (!response.ok)
    throw new ImportError(
      `« ${address} » répond « ${response.status} » : la page n’est plus là, ou le site est en panne. Vérifiez l’adresse.`,
    );
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > MAX_BYTES) throw new ImportError(`« ${address} » ${TOO_BIG}`);
  refuseBinary(address, bytes);
  const contentType = response.headers.get('content-type') ?? '';
  const contenu = decode(bytes, contentType);
  return { origine: address, sorte: kindOf(new URL(address).pathname, contentType, contenu), contenu };
}

/** Reads a saved page, a text, or an address. @throws ImportError in French, with what to do next */
export const readPage = async (origine: string): Promise<Page> => (isAddress(origine) ? readAddress(origine) : readFile(origine));
