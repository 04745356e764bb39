import { installPostgres } from './embedded-postgres.ts';
import { findPostgres, PROGRAMS } from './postgres.ts';

/** Before any test of a run: a machine without PostgreSQL gets one of its own, once, for the tests that would be skipped. */
export default function providePostgres(): void {
  const installed = findPostgres() === null ? installPostgres() : null;
  if (installed !== null) process.env[PROGRAMS] = installed;
}
