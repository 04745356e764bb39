import { sayDeparts } from '../dire/accueil.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import { INITIAL } from '../etat.ts';
import { BILAN, type Suite, type Tour } from '../suite.ts';

/** « oubliez-moi »: nothing is left but the language, and the room deletes what it holds. */
export function forget({ etat: { langue }, savoir }: Tour): Suite {
  const etat = { ...INITIAL, langue, salue: true };
  return {
    etat,
    propos: [{ ...sayDeparts(plain(motsOf(langue).oublie), etat, savoir), clears: true }],
    bilan: BILAN,
    forget: true,
  };
}
