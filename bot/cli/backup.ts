import { readStoreAddress } from '../store/address.ts';
import { StoreError } from '../store/error.ts';
import { backupSqlite } from '../store/sqlite/backup.ts';
import { readSettings } from './serve/settings.ts';
import { UserError } from './user-error.ts';

const USAGE = 'Usage : npm run -s backup -- copie.db (la base est celle de DIAPASON_STORE).';

/** Copies the conversations to a new file, the server running or not. Exit code 2 and one French sentence when it cannot. */
async function main([target, ...more]: readonly string[]): Promise<void> {
  if (target === undefined || target.startsWith('-') || more.length > 0)
    throw new UserError(`Donnez un seul nom de fichier. ${USAGE}`);
  const store = readStoreAddress(readSettings(process.env).store);
  if (store.kind === 'postgres') {
    throw new UserError('Une base PostgreSQL se copie avec ses propres outils (pg_dump) : voir docs/exploitation.md.');
  }
  const { conversations, entries } = await backupSqlite(store.path, target);
  console.log(`Copie faite et relue : ${target} (${conversations} conversations, ${entries} messages).`);
  console.log(
    'Pour la remettre : arrêtez Diapason, puis mettez ce fichier à la place de la base, sans ses fichiers « -wal » et « -shm ».',
  );
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isTold = error instanceof UserError || error instanceof StoreError;
  console.error(isTold ? error.message : 'La copie n’a pas pu être faite. Vérifiez le dossier et la place sur le disque.');
  process.exitCode = 2;
}
