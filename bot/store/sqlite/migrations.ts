/**
 * The shape of the database, one step a version. A step that was published is never edited: add another.
 * `position` orders the writes of all conversations: other processes read what is new from it.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE conversation (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 0,
    state TEXT,
    answered INTEGER NOT NULL DEFAULT 0,
    last INTEGER NOT NULL DEFAULT 0,
    last_user INTEGER NOT NULL DEFAULT 0,
    last_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX conversation_waiting ON conversation (last_at) WHERE last_user > answered;
  CREATE INDEX conversation_age ON conversation (last_at);

  CREATE TABLE entry (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation TEXT NOT NULL REFERENCES conversation (id),
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
];
