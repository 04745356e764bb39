import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../error.ts';
import { translate } from './errors.ts';
import { MIGRATIONS } from './migrations.ts';
import { createTransaction } from './transaction.ts';

/** A statement waits that long for another process's transaction. Ours last well under a millisecond. */
const BUSY_MS = 5000;

/** 16 MB of log between two checkpoints, which wait for the disk. */
const CHECKPOINT_PAGES = 4000;

/** SQLite's name for a database that lives as long as its connection. */
const MEMORY = ':memory:';

/** Folder by folder: `recursive` of Node never returns where the system refuses any folder (`/proc`). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Another process made it meanwhile.
    if (!existsSync(folder)) throw error;
  }
}

/** The file is readable by this user alone; SQLite gives its companions (-wal, -shm) the same rights. */
function createPrivate(path: string): void {
  makeFolder(dirname(path));
  closeSync(openSync(path, 'a', 0o600));
}

const versionOf = (database: DatabaseSync): number => Number(database.prepare('PRAGMA user_version').get()?.user_version);

/** Brings the shape up to date. Safe when several processes start together: the second finds the work done. */
function migrate(database: DatabaseSync): void {
  if (versionOf(database) === MIGRATIONS.length) return;
  createTransaction(database)(() => {
    const version = versionOf(database);
    if (version > MIGRATIONS.length) {
      throw new StoreError(
        'recente',
        'La base de conversations vient d’une version plus récente de Diapason. Installez cette version, ou choisissez une autre base avec DIAPASON_STORE.',
      );
    }
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

/** The write-ahead log still holds pages from before a deletion: brings them home and empties it. */
export function emptyWal(database: DatabaseSync): void {
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

/**
 * Opens the file, made if absent for this user alone. WAL with `synchronous = NORMAL`: what was committed survives the death of
 * the process; a power cut may take the last instants. Deleted text is overwritten, not only unlinked.
 * @throws StoreError
 */
export function openDatabase(path: string): DatabaseSync {
  let database: DatabaseSync | null = null;
  try {
    if (path !== MEMORY) createPrivate(path);
    database = new DatabaseSync(path, { timeout: BUSY_MS });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = ON');
    database.exec(`PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    migrate(database);
    return database;
  } catch (error) {
    database?.close();
    throw translate(error, path);
  }
}
