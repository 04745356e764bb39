import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Dialogue } from '../../conversation/contract.ts';
import type { Entry, Store } from '../../store/port.ts';
import { ProtocolError } from '../http/protocol-error.ts';
import { createRateLimit } from '../http/rate-limit.ts';
import type { BotBody, UserBody } from '../room/body.ts';
import type { Room } from '../room/room.ts';
import { type BotActivity, readBotActivity } from './activity-shape.ts';
import { type Deliveries, messagesIn, saidOn } from './deliveries.ts';
import { type Heard, hear } from './incoming.ts';
import { invokeAnswer } from './invoke.ts';
import { conversationKey, type Reference, referenceOf } from './reference.ts';
import type { Sdk, Turn } from './sdk.ts';

export const PATH = '/api/messages';

export interface BotFrameworkOptions {
  readonly store: Store;
  readonly room: Room;
  readonly dialogue: Dialogue;
  readonly deliveries: Deliveries;
  readonly sdk: () => Promise<Sdk>;
  readonly limits: { readonly perConversation: number; readonly waiting: number };
  readonly clock: () => number;
  /** how we are called by an activity that forgets it */
  readonly bot: string;
}

/** Longer than a turn takes: the user is shown that someone writes. */
const TYPING_AFTER_MS = 700;
/** Channels give up after fifteen seconds. */
const ANSWER_WITHIN_MS = 12_000;

const LATE = 'late';
function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | typeof LATE> {
  const { promise: late, resolve } = Promise.withResolvers<typeof LATE>();
  const timer = setTimeout(() => resolve(LATE), milliseconds);
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const later = (seconds: number) =>
  new ProtocolError(429, 'TooManyRequests', `Trop de messages à la fois. Réessayez dans ${seconds} s.`, seconds);

/** The route of the Bot Framework's channels: Teams, Web Chat, Direct Line of Azure, and whoever speaks as they do. */
export function addBotFramework(app: FastifyInstance, options: BotFrameworkOptions): void {
  const { store, room, dialogue, deliveries, limits, clock } = options;
  const conversationLimit = createRateLimit(limits.perConversation, clock);

  async function receive(conversation: string, body: UserBody, key: string | null): Promise<Entry> {
    const kept = await room.receive(conversation, body, key);
    if (kept !== null) return kept;
    await store.create(conversation, clock());
    const again = await room.receive(conversation, body, key);
    if (again === null) throw new ProtocolError(503, 'ServiceUnavailable', 'Le service reprend dans un instant. Réessayez.', 2);
    return again;
  }

  /** Keeps what was heard, and the files it came with besides. */
  async function keep(conversation: string, { event, files, key }: Heard, reference: Reference): Promise<readonly Entry[]> {
    const kept = [await receive(conversation, { event, echo: null, channel: reference }, key)];
    if (files === 0) return kept;
    const attachment = { kind: 'attachment', count: files } as const;
    const fileKey = key === null ? null : `${key}/fichiers`;
    return [...kept, await receive(conversation, { event: attachment, echo: null, channel: reference }, fileKey)];
  }

  /** The answer to an entry that was kept, perhaps long ago: the same activity may come twice. */
  async function answerTo(conversation: string, { seq }: Entry): Promise<readonly Entry[]> {
    const awaited = deliveries.awaitAnswer(conversation, seq);
    const next = await store.next(conversation);
    if (next !== null && next.entry.seq <= seq) return awaited;
    const after = await store.read(conversation, seq, 100);
    return after.filter(({ author, body }) => author === 'bot' && (JSON.parse(body) as BotBody).replyTo === seq);
  }

  async function answer(turn: Turn, conversation: string, kept: readonly Entry[], reference: Reference): Promise<void> {
    const { expectReplies, channelId } = reference;
    const answers = Promise.all(kept.map((entry) => answerTo(conversation, entry)));
    const replies = await within(answers, expectReplies ? ANSWER_WITHIN_MS : TYPING_AFTER_MS);
    for (const { seq } of kept) deliveries.forgetAnswer(conversation, seq);
    if (!expectReplies) {
      if (replies === LATE) await turn.send([{ type: 'typing' }]);
      return;
    }
    if (replies === LATE) throw new ProtocolError(503, 'ServiceUnavailable', 'La réponse tarde. Réessayez.', 5);
    await turn.send(saidOn(channelId, messagesIn(replies.flat())));
  }

  async function take(turn: Turn, activity: BotActivity, reference: Reference): Promise<void> {
    const heard = hear(activity, dialogue.mask);
    if (activity.type === 'invoke') {
      const { status, body } = invokeAnswer(activity, heard !== null);
      await turn.answerInvoke(status, body);
    }
    if (heard === null) return;
    const conversation = conversationKey(reference);
    const seconds = conversationLimit(conversation);
    if (seconds > 0) throw later(seconds);
    if (room.waiting >= limits.waiting) throw later(1);
    await answer(turn, conversation, await keep(conversation, heard, reference), reference);
  }

  app.post(PATH, async (request, reply): Promise<FastifyReply> => {
    const sdk = await options.sdk();
    const caller = await sdk.authorize(request.headers);
    const activity = readBotActivity(request.body);
    const reference = referenceOf(activity, options.bot);
    const { status, body } = await sdk.process(caller, activity, reference, (turn) => take(turn, activity, reference));
    return reply.code(status).send(body ?? {});
  });
}
