import type { Emplacement } from './procedure.ts';

/** The structure's identifier, put into the text that is prepared. Any kind is taken: not everybody has a SIRET. */
export const structure: Emplacement = {
  nom: 'identifiant',
  sorte: 'identifiant',
  question: {
    texte: {
      fr: 'Quel est le SIRET de votre structure ? Il servira seulement à compléter le message que je prépare.',
      en: 'What is your organisation’s SIRET number? It only goes into the message that I am preparing.',
    },
    sources: [],
  },
  pourquoi: {
    texte: {
      fr: 'Celui qui lira votre message saura de quelle structure vous parlez. Vous pouvez passer.',
      en: 'Whoever reads your message will know which organisation you mean. You may skip this.',
    },
    sources: [],
  },
  options: () => [],
  passable: true,
  voulu: () => true,
  connu: () => null,
  apprend: () => ({}),
};
