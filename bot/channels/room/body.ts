import type { Bilan, Event } from '../../conversation/contract.ts';
import type { Message } from '../../conversation/message.ts';

type WithoutBase<E> = E extends unknown ? Omit<E, 'id' | 'at'> : never;

/** An event before the log gives it its id and its date. */
export type Said = WithoutBase<Event>;

/** How a user's entry is written in the log. Everything in it is masked already. */
export interface UserBody {
  /** null: kept for the echo alone, nothing to answer */
  readonly event: Said | null;
  /** what the channel shows again to its user; the channel's own affair. null: not shown */
  readonly echo: unknown;
  /** where the channel takes the answer to; the channel's own affair, never shown */
  readonly channel?: unknown;
}

/** How a reply is written in the log: as data, so that each channel draws it its own way, today and after an upgrade. */
export interface BotBody {
  readonly message: Message;
  /** sequence of the user's entry */
  readonly replyTo: number;
  /** what the turn came to, with its first reply: it goes away with the conversation */
  readonly bilan?: Bilan | null;
}
