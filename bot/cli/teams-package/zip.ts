import { crc32, deflateRawSync } from 'node:zlib';

export interface File {
  /** ASCII, no folder */
  readonly name: string;
  readonly content: Buffer;
}

const DEFLATED = 8;
const VERSION = 20;
/** The first of January 1980, as the format begins: the same files make the same archive. */
const DATE = 0x0021;

/** What both headers of a file say of it. */
function sumUp({ content }: File, packed: Buffer): Buffer {
  const told = Buffer.alloc(22);
  told.writeUInt16LE(0, 0);
  told.writeUInt16LE(DEFLATED, 2);
  told.writeUInt16LE(0, 4);
  told.writeUInt16LE(DATE, 6);
  told.writeUInt32LE(crc32(content), 8);
  told.writeUInt32LE(packed.length, 12);
  told.writeUInt32LE(content.length, 16);
  return told;
}

/** @param from where the local header is; null: this is the local header */
function header(file: File, packed: Buffer, from: number | null): Buffer {
  const name = Buffer.from(file.name, 'latin1');
  const told = sumUp(file, packed);
  told.writeUInt16LE(name.length, 20);
  const local = from === null;
  const head = Buffer.alloc(local ? 6 : 8);
  head.writeUInt32LE(local ? 0x04034b50 : 0x02014b50, 0);
  head.writeUInt16LE(VERSION, 4);
  if (!local) head.writeUInt16LE(VERSION, 6);
  const tail = Buffer.alloc(local ? 2 : 16);
  if (!local) tail.writeUInt32LE(from, 12);
  return Buffer.concat([head, told, tail, name]);
}

/** A ZIP archive of a few files. */
export function toZip(files: readonly File[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const packed = deflateRawSync(file.content, { level: 9 });
    const local = header(file, packed, null);
    directory.push(header(file, packed, at));
    parts.push(local, packed);
    at += local.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
}
