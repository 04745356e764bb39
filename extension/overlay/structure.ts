import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { parseSiret } from '../../knowledge/identifiers/siret.ts';
import { createReader, type Reader } from '../portal/dom.ts';

/** A structure as its own screen names it. */
export interface StructureNommee {
  readonly siret: string;
  /** empty when the screen does not say it beside a label */
  readonly nom: string;
}

const NUMBER = /^\D{0,30}?((?:\d\s?){14})\D{0,10}$/;
const NAME_LABEL = /^(?:raison sociale|denomination(?: sociale)?|designation|nom de la structure|structure)$/;
const MAX = 80;

function readName(reader: Reader): string {
  const label = reader
    .query(reader.root, 'th,td,dt,label,strong,span,b')
    .find((one) => reader.text(one).length < MAX && NAME_LABEL.test(foldLabel(reader.text(one))));
  const next = label?.nextElementSibling;
  return next === null || next === undefined ? '' : reader.text(next).replace(/\s+/g, ' ').trim().slice(0, MAX);
}

/** The structure whose screen the manager opened: only when its number is the only valid one on the screen. */
export function readStructureLue(document: Document): StructureNommee | null {
  const reader = createReader(document);
  const numbers = new Set(
    reader.texts(reader.root).flatMap((text) => {
      const raw = reader.text(text).trim();
      const digits = raw.length <= MAX ? NUMBER.exec(raw)?.[1]?.replace(/\D/g, '') : undefined;
      return digits !== undefined && parseSiret(digits).ok ? [digits] : [];
    }),
  );
  const [siret] = numbers;
  return siret === undefined || numbers.size > 1 ? null : { siret, nom: readName(reader) };
}
