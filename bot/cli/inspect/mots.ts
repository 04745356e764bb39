import type { Generation } from '../../../knowledge/catalogue/ids.ts';
import type { Verdict } from '../../../knowledge/diagnosis/vocabulary.ts';

/** The title of each verdict, what needs action first. */
export const TITLES: Readonly<Record<Verdict, string>> = {
  'a-ajouter': 'À ajouter',
  'en-attente': 'En attente',
  'a-preciser': 'À préciser',
  present: 'Présents',
  'non-concerne': 'Non concernés',
  inconnu: 'Impossible à dire',
};

const plural =
  (one: string, several: string) =>
  (isPlural: boolean): string =>
    isPlural ? several : one;

/** How many of each verdict, after their number. */
export const BRIEF: Readonly<Record<Verdict, (isPlural: boolean) => string>> = {
  'a-ajouter': () => 'à ajouter',
  'en-attente': () => 'en attente',
  'a-preciser': () => 'à préciser',
  present: plural('présent', 'présents'),
  'non-concerne': plural('non concerné', 'non concernés'),
  inconnu: () => 'sans conclusion possible',
};

/** What each generation of the portal is called. */
export const GENERATIONS: Readonly<Record<Generation, string>> = {
  espaces: 'barre d’onglets (avant février 2022)',
  services: 'portail de services (depuis février 2022)',
};
