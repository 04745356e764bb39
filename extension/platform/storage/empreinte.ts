import { foldLabel } from '../../../knowledge/catalogue/label.ts';

/** Stands for a signed-in name: a salted hash, of no use on another machine. */
export type Empreinte = string & { readonly __empreinte: never };

/** Before any name was read: what was told then goes to the first name that is. */
export const SANS_NOM = 'sans-nom' as Empreinte;

const toHex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');

/** A salt for this machine, made once. */
export const makeSel = (): string => [...crypto.getRandomValues(new Uint32Array(4))].map(toHex).join('');

/** One 32-bit word of the hash: FNV-1a from its own start, then MurmurHash3's last mixing. */
function hash(text: string, start: number): number {
  let word = start ^ 0x811c9dc5;
  for (let index = 0; index < text.length; index++) word = Math.imul(word ^ text.charCodeAt(index), 0x01000193);
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}

/**
 * The name itself is forgotten here. Two spellings of one name give one hash. Not SHA-256: Firefox keeps `crypto.subtle` from
 * content scripts, and against someone who has the salt, which lies beside the hash, no hash of a name would hold.
 */
export function empreinteOf(nom: string, sel: string): Empreinte {
  const words = foldLabel(nom).split(' ').sort().join(' ');
  return [1, 2, 3, 4].map((start) => toHex(hash(`${sel}:${words}`, Math.imul(start, 0x9e3779b9)))).join('') as Empreinte;
}

export const isEmpreinte = (value: unknown): value is Empreinte =>
  typeof value === 'string' && (value === SANS_NOM || /^[0-9a-f]{32}$/.test(value));
