import type { Field } from '../message.ts';
import type { Bilingue, FormulaireId } from './procedure.ts';

/** One field of a text that the user writes with us. */
export interface Champ {
  readonly nom: string;
  readonly kind: Exclude<Field['kind'], 'choice'>;
  readonly label: Bilingue;
  readonly hint: Bilingue | null;
  readonly required: boolean;
  readonly maxLength: number;
}

const champ = (
  nom: string,
  kind: Champ['kind'],
  [fr, en]: readonly [string, string],
  { required = false, hint = null, max = 120 }: { required?: boolean; hint?: Bilingue | null; max?: number } = {},
): Champ => ({ nom, kind, label: { fr, en }, hint, required, maxLength: max });

const SIRET = champ('siret', 'siret', ['SIRET de votre structure', 'SIRET of your organisation'], {
  hint: { fr: '14 chiffres', en: '14 digits' },
  max: 30,
});

/** The fields of each text: what a reader needs to act, and nothing secret. */
export const CHAMPS: Readonly<Record<FormulaireId, readonly Champ[]>> = {
  support: [
    champ('titre', 'line', ['Le problème en quelques mots', 'The problem in a few words'], { required: true, max: 80 }),
    champ('voulu', 'paragraph', ['Ce que vous vouliez faire', 'What you wanted to do'], { required: true, max: 500 }),
    champ('ecran', 'paragraph', ['Ce que l’écran a répondu', 'What the screen answered'], {
      required: true,
      max: 400,
      hint: { fr: 'Recopiez le message, mot pour mot', en: 'Copy the message, word for word' },
    }),
    champ('page', 'line', ['Sur quelle page', 'On which page']),
    champ('essaye', 'line', ['Ce que vous avez déjà essayé', 'What you have already tried'], { max: 200 }),
    SIRET,
  ],
  client: [
    champ('facture', 'line', ['Numéro exact de la facture', 'Exact invoice number'], { required: true, max: 60 }),
    champ('question', 'paragraph', ['Votre question', 'Your question'], { required: true, max: 500 }),
    champ('client', 'line', ['Nom du client public', 'Name of the public customer']),
    champ('date', 'date', ['Date de la facture', 'Date of the invoice'], { max: 30 }),
    champ('montant', 'line', ['Montant', 'Amount'], { max: 40 }),
    champ('commande', 'line', ['Numéro de commande ou d’engagement', 'Order or commitment number'], { max: 60 }),
    SIRET,
  ],
  nomination: [
    { ...SIRET, required: true },
    champ('structure', 'line', ['Nom de la structure', 'Name of the organisation'], { required: true }),
    champ('ancien', 'line', ['Nom de l’ancien gestionnaire', 'Name of the former manager'], { required: true }),
    champ('successeur', 'line', ['Nom du successeur', 'Name of the successor'], { required: true }),
    champ('adresse', 'line', ['Son adresse de connexion', 'The successor’s sign-in address']),
    champ('bloque', 'paragraph', ['Depuis quand, et ce qui est bloqué', 'Since when, and what is stuck'], { max: 400 }),
  ],
};

/** The name under which a field's answer is kept. */
export const cleOf = (formulaire: FormulaireId, nom: string): string => `${formulaire}.${nom}`;
