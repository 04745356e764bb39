import { StoreError } from '../error.ts';
import type { Author, Change, Entry, NewEntry, Store, Turn } from '../port.ts';
import { openDatabase } from './database.ts';
import { STATEMENTS } from './statements.ts';
import { createWatcher } from './watch.ts';

type Row = Record<string, unknown>;

/** PostgreSQL gives its long integers as text. */
const toEntry = ({ seq, author, at, body }: Row): Entry => ({
  seq: Number(seq),
  author: author as Author,
  at: Number(at),
  body: String(body),
});

/** No text of PostgreSQL holds U+0000: an id that does is nobody's. */
const NOBODY = '\u0000';

/** The store on PostgreSQL, shared by the processes of several machines. @throws StoreError when it cannot be opened */
export async function openPostgresStore(url: string, connections: number): Promise<Store> {
  const database = await openDatabase(url, connections);
  const watcher = createWatcher(database);
  const { rows, run } = database;
  const isKnowable = (conversation: string): boolean => !conversation.includes(NOBODY);

  async function append(conversation: string, { at, body }: NewEntry, key: string | null): Promise<Entry | null> {
    if (!isKnowable(conversation)) return null;
    const found = await run(STATEMENTS.append, [conversation, at, body, key]);
    const row = (found ?? (await rows(STATEMENTS.byKey, [conversation, key])))[0];
    if (row === undefined) return null;
    const entry = toEntry(row);
    if (row.is_new === true) watcher.tell(conversation, [entry]);
    return entry;
  }

  async function commit(
    conversation: string,
    { revision, entry }: Turn,
    { state, entries, forget }: Change,
  ): Promise<readonly Entry[] | null> {
    const count = entries.length;
    const bodies = entries.map(({ body }) => body);
    const values = [conversation, revision, entry.seq, count, entries[0]?.at ?? 0, state, bodies, forget];
    const [place] = await rows(STATEMENTS.commit, values);
    if (place === undefined) return null;
    const kept = bodies.map((body, index): Entry => {
      const back = count - 1 - index;
      return { seq: Number(place.last) - back, at: Number(place.last_at) - back, author: 'bot', body };
    });
    watcher.tell(conversation, kept);
    return kept;
  }

  return {
    async create(conversation, at) {
      await rows(STATEMENTS.create, [conversation, at]);
    },
    exists: async (conversation) => isKnowable(conversation) && (await rows(STATEMENTS.exists, [conversation])).length > 0,
    append,
    async next(conversation, known = null) {
      const [row] = await rows(STATEMENTS.next, [conversation, known]);
      if (row === undefined) return null;
      return { revision: Number(row.revision), state: row.state === null ? null : String(row.state), entry: toEntry(row) };
    },
    commit,
    read: async (conversation, after, limit) => (await rows(STATEMENTS.read, [conversation, after, limit])).map(toEntry),
    async scan(after, limit) {
      const found = await rows(STATEMENTS.scan, [after?.conversation ?? '', after?.seq ?? 0, limit]);
      return found.map((row) => ({ ...toEntry(row), conversation: String(row.conversation) }));
    },
    last: async (conversation) => Number((await rows(STATEMENTS.last, [conversation]))[0]?.last ?? 0),
    waiting: async (before, limit) => (await rows(STATEMENTS.waiting, [before, limit])).map(({ id }) => String(id)),
    purge: async (before, limit) => Number((await rows(STATEMENTS.purge, [before, limit]))[0]?.count),
    async shared(name, initial) {
      await rows(STATEMENTS.share, [name, initial]);
      return String((await rows(STATEMENTS.shared, [name]))[0]?.value);
    },
    watch: watcher.watch,
    async ping() {
      const [row] = await rows(STATEMENTS.writable);
      if (row?.writable !== true)
        throw new StoreError('absente', 'PostgreSQL ne laisse pas écrire : la base est en lecture seule.');
    },
    async close() {
      await watcher.stop();
      await database.close();
    },
  };
}
