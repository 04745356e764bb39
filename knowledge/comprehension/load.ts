import { MODELE } from '../compiled/comprehension.js';
import { loadEngine, type Moteur } from './engine.ts';
import type { Modele } from './model.ts';

let loaded: Moteur | null = null;

/** The understanding of questions, as compiled from the content; read once. */
export function loadComprehension(): Moteur {
  loaded ??= loadEngine(JSON.parse(MODELE) as Modele);
  return loaded;
}
