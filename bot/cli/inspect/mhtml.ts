import { decode } from './decode.ts';

const MAX_DEPTH = 5;

interface Part {
  readonly head: string;
  readonly body: string;
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  return end === null
    ? { head: '', body: text }
    : { head: text.slice(0, end.index), body: text.slice(end.index + end[0].length) };
}

const fieldOf = (head: string, name: string): string =>
  new RegExp(`^${name}:[ \\t]*((?:.|\\r?\\n[ \\t])*)`, 'im').exec(head)?.[1]?.trim() ?? '';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function contentOf({ head, body }: Part): string {
  const coding = fieldOf(head, 'Content-Transfer-Encoding').toLowerCase();
  if (coding === 'base64') return decode(bytesOf(atob(body.replace(/[^\w+/=]/g, ''))));
  if (coding !== 'quoted-printable') return body;
  const joined = body.replace(/=[ \t]*\r?\n/g, '');
  return decode(bytesOf(joined.replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))));
}

const escapeAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * The page inside a file « Page web, un seul fichier » (.mhtml), its frames written in it; null for any other file. Browsers offer
 * this format beside the others, and a help desk takes what it is sent.
 */
export function pageOfMhtml(text: string): string | null {
  const { head, body } = partOf(text.trimStart());
  const boundary = /boundary="?([^"\r\n;]+)/i.exec(fieldOf(head, 'Content-Type'))?.[1];
  if (boundary === undefined) return null;
  const parts = body
    .split(`--${boundary}`)
    .map((one) => partOf(one.trimStart()))
    .filter((one) => /^text\/html\b/i.test(fieldOf(one.head, 'Content-Type')));
  const [first] = parts;
  if (first === undefined) return null;
  const bySource = new Map(
    parts.flatMap((part) => [
      [`cid:${fieldOf(part.head, 'Content-ID').replace(/^<|>$/g, '')}`, part] as const,
      [fieldOf(part.head, 'Content-Location'), part] as const,
    ]),
  );
  return withFrames(first, 0);

  function withFrames(part: Part, depth: number): string {
    return contentOf(part).replace(/(<i?frame\b[^>]*?\s)src="([^"]*)"/gi, (whole, start: string, source: string) => {
      const framed = depth < MAX_DEPTH ? bySource.get(source) : undefined;
      return framed === undefined ? whole : `${start}srcdoc="${escapeAttribute(withFrames(framed, depth + 1))}"`;
    });
  }
}
