import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The installed browser: `DIAPASON_CHROMIUM`, else where Debian and its cousins put it. */
export function findChromium(): string {
  const found = [process.env.DIAPASON_CHROMIUM, ...PLACES].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error('Aucun Chromium trouvé : installez-le, ou donnez son chemin dans DIAPASON_CHROMIUM.');
  return found;
}
