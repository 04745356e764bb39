import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Author, Change, Entry, NewEntry, Store, Turn } from '../port.ts';
import { emptyWal, openDatabase } from './database.ts';
import { translate } from './errors.ts';
import { createLogKeeper } from './log-keeper.ts';
import { prepareAll } from './statements.ts';
import { createWatcher } from './watch.ts';
import { createWriter } from './writer.ts';

type Row = Record<string, SQLOutputValue>;

const toEntry = ({ seq, author, at, body }: Row): Entry => ({
  seq: Number(seq),
  author: author as Author,
  at: Number(at),
  body: String(body),
});

/** The store on one SQLite file, shared by the processes of one machine. @throws StoreError when it cannot be opened */
export function openSqliteStore(path: string): Store {
  const database: DatabaseSync = openDatabase(path);
  const statements = prepareAll(database);
  const watcher = createWatcher(statements);

  const log = createLogKeeper(path);
  const writer = createWriter(database, log.committed);

  /** Every use of the database: what goes wrong becomes a StoreError. */
  const read = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (error) {
      throw translate(error, path);
    }
  };
  const write = <T>(work: () => T): Promise<T> =>
    writer.write(work).catch((error: unknown) => {
      throw translate(error, path);
    });

  function append(conversation: string, { at, body }: NewEntry, key: string | null): Entry | null {
    const known = key === null ? undefined : statements.byKey.get(conversation, key);
    if (known !== undefined) return toEntry(known);
    const place = statements.takeUserSeq.get(conversation, at);
    if (place === undefined) return null;
    const entry: Entry = { seq: Number(place.seq), at: Number(place.at), author: 'user', body };
    statements.insert.run(conversation, entry.seq, entry.author, entry.at, body, key);
    return entry;
  }

  function commit(conversation: string, turn: Turn, { state, entries, forget }: Change): readonly Entry[] | null {
    const count = entries.length;
    const place = statements.swap.get(conversation, turn.revision, turn.entry.seq, count, entries[0]?.at ?? 0);
    if (place === undefined) return null;
    statements.keepState.run(conversation, state);
    if (forget) statements.forget.run(conversation, turn.entry.seq);
    return entries.map(({ body }, index) => {
      const back = count - 1 - index;
      const entry: Entry = { seq: Number(place.seq) - back, at: Number(place.at) - back, author: 'bot', body };
      statements.insert.run(conversation, entry.seq, entry.author, entry.at, body, null);
      return entry;
    });
  }

  function purge(before: number, limit: number): number {
    const old = statements.old.all(before, limit);
    for (const { id } of old) {
      for (const table of [statements.dropEntries, statements.dropState, statements.drop]) table.run(String(id));
    }
    return old.length;
  }

  return {
    create: (conversation, at) => write(() => void statements.create.run(conversation, at)),
    exists: (conversation) => read(() => statements.exists.get(conversation) !== undefined),
    async append(conversation, entry, key) {
      const kept = await write(() => append(conversation, entry, key));
      if (kept !== null) watcher.tell(conversation, [kept]);
      return kept;
    },
    next: (conversation, known = null) =>
      read(() => {
        const row = statements.next.get(conversation, known);
        if (row === undefined) return null;
        const { revision, state } = row;
        return { revision: Number(revision), state: state === null ? null : String(state), entry: toEntry(row) };
      }),
    async commit(conversation, turn, change) {
      const kept = await write(() => commit(conversation, turn, change));
      if (kept !== null && change.forget) await read(() => emptyWal(database));
      watcher.tell(conversation, kept ?? []);
      return kept;
    },
    read: (conversation, after, limit) => read(() => statements.read.all(conversation, after, limit).map(toEntry)),
    scan: (after, limit) =>
      read(() =>
        statements.scan
          .all(after?.conversation ?? '', after?.seq ?? 0, limit)
          .map((row) => ({ ...toEntry(row), conversation: String(row.conversation) })),
      ),
    last: (conversation) => read(() => Number(statements.last.get(conversation)?.last ?? 0)),
    waiting: (before, limit) => read(() => statements.waiting.all(before, limit).map(({ id }) => String(id))),
    async purge(before, limit) {
      const count = await write(() => purge(before, limit));
      if (count > 0) await read(() => emptyWal(database));
      return count;
    },
    shared: (name, initial) =>
      write(() => {
        statements.share.run(name, initial);
        return String(statements.shared.get(name)?.value);
      }),
    watch: watcher.watch,
    ping: () => write(() => undefined),
    async close() {
      if (!database.isOpen) return;
      writer.flush();
      watcher.stop();
      database.close();
      await log.close();
    },
  };
}
