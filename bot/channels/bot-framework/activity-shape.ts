import { z } from 'zod';
import { ProtocolError } from '../http/protocol-error.ts';

/** It becomes a part of an address we call: nothing in it may lead elsewhere. */
const CONVERSATION_ID = /^(?!.*\.\.)[\w:.@;=|,+~-]{1,500}$/;
const CHANNEL_ID = /^[\w:.-]{1,50}$/;

const account = z.object({ id: z.string().min(1).max(500) });

/** An activity as a channel sends it. Only what we use is read; names of people are not. */
const BOT_ACTIVITY = z.object({
  type: z.string().min(1).max(50),
  id: z.string().min(1).max(500).nullish(),
  channelId: z.string().regex(CHANNEL_ID),
  serviceUrl: z.string().min(1).max(500).nullish(),
  conversation: z.object({
    id: z.string().regex(CONVERSATION_ID),
    isGroup: z.boolean().nullish(),
    conversationType: z.string().max(50).nullish(),
    tenantId: z.string().min(1).max(100).nullish(),
  }),
  from: account.nullish(),
  recipient: account.nullish(),
  deliveryMode: z.string().max(50).nullish(),
  locale: z.string().max(35).nullish(),
  text: z.string().nullish(),
  name: z.string().max(200).nullish(),
  value: z.unknown().optional(),
  replyToId: z.string().max(500).nullish(),
  entities: z.array(z.unknown()).max(200).nullish(),
  attachments: z.array(z.unknown()).max(100).nullish(),
  membersAdded: z.array(account).max(1000).nullish(),
});

export type BotActivity = z.infer<typeof BOT_ACTIVITY>;

/** @throws ProtocolError 400 when it is none: the SDK would answer 500, with its own stack */
export function readBotActivity(body: unknown): BotActivity {
  const { data } = BOT_ACTIVITY.safeParse(body);
  if (data === undefined) throw new ProtocolError(400, 'MalformedData', 'Cette activité est mal formée.');
  return data;
}

export const EXPECT_REPLIES = 'expectReplies';

/** A conversation of several people, where the bot hears only what is said to it. */
export const isGroup = ({ conversation: { isGroup: group, conversationType } }: BotActivity): boolean =>
  group === true || conversationType === 'groupChat' || conversationType === 'channel';
