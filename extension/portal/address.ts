import type { Generation } from '../../knowledge/catalogue/ids.ts';

const HOSTS: ReadonlySet<string> = new Set([
  'chorus-pro.gouv.fr',
  'www.chorus-pro.gouv.fr',
  'portail.chorus-pro.gouv.fr',
  'cpro.chorus-pro.gouv.fr',
  'qualif.chorus-pro.gouv.fr',
]);

/** The documentation of the portal lives at the portal's own address: it is read as a guide, never judged. */
const DOCUMENTATION = /^\/aife_documentation(?:\/|$)/;

/** The portal as the entities outside the State reach it (PIGP): same application, other host. */
const PIGP = { host: 'portail.dgfip.finances.gouv.fr', path: /^\/cpp(?:\/|$)/ };

/** The generation whose pages live at such an address, or such a path; null when it does not say. */
export const generationOfAddress = (address: string): Generation | null =>
  /\/(?:aife_csm|aife_qual)\b/.test(address) ? 'services' : /\/cpp(?:\/|$)/.test(address) ? 'espaces' : null;

/** null: no address at all. Not by `URL.canParse`, which Chrome has only since 120. */
export function parseAddress(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Exact hosts only: look-alike sign-in pages exist, and the identity provider is never read. */
export function isPortalAddress(address: string): boolean {
  const parsed = parseAddress(address);
  if (parsed === null) return false;
  const { protocol, hostname, pathname, port, username } = parsed;
  if (protocol !== 'https:' || port !== '' || username !== '') return false;
  if (hostname === PIGP.host) return PIGP.path.test(pathname);
  return HOSTS.has(hostname) && !DOCUMENTATION.test(pathname);
}
