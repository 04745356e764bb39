import type { Profil } from '../../../knowledge/diagnosis/profil.ts';

const UNTOLD = 'On ne sait pas';
const YES_NO = [
  ['oui', 'Oui'],
  ['non', 'Non'],
] as const;

type Options = readonly (readonly [value: string, label: string])[];

/** One question a line, in the order in which an agent learns the answers. */
const QUESTIONS: readonly { readonly name: keyof Profil; readonly label: string; readonly options: Options }[] = [
  {
    name: 'kind',
    label: 'Qui est-ce ?',
    options: [
      ['fournisseur', 'Un fournisseur'],
      ['entite-publique', 'Une entité publique'],
    ],
  },
  { name: 'gestionnaire', label: 'Est gestionnaire de sa structure', options: YES_NO },
  { name: 'rattache', label: 'Est rattaché à une structure', options: [...YES_NO, ['en-attente', 'Demandé, sans réponse']] },
  { name: 'factureMiseEnPaiement', label: 'A déjà eu une facture mise en paiement', options: YES_NO },
  { name: 'ccagTravaux', label: 'A des marchés de travaux (CCAG Travaux)', options: YES_NO },
  { name: 'sousTraitanceOuGroupement', label: 'Travaille en sous-traitance ou en groupement', options: YES_NO },
  { name: 'decisionDeJustice', label: 'Est payé sur décision de justice', options: YES_NO },
  { name: 'professionAgricole', label: 'Exerce une profession agricole', options: YES_NO },
  { name: 'ediOuApi', label: 'Se raccorde en EDI ou par API', options: YES_NO },
];

/** Writes the questions; what is not told stays untold. */
export function writeQuestions(fieldset: HTMLElement): void {
  for (const { name, label, options } of QUESTIONS) {
    const select = document.createElement('select');
    select.name = name;
    select.append(new Option(UNTOLD, ''), ...options.map(([value, text]) => new Option(text, value)));
    const wrapper = document.createElement('label');
    wrapper.append(`${label} `, select);
    fieldset.append(wrapper);
  }
}

const WORDS: Readonly<Record<string, boolean>> = { oui: true, non: false };

export function readProfile(form: HTMLFormElement): Profil {
  const told = QUESTIONS.flatMap(({ name }) => {
    const value = String(new FormData(form).get(name) ?? '');
    return value === '' ? [] : [[name, WORDS[value] ?? value] as const];
  });
  return Object.fromEntries(told) as Profil;
}
