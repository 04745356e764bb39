import type { PoolClient } from 'pg';
import { StoreError } from '../error.ts';

/** Any number, the same for all processes: one of them migrates, the others wait. Released with the transaction. */
const LOCK = 3978;

/** Brings the shape up to date, step after step, all of them or none; processes already at work go on meanwhile. @throws StoreError */
export async function migrate(client: PoolClient, steps: readonly string[]): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
    await client.query('CREATE TABLE IF NOT EXISTS diapason_version (version integer NOT NULL)');
    const { rows } = await client.query<{ version: number }>('SELECT max(version) AS version FROM diapason_version');
    const version = rows[0]?.version ?? 0;
    if (version > steps.length) {
      throw new StoreError(
        'recente',
        'La base de conversations vient d’une version plus récente de Diapason. Installez cette version, ou choisissez une autre base avec DIAPASON_STORE.',
      );
    }
    for (const [index, step] of steps.entries()) {
      if (index < version) continue;
      await client.query(step);
      await client.query('INSERT INTO diapason_version (version) VALUES ($1)', [index + 1]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
