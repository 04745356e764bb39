/**
 * The shape of the database, one step a version. A step that was published is never edited: add another. Processes of the version
 * before go on while a step is applied: a step adds, and never takes away what they use.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE conversation (
    id text PRIMARY KEY,
    revision bigint NOT NULL DEFAULT 0,
    answered bigint NOT NULL DEFAULT 0,
    last bigint NOT NULL DEFAULT 0,
    last_user bigint NOT NULL DEFAULT 0,
    last_at bigint NOT NULL
  );
  CREATE INDEX conversation_waiting ON conversation (id) WHERE last_user > answered;

  CREATE TABLE state (conversation text PRIMARY KEY, body text NOT NULL) WITH (fillfactor = 70);

  CREATE TABLE entry (
    conversation text NOT NULL,
    seq bigint NOT NULL,
    author text NOT NULL CHECK (author IN ('user', 'bot')),
    at bigint NOT NULL,
    body text NOT NULL,
    key text,
    PRIMARY KEY (conversation, seq)
  );
  CREATE UNIQUE INDEX entry_key ON entry (conversation, key) WHERE key IS NOT NULL;

  CREATE TABLE shared (name text PRIMARY KEY, value text NOT NULL);
  `,
];
