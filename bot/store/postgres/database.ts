import pg from 'pg';
import { StoreError } from '../error.ts';
import { isDuplicate, translate } from './errors.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations.ts';

/** A request waits that long for a connection, then is told to come back. */
const CONNECT_MS = 5000;
/** Ours last some milliseconds. A server that stopped answering is not waited for. */
const QUERY_MS = 10_000;

export interface Statement {
  readonly name: string;
  readonly text: string;
}

type Row = Record<string, unknown>;

/** The connections of this process to PostgreSQL, no more than it was given. */
export interface Database {
  /** @throws StoreError; null instead of rows when a unique key refused it */
  run(statement: Statement, values?: readonly unknown[]): Promise<readonly Row[] | null>;
  /** @throws StoreError */
  rows(statement: Statement, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** a connection of its own, out of the pool, not yet opened */
  apart(): pg.Client;
  close(): Promise<void>;
}

/** Opens the connections, and brings the shape up to date. @throws StoreError */
export async function openDatabase(url: string, connections: number): Promise<Database> {
  const settings = { connectionString: url, application_name: 'diapason', connectionTimeoutMillis: CONNECT_MS, keepAlive: true };
  const pool = new pg.Pool({ ...settings, max: connections, query_timeout: QUERY_MS });
  // An idle connection that breaks is let go by the pool: the next query opens another, or says that it cannot.
  pool.on('error', () => undefined);
  let isOpen = true;

  async function run({ name, text }: Statement, values: readonly unknown[] = []): Promise<readonly Row[] | null> {
    if (!isOpen) throw new StoreError('absente', 'La base de conversations est fermée.');
    try {
      return (await pool.query<Row>({ name, text, values: [...values] })).rows;
    } catch (error) {
      if (isDuplicate(error)) return null;
      throw translate(error);
    }
  }

  try {
    const client = await pool.connect();
    try {
      await migrate(client, MIGRATIONS);
    } finally {
      client.release();
    }
  } catch (error) {
    await pool.end();
    throw translate(error);
  }
  return {
    run,
    rows: async (statement, values) => (await run(statement, values)) ?? [],
    apart: () => new pg.Client(settings),
    async close() {
      if (!isOpen) return;
      isOpen = false;
      await pool.end();
    },
  };
}
