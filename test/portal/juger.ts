import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectPages } from '../../bot/cli/inspect/inspect-pages.ts';
import { readSavedPage } from '../../bot/cli/inspect/saved-page.ts';
import { addressOf } from './adresses.ts';
import type { Attente, Jugement } from './attentes/attente.ts';
import type { Compte } from './compte.ts';
import { renderDocument } from './document.ts';
import type { Habillage } from './habillage.ts';
import { buildPage } from './pages/index.ts';

/** A label whatever the skin did to its casing, its accents and its spaces. */
const fold = (libelle: string): string => libelle.normalize('NFC').replace(/\s+/g, ' ').toLocaleLowerCase('fr');

/** What can be compared from one skin to another. */
export const comparable = (attente: Attente): Attente => ({ ...attente, inconnus: attente.inconnus.map(fold) });

/** What the product says, through `inspect`, to the person of an account who opens these pages in this order. */
export function juger(compte: Compte, habillage: Habillage, pages: readonly string[]): Attente {
  const folder = mkdtempSync(join(tmpdir(), 'replique-'));
  try {
    const saved = pages.map((id, rang) => {
      const file = join(folder, `${rang}.html`);
      writeFileSync(file, renderDocument(habillage.dress(buildPage(compte, id))));
      return readSavedPage(file);
    });
    const addresses = pages.map((id) => addressOf(compte.generation, id));
    const { generation, signedIn, complete, unknownLabels, espaces } = inspectPages(saved, addresses, compte.profil);
    const jugements = espaces.map(({ id, verdict, reason }): [string, Jugement] => [id, `${verdict} ${reason}`]);
    return comparable({
      generation,
      signedIn,
      complete,
      inconnus: unknownLabels,
      espaces: Object.fromEntries(jugements) as Attente['espaces'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
