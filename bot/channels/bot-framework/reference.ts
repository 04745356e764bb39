import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type BotActivity, EXPECT_REPLIES, isGroup } from './activity-shape.ts';

/** Where an answer goes: all that is kept of a channel's activity besides what was said. Identifiers, no name. */
const REFERENCE = z.object({
  channelId: z.string(),
  serviceUrl: z.string().nullable(),
  conversation: z.string(),
  tenantId: z.string().nullable(),
  group: z.boolean(),
  user: z.string(),
  bot: z.string(),
  /** what is answered; null where channels want no such mark */
  activityId: z.string().nullable(),
  /** the answer goes in the response itself: nothing to send later */
  expectReplies: z.boolean(),
});

export type Reference = z.infer<typeof REFERENCE>;

/** The reference that an entry of the log carries, if the entry is this channel's. */
export const readReference = (kept: unknown): Reference | null => REFERENCE.safeParse(kept).data ?? null;

/** @param bot how the bot is called when the activity forgets to say who it is for: the SDK could not answer it */
export function referenceOf(activity: BotActivity, bot: string): Reference {
  const { channelId, conversation, type, id } = activity;
  const unanswerable = type === 'conversationUpdate' && (channelId === 'directline' || channelId === 'webchat');
  return {
    channelId,
    serviceUrl: activity.serviceUrl ?? null,
    conversation: conversation.id,
    tenantId: conversation.tenantId ?? null,
    group: isGroup(activity),
    user: activity.from?.id ?? 'utilisateur',
    bot: activity.recipient?.id ?? bot,
    activityId: unanswerable ? null : (id ?? null),
    expectReplies: activity.deliveryMode === EXPECT_REPLIES,
  };
}

/**
 * The name of a conversation in our store. In a group, each person has a conversation of his own: one question at a time is
 * asked to one person. Hashed: a channel's identifiers are not spread in names.
 */
export function conversationKey({ channelId, conversation, group, user }: Reference): string {
  const parts = JSON.stringify([channelId, conversation, group ? user : null]);
  return `bf-${createHash('sha256').update(parts).digest('base64url')}`;
}
