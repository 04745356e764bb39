import { z } from 'zod';
import { IDENTIFIER } from '../direct-line/incoming-shape.ts';
import type { BotActivity } from './activity-shape.ts';

const EXECUTED = z.object({ action: z.object({ data: z.unknown() }) });

const THUMB = z.object({ actionName: z.literal('feedback'), actionValue: z.object({ reaction: z.enum(['like', 'dislike']) }) });

/** The data of a card's `Action.Execute`: some clients turn our submits into it. */
export const readExecuted = ({ name, value }: BotActivity): unknown =>
  name === 'adaptiveCard/action' ? (EXECUTED.safeParse(value).data?.action.data ?? null) : null;

/** A thumb of Teams, as our own page would send it. What he may have written with it is not read. */
export function readThumb({ name, value, replyToId }: BotActivity): { message: string; useful: boolean } | null {
  const { data } = THUMB.safeParse(value);
  if (name !== 'message/submitAction' || data === undefined) return null;
  const message = replyToId && IDENTIFIER.test(replyToId) ? replyToId : 'teams';
  return { message, useful: data.actionValue.reaction === 'like' };
}

/** What an invoke is answered with: its caller waits for a body. */
export function invokeAnswer({ name }: BotActivity, understood: boolean): { readonly status: number; readonly body?: object } {
  if (!understood) return { status: 404, body: { error: { code: 'NotSupported', message: 'Diapason ne sait pas faire cela.' } } };
  if (name !== 'adaptiveCard/action') return { status: 200, body: {} };
  return { status: 200, body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' } };
}
