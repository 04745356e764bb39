import { createDialogue } from '../../bot/conversation/dialogue.ts';
import type { Savoir } from '../../bot/conversation/savoir.ts';
import { loadCatalogue } from '../../knowledge/catalogue/catalogue.ts';
import { comprendreParTitre } from '../dialogues/comprendre-par-titre.ts';

/** What is known, and a stand-in for understanding: the tests of the dialogue do not judge understanding. */
export const SAVOIR: Savoir = {
  catalogues: { fr: loadCatalogue('fr'), en: loadCatalogue('en') },
  comprendre: comprendreParTitre,
};

export const DIALOGUE = createDialogue(SAVOIR);
