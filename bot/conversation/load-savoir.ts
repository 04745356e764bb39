import { loadCatalogue } from '../../knowledge/catalogue/catalogue.ts';
import { loadComprehension } from '../../knowledge/comprehension/load.ts';
import { understand } from '../../knowledge/comprehension/understand.ts';
import type { Savoir } from './savoir.ts';

/** What is known, as compiled: the catalogues of both languages, and the understanding of questions. */
export function loadSavoir(): Savoir {
  const moteur = loadComprehension();
  return {
    catalogues: { fr: loadCatalogue('fr'), en: loadCatalogue('en') },
    comprendre: (question, contexte) => understand(question, moteur, contexte),
  };
}
