import type { DatabaseSync } from 'node:sqlite';

/** Every statement of the store, prepared once. */
export const prepareAll = (database: DatabaseSync) => ({
  create: database.prepare('INSERT OR IGNORE INTO conversation (id, last_at) VALUES (?, ?)'),
  exists: database.prepare('SELECT 1 FROM conversation WHERE id = ?'),
  last: database.prepare('SELECT last FROM conversation WHERE id = ?'),
  lasts: database.prepare('SELECT id, last FROM conversation WHERE id IN (SELECT value FROM json_each(?))'),
  byKey: database.prepare('SELECT seq, author, at, body FROM entry WHERE conversation = ? AND key = ?'),
  takeUserSeq: database.prepare(
    `UPDATE conversation SET last = last + 1, last_user = last + 1, last_at = max(last_at + 1, ?2) WHERE id = ?1
     RETURNING last AS seq, last_at AS at`,
  ),
  insert: database.prepare('INSERT INTO entry (conversation, seq, author, at, body, key) VALUES (?, ?, ?, ?, ?, ?)'),
  next: database.prepare(
    `SELECT revision, CASE WHEN revision IS NOT ?2 THEN (SELECT body FROM state WHERE conversation = id) END AS state,
       seq, author, at, entry.body AS body
     FROM conversation JOIN entry ON entry.conversation = id
     WHERE id = ?1 AND last_user > answered AND seq > answered AND author = 'user' ORDER BY seq LIMIT 1`,
  ),
  swap: database.prepare(
    `UPDATE conversation SET revision = revision + 1, answered = ?3, last = last + ?4,
       last_at = CASE WHEN ?4 > 0 THEN max(last_at, ?5 - 1) + ?4 ELSE last_at END
     WHERE id = ?1 AND revision = ?2 RETURNING last AS seq, last_at AS at`,
  ),
  keepState: database.prepare(
    'INSERT INTO state (conversation, body) VALUES (?, ?) ON CONFLICT (conversation) DO UPDATE SET body = excluded.body',
  ),
  forget: database.prepare("DELETE FROM entry WHERE conversation = ?1 AND (seq <= ?2 OR author = 'bot')"),
  read: database.prepare('SELECT seq, author, at, body FROM entry WHERE conversation = ? AND seq > ? ORDER BY seq LIMIT ?'),
  scan: database.prepare(
    'SELECT conversation, seq, author, at, body FROM entry WHERE (conversation, seq) > (?, ?) ORDER BY conversation, seq LIMIT ?',
  ),
  waiting: database.prepare('SELECT id FROM conversation WHERE last_user > answered AND last_at < ? ORDER BY last_at LIMIT ?'),
  old: database.prepare('SELECT id FROM conversation WHERE last_at < ? LIMIT ?'),
  dropEntries: database.prepare('DELETE FROM entry WHERE conversation = ?'),
  dropState: database.prepare('DELETE FROM state WHERE conversation = ?'),
  drop: database.prepare('DELETE FROM conversation WHERE id = ?'),
  share: database.prepare('INSERT OR IGNORE INTO shared (name, value) VALUES (?, ?)'),
  shared: database.prepare('SELECT value FROM shared WHERE name = ?'),
  version: database.prepare('PRAGMA data_version'),
});

export type Statements = ReturnType<typeof prepareAll>;
