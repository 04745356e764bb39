/**
 * One of several processes that hammer one conversation: `node store-hammer.ts ADDRESS CONVERSATION NAME COUNT`. Says on a line
 * each message that it was told is kept; sends each twice, as a client does that lost an answer; takes turns whenever it can.
 */
import { openStore } from '../../bot/store/open.ts';
import type { Turn } from '../../bot/store/port.ts';
import { takeTurn } from '../../bot/store/turn.ts';

const [address = '', conversation = '', name = '', count = '0'] = process.argv.slice(2);
const store = await openStore(address);
await store.create(conversation, Date.now());

const play = ({ entry, state }: Turn) => ({
  state: String(Number(state ?? 0) + 1),
  entries: [
    { at: Date.now(), body: `A ${entry.body}` },
    { at: Date.now(), body: `B ${entry.body}` },
  ],
  forget: false,
});

for (let index = 0; index < Number(count); index++) {
  const body = `${name}-${index}`;
  for (const _ of ['sent', 'sent again']) await store.append(conversation, { at: Date.now(), body }, body);
  console.log(body);
  if (index % 3 !== 0) await takeTurn(store, conversation, play);
}
while ((await takeTurn(store, conversation, play)) !== null);
await store.close();
