import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Modele } from '../../comprehension/model.ts';
import { calibrate } from './calibrate.ts';
import type { Corpus } from './corpus.ts';
import { trainModel } from './train-model.ts';
import { prepareReading } from './vocabulary.ts';

const CODE = [new URL('./', import.meta.url), new URL('../../comprehension/', import.meta.url)] as const;

/** Learns the whole model. The same corpus gives the same model, byte for byte. */
export function buildModel(corpus: Corpus): Modele {
  const lectures = prepareReading(corpus);
  return trainModel(corpus, corpus.textes, lectures, calibrate(corpus, lectures));
}

/** What a model comes from: the texts it learns from and the program that learns. */
export function fingerprintOf(corpus: Corpus): string {
  const hash = createHash('sha256').update(JSON.stringify(corpus));
  for (const folder of CODE)
    for (const name of readdirSync(folder).sort()) if (name.endsWith('.ts')) hash.update(readFileSync(new URL(name, folder)));
  return hash.digest('hex').slice(0, 16);
}

/** The mark of what it was made from, in the file of the model. */
const markOf = (fingerprint: string): string => `/* ${fingerprint} */`;

/** The source of the compiled model; null when the one on disk comes from the same corpus and the same program: learning is slow. */
export function compileModel(corpus: Corpus, onDisk: URL): string | null {
  const mark = markOf(fingerprintOf(corpus));
  if (existsSync(onDisk) && readFileSync(onDisk, 'utf8').includes(mark)) return null;
  return `${mark}\nexport const MODELE = ${JSON.stringify(JSON.stringify(buildModel(corpus)))};`;
}
