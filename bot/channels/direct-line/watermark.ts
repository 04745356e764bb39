import { ProtocolError } from '../http/protocol-error.ts';

/**
 * A watermark is the sequence of the last entry seen. Empty, or « undefined » as directlinejs writes the one it lacks: from the
 * start.
 * @throws ProtocolError when it is none of ours
 */
export function readWatermark(text: unknown): number {
  if (text === undefined || text === '' || text === 'undefined' || text === 'null') return 0;
  if (typeof text !== 'string' || !/^\d{1,15}$/.test(text))
    throw new ProtocolError(400, 'BadArgument', 'Ce repère (watermark) n’est pas des nôtres.');
  return Number(text);
}
