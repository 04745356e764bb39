/** One thing to say about the content. A `faute` keeps it from being published, a `conseil` does not. */
export interface Constat {
  /** path under `knowledge/content/` */
  readonly fichier: string;
  readonly regle: Regle;
  readonly grave: boolean;
  readonly message: string;
}

/** What is looked at, in the order of the report. */
export const REGLES = {
  forme: 'La forme des fichiers',
  sources: 'Les sources et leurs dates',
  phrases: 'Les phrases',
  lecture: 'La facilité de lecture',
  guides: 'Les guides : étapes, suites, cas',
  manques: 'Ce que nous ne savons pas',
  renvois: 'Les renvois et les ancres',
  libelles: 'Les libellés des étapes',
  valeurs: 'Un même fait, deux valeurs',
  copie: 'Douze mots de suite d’une page importée',
  variantes: 'Les façons de demander',
  traductions: 'Les traductions',
  dates: 'Les dates de relecture',
  sujets: 'Les sujets sans entrée',
} as const;

export type Regle = keyof typeof REGLES;

/** Makes the findings of one rule. */
export const faute = (regle: Regle, fichier: string, message: string): Constat => ({ fichier, regle, grave: true, message });
export const conseil = (regle: Regle, fichier: string, message: string): Constat => ({ fichier, regle, grave: false, message });
