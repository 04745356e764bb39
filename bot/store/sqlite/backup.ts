import { closeSync, existsSync, openSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { StoreError } from '../error.ts';
import { translate } from './errors.ts';

/** What a verified copy holds. */
export interface Backup {
  readonly conversations: number;
  readonly entries: number;
}

/**
 * Copies a store to a new file while it is in use, then reads the copy whole to be sure of it.
 * @throws StoreError when there is nothing to copy, when `target` exists already, or when the copy is not sound
 */
export async function backupSqlite(path: string, target: string): Promise<Backup> {
  if (!existsSync(path)) throw new StoreError('absente', `Il n’y a pas de base « ${path} » à sauvegarder.`);
  if (existsSync(target)) throw new StoreError('adresse', `« ${target} » existe déjà. Choisissez un autre nom de fichier.`);
  try {
    // Made first, for this user alone: a copy holds what the base holds.
    closeSync(openSync(target, 'wx', 0o600));
    const source = new DatabaseSync(path, { readOnly: true });
    try {
      await backup(source, target);
    } finally {
      source.close();
    }
    return check(target);
  } catch (error) {
    throw translate(error, target);
  }
}

function check(path: string): Backup {
  const copy = new DatabaseSync(path);
  try {
    // One file, with no companion to forget when it is moved.
    copy.exec('PRAGMA journal_mode = DELETE');
    if (copy.prepare('PRAGMA integrity_check').get()?.integrity_check !== 'ok') {
      throw new StoreError('illisible', `La copie « ${path} » n’est pas saine. Recommencez sur un autre disque.`);
    }
    const count = (table: string): number => Number(copy.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.n);
    return { conversations: count('conversation'), entries: count('entry') };
  } finally {
    copy.close();
  }
}
