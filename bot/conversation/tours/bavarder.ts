import { sayBavardage } from '../dire/bavardage.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import type { Etat } from '../etat.ts';
import { readBavardage } from '../lire/bavardage.ts';
import { BILAN, type Propos, type Suite, type Tour } from '../suite.ts';
import { backToCadre } from './reprise.ts';

/** Small talk in the middle of a procedure does not lose it. */
export const chat = (tour: Tour, text: string): Suite | null => {
  const said = readBavardage(text);
  if (said === null) return null;
  const { enDemarche, bavardage } = motsOf(tour.etat.langue);
  const propos: Propos =
    tour.etat.cadre === null || said === 'facture-precise' || said === 'autre-outil'
      ? sayBavardage(said, tour.etat, tour.savoir)
      : { kind: 'text', text: plain(said === 'bonjour' || said === 'merci' ? enDemarche[said] : bavardage[said]) };
  // What follows is about the same file.
  const etat: Etat = said === 'facture-precise' ? { ...tour.etat, sujet: 'facture:statuts' } : tour.etat;
  return backToCadre(tour, { etat, propos: [propos], bilan: { ...BILAN, topic: 'hors-sujet' } });
};
