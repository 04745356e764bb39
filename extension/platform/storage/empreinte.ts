import { foldLabel } from '../../../knowledge/catalogue/label.ts';

/** Stands for a signed-in name: a salted hash, of no use on another machine. */
export type Empreinte = string & { readonly __empreinte: never };

/** Before any name was read: what was told then goes to the first name that is. */
export const SANS_NOM = 'sans-nom' as Empreinte;

const BYTES = 16;

const toHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** A salt for this machine, made once. */
export const makeSel = (): string => toHex(crypto.getRandomValues(new Uint8Array(BYTES)));

/** The name itself is forgotten here. Two spellings of one name give one hash. */
export async function empreinteOf(nom: string, sel: string): Promise<Empreinte> {
  const words = foldLabel(nom).split(' ').sort().join(' ');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${sel}:${words}`));
  return toHex(new Uint8Array(digest).slice(0, BYTES)) as Empreinte;
}

export const isEmpreinte = (value: unknown): value is Empreinte =>
  typeof value === 'string' && (value === SANS_NOM || /^[0-9a-f]{32}$/.test(value));
