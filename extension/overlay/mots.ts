import type { Verdict } from '../../knowledge/diagnosis/vocabulary.ts';

/** A verdict in two or three words, the same on the page and in the panel. */
export const MOT_DU_VERDICT: Readonly<Record<Verdict, string>> = {
  present: 'vous l’avez',
  'a-ajouter': 'à ajouter',
  'en-attente': 'en attente',
  'non-concerne': 'pas utile pour vous',
  'a-preciser': 'une question à vous poser',
  inconnu: 'pas encore vu',
};

/** One sign a verdict, so that colour is never alone to tell. */
export const SIGNE_DU_VERDICT: Readonly<Record<Verdict, string>> = {
  present: '✓',
  'a-ajouter': '+',
  'en-attente': '…',
  'non-concerne': '–',
  'a-preciser': '?',
  inconnu: '·',
};

/** Verdicts that ask something of the user. */
export const A_REGARDER: ReadonlySet<Verdict> = new Set<Verdict>(['a-ajouter', 'en-attente', 'a-preciser']);

export const REGION = 'Diapason : aide sur les espaces';
export const RECHARGEZ = 'Diapason a été mis à jour : rechargez la page pour retrouver l’aide.';
export const OUVRIR_PAR_L_ICONE = 'Pour en savoir plus, cliquez sur l’icône Diapason du navigateur, ou faites Alt+Maj+S.';

export const compte = (count: number): string =>
  count === 0 ? 'Vos espaces' : count === 1 ? '1 espace à regarder' : `${count} espaces à regarder`;
