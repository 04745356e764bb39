import type { Zone } from './zone.ts';

export type Contenu = Readonly<Record<string, unknown>>;

/** From version `n` to `n + 1`, at index `n`. Gives the whole content; what it leaves out is removed. */
export type Migration = (contenu: Contenu) => Contenu;

/** The version of what is stored is their number: a new shape adds one. 0: what the first builds wrote without saying a version, in the same shapes. */
export const MIGRATIONS: readonly Migration[] = [(contenu) => contenu];

export type Etat = 'prete' | 'trop-recente';

/**
 * Brings what is stored to this version. The new content and its version are written in one go, and what it replaces is removed
 * only then: cut in the middle, nothing is lost and it starts again.
 */
export async function migrate(zone: Zone, migrations: readonly Migration[] = MIGRATIONS): Promise<Etat> {
  const stamp = (await zone.get(['version'])).version;
  const version = typeof stamp === 'number' ? stamp : 0;
  if (version > migrations.length) return 'trop-recente';
  if (version === migrations.length) return 'prete';
  const before = await zone.get(null);
  const after = migrations.slice(version).reduce((contenu, step) => step(contenu), before);
  await zone.set({ ...after, version: migrations.length });
  const dropped = Object.keys(before).filter((key) => !(key in after) && key !== 'version');
  if (dropped.length > 0) await zone.remove(dropped);
  return 'prete';
}
