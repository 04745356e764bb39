import type { Readable } from 'node:stream';
import { ProtocolError } from '../http/protocol-error.ts';

/** Of a file that we do not keep, this much is read and thrown away: enough for a photo, so that the refusal can be polite. */
const MAX_UPLOAD = 10 * 1024 * 1024;
/** The activity comes first in the form, and is not longer than any other. */
const HEAD = 64 * 1024;

const ACTIVITY_PART = /name="?activity"?/i;

/** The first part of a form, when it is the activity: the text that came with the files. null: none, or unreadable. */
export function activityIn(head: Buffer, contentType: string): unknown {
  const [, quoted, bare] = /^multipart\/form-data;.*boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i.exec(contentType) ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return null;
  const [, part = ''] = head.toString('utf8').split(`--${boundary}`);
  const at = part.indexOf('\r\n\r\n');
  if (at < 0 || !ACTIVITY_PART.test(part.slice(0, at))) return null;
  try {
    return JSON.parse(part.slice(at + 4));
  } catch {
    return null;
  }
}

/** Reads an upload to its end and keeps its beginning only. @throws ProtocolError when it is too large */
export async function drain(body: Readable): Promise<Buffer> {
  const head: Buffer[] = [];
  let kept = 0;
  let read = 0;
  for await (const chunk of body) {
    const bytes = chunk as Buffer;
    read += bytes.length;
    if (read > MAX_UPLOAD)
      throw new ProtocolError(413, 'MessageSizeTooBig', 'L’assistant ne garde aucun fichier, et celui-ci est trop lourd.');
    if (kept < HEAD) head.push(bytes.subarray(0, HEAD - kept));
    kept += bytes.length;
  }
  return Buffer.concat(head);
}
