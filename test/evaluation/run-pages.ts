import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Inspection, inspectPages } from '../../bot/cli/inspect/inspect-pages.ts';
import { parseProfile } from '../../bot/cli/inspect/profile-file.ts';
import { readSession } from '../../bot/cli/inspect/saved-page.ts';
import type { EspaceId } from '../../knowledge/catalogue/ids.ts';

/** One case as its author wrote it: see pages/README.md. */
export interface Cas {
  readonly nom: string;
  readonly fichiers: readonly string[];
  readonly url?: string | null;
  readonly profil?: object;
  readonly attendu: Attendu;
}

interface Attendu {
  readonly generation: string | null;
  readonly signedIn: boolean | null;
  readonly complete: boolean;
  readonly unknownLabels?: readonly string[];
  readonly espaces: Readonly<Record<EspaceId, readonly [string, string]>>;
}

export const PAGES = new URL('./pages/', import.meta.url).pathname;

export function readCases(half: 'ouvertes' | 'scellees'): readonly Cas[] {
  return readdirSync(join(PAGES, half))
    .sort()
    .map((nom) => {
      const cas = JSON.parse(readFileSync(join(PAGES, half, nom, 'attendu.json'), 'utf8')) as Omit<Cas, 'nom'>;
      return { ...cas, nom, fichiers: cas.fichiers.map((file) => join(PAGES, half, nom, file)) };
    });
}

export function runCase(cas: Cas): Inspection {
  const pages = readSession(cas.fichiers);
  const profil = parseProfile(JSON.stringify(cas.profil ?? {}));
  return inspectPages(
    pages,
    pages.map(() => cas.url ?? null),
    profil,
  );
}
