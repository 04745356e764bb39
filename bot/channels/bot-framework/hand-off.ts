import type { Message } from '../../conversation/message.ts';
import type { Said } from './outgoing.ts';

/** Channels behind which a service of agents may listen for the protocol's event. Elsewhere nobody reads it. */
const HANDS_OVER: ReadonlySet<string> = new Set(['directline', 'omnichannel']);

/** The event by which the Bot Framework hands a conversation over, with the transcript: masked, as the user sees it. */
export function handOffOf(messages: readonly Message[], channelId: string): Said | null {
  const handOver = messages.find((message) => message.kind === 'hand-over');
  if (handOver === undefined || !HANDS_OVER.has(channelId)) return null;
  const transcript = handOver.transcript.split('\n').map((text) => ({ type: 'message', text }));
  return {
    type: 'event',
    name: 'handoff.initiate',
    value: { reason: 'demande', langue: handOver.langue },
    attachments: [{ contentType: 'application/json', name: 'Transcript', content: { activities: transcript } }],
  };
}
