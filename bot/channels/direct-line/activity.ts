/** The part of the Bot Framework's Activity that we write. */
export interface Activity {
  readonly type: 'message' | 'event';
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'directline';
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'user' | 'bot' };
  readonly locale?: string;
  readonly text?: string;
  readonly textFormat?: 'markdown' | 'plain';
  readonly name?: string;
  readonly value?: unknown;
  readonly replyToId?: string;
  readonly inputHint?: 'acceptingInput' | 'expectingInput';
  readonly suggestedActions?: { readonly to: readonly string[]; readonly actions: readonly CardAction[] };
  readonly channelData?: Readonly<Record<string, unknown>>;
}

/** A button. Web Chat shows `displayText` as said by the user, and sends `text` and `value` back. */
export interface CardAction {
  readonly type: 'messageBack';
  readonly title: string;
  readonly text: string;
  readonly displayText: string;
  readonly value: { readonly choice: string };
}

/** Sorts as text in the order of the log. */
export const activityId = (conversation: string, seq: number): string => `${conversation}|${String(seq).padStart(7, '0')}`;
