import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { parseSiret } from '../../knowledge/identifiers/siret.ts';
import { createReader, type Reader } from '../portal/dom.ts';

/** A structure as its own screen names it. */
export interface StructureNommee {
  readonly siret: string;
  /** empty when the screen does not say it beside a label */
  readonly nom: string;
}

const NUMBER = /(?<!\d)(?:\d[ \u00a0\u202f]?){13}\d(?!\d)/g;
const NAME_LABEL = /^(?:raison sociale|denomination(?: sociale)?|designation|nom de la structure|structure)$/;
/** « Structure : MENUISERIE D’EXEMPLE. Identifiant : … » */
const NAMED_IN_SENTENCE =
  /(?:raison sociale|d[ée]nomination(?: sociale)?|d[ée]signation|structure)\s*:\s*(.+?)\s*(?:[.;,|–-]\s*)?(?:identifiant|siret|$)/i;
const MAX_SENTENCE = 200;
const MAX = 80;

const collapse = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The name beside its label, in the next cell; else in the sentence that gives the number. */
function readName(reader: Reader, sentence: string): string {
  const label = reader
    .query(reader.root, 'th,td,dt,label,strong,span,b')
    .find((one) => reader.text(one).length < MAX && NAME_LABEL.test(foldLabel(reader.text(one))));
  const next = label?.nextElementSibling;
  const beside = next === null || next === undefined ? '' : collapse(reader.text(next));
  const name = beside === '' ? (NAMED_IN_SENTENCE.exec(sentence)?.[1] ?? '') : beside;
  return name.slice(0, MAX);
}

/** The structure whose screen the manager opened: only when its number is the only valid one on the screen. */
export function readStructureLue(document: Document): StructureNommee | null {
  const reader = createReader(document);
  const numbers = new Map<string, string>();
  for (const text of reader.texts(reader.root)) {
    const raw = collapse(reader.text(text));
    if (raw.length > MAX_SENTENCE) continue;
    for (const [found] of raw.matchAll(NUMBER)) {
      const digits = found.replace(/\D/g, '');
      if (parseSiret(digits).ok) numbers.set(digits, raw);
    }
  }
  const [only] = numbers;
  return only === undefined || numbers.size > 1 ? null : { siret: only[0], nom: readName(reader, only[1]) };
}
