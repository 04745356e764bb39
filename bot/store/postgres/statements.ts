/**
 * Every statement of the store. Each is one round trip and commits by itself, whole or not at all: no transaction stays open while
 * a process thinks, none is left by a process that dies.
 */
const statement = (name: string, text: string) => ({ name, text });

export const STATEMENTS = {
  create: statement('create', 'INSERT INTO conversation (id, last_at) VALUES ($1, $2) ON CONFLICT DO NOTHING'),
  exists: statement('exists', 'SELECT 1 FROM conversation WHERE id = $1'),
  last: statement('last', 'SELECT last FROM conversation WHERE id = $1'),
  lasts: statement('lasts', 'SELECT id, last FROM conversation WHERE id = ANY ($1)'),
  // Two copies sent at once both look for the key, and one of the two inserts fails: `isDuplicate`.
  append: statement(
    'append',
    `WITH known AS (SELECT seq, author, at, body FROM entry WHERE conversation = $1 AND key = $4),
       place AS (
         UPDATE conversation SET last = last + 1, last_user = last + 1, last_at = greatest(last_at + 1, $2)
         WHERE id = $1 AND NOT EXISTS (SELECT FROM known) RETURNING last, last_at),
       added AS (
         INSERT INTO entry (conversation, seq, author, at, body, key)
         SELECT $1, last, 'user', last_at, $3, $4 FROM place RETURNING seq, author, at, body)
     SELECT *, false AS is_new FROM known UNION ALL SELECT *, true FROM added`,
  ),
  byKey: statement('by_key', 'SELECT seq, author, at, body FROM entry WHERE conversation = $1 AND key = $2'),
  next: statement(
    'next',
    `SELECT revision, CASE WHEN revision IS DISTINCT FROM $2::bigint THEN state.body END AS state,
       seq, author, at, entry.body AS body
     FROM conversation JOIN entry ON entry.conversation = id LEFT JOIN state ON state.conversation = id
     WHERE id = $1 AND last_user > answered AND seq > answered AND author = 'user' ORDER BY seq LIMIT 1`,
  ),
  // What is deleted is what the statement saw when it began: never the replies that it adds.
  commit: statement(
    'commit',
    `WITH place AS (
         UPDATE conversation SET revision = revision + 1, answered = $3, last = last + $4::bigint,
           last_at = CASE WHEN $4::bigint > 0 THEN greatest(last_at, $5::bigint - 1) + $4::bigint ELSE last_at END
         WHERE id = $1 AND revision = $2 RETURNING last, last_at),
       kept AS (
         INSERT INTO state (conversation, body) SELECT $1, $6 FROM place
         ON CONFLICT (conversation) DO UPDATE SET body = excluded.body),
       gone AS (
         DELETE FROM entry USING place WHERE $8 AND conversation = $1 AND (seq <= $3 OR author = 'bot')),
       added AS (
         INSERT INTO entry (conversation, seq, author, at, body)
         SELECT $1, last - $4::bigint + n, 'bot', last_at - $4::bigint + n, reply.body
         FROM place, unnest($7::text[]) WITH ORDINALITY AS reply (body, n))
     SELECT last, last_at FROM place`,
  ),
  read: statement('read', 'SELECT seq, author, at, body FROM entry WHERE conversation = $1 AND seq > $2 ORDER BY seq LIMIT $3'),
  scan: statement(
    'scan',
    'SELECT conversation, seq, author, at, body FROM entry WHERE (conversation, seq) > ($1, $2) ORDER BY conversation, seq LIMIT $3',
  ),
  waiting: statement(
    'waiting',
    'SELECT id FROM conversation WHERE last_user > answered AND last_at < $1 ORDER BY last_at LIMIT $2',
  ),
  // A conversation that somebody is writing to is not old: it is skipped, and looked at again.
  purge: statement(
    'purge',
    `WITH old AS (SELECT id FROM conversation WHERE last_at < $1 LIMIT $2 FOR UPDATE SKIP LOCKED),
       entries AS (DELETE FROM entry USING old WHERE conversation = old.id),
       states AS (DELETE FROM state USING old WHERE conversation = old.id),
       gone AS (DELETE FROM conversation USING old WHERE conversation.id = old.id RETURNING 1)
     SELECT count(*) AS count FROM gone`,
  ),
  share: statement('share', 'INSERT INTO shared (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING'),
  shared: statement('shared', 'SELECT value FROM shared WHERE name = $1'),
  notify: statement('notify', 'SELECT pg_notify($1, line) FROM unnest($2::text[]) AS line'),
  // A replica, or a base set to read only, does not serve.
  writable: statement(
    'writable',
    "SELECT NOT pg_is_in_recovery() AND current_setting('transaction_read_only') = 'off' AS writable",
  ),
} as const;
