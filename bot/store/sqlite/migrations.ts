/**
 * The shape of the database, one step a version. A step that was published is never edited: add another.
 *
 * What changes at each message is kept small: a conversation's row holds numbers only, its state stands apart, and entries are added
 * at the end of one table, where those of all conversations share a page.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE conversation (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 0,
    answered INTEGER NOT NULL DEFAULT 0,
    last INTEGER NOT NULL DEFAULT 0,
    last_user INTEGER NOT NULL DEFAULT 0,
    last_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX conversation_waiting ON conversation (last_at) WHERE last_user > answered;

  CREATE TABLE state (
    conversation TEXT PRIMARY KEY,
    body TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE entry (
    conversation TEXT NOT NULL,
    seq INTEGER NOT NULL,
    author TEXT NOT NULL CHECK (author IN ('user', 'bot')),
    at INTEGER NOT NULL,
    body TEXT NOT NULL,
    key TEXT
  ) STRICT;
  CREATE UNIQUE INDEX entry_seq ON entry (conversation, seq);
  CREATE UNIQUE INDEX entry_key ON entry (conversation, key) WHERE key IS NOT NULL;

  CREATE TABLE shared (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `,
  // A table WITHOUT ROWID keeps a kilobyte of a row in its page, and chains others for the rest: a state is longer.
  `
  CREATE TABLE state_by_row (conversation TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT;
  INSERT INTO state_by_row (conversation, body) SELECT conversation, body FROM state;
  DROP TABLE state;
  ALTER TABLE state_by_row RENAME TO state;
  `,
];
