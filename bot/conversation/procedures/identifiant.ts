import { dit, question } from './ecriture.ts';
import type { Assertion, Emplacement } from './procedure.ts';

/** An identifier that goes into a text, or whose form is checked: nothing is looked up. */
export const identifiant = (
  nom: string,
  court: readonly [string, string],
  asked: Assertion,
  others: Partial<Emplacement> = {},
): Emplacement =>
  question(
    {
      nom,
      court,
      question: asked,
      pourquoi: dit(
        'J’en vérifie seulement la forme, et je le recopie dans le texte que je prépare. Je ne l’envoie nulle part.',
        'I only check its form, and copy it into the text that I prepare. I send it nowhere.',
      ),
    },
    { sorte: 'identifiant', ...others },
  );

/** The user's own structure, by its SIRET. */
export const structure = identifiant(
  'identifiant',
  ['SIRET', 'SIRET'],
  dit(
    'Quel est le SIRET de votre structure ? Il a 14 chiffres.',
    'What is the SIRET number of your organisation? It has 14 digits.',
    'C-SIRET',
  ),
);
