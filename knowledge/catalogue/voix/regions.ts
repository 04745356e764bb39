import type { Langue } from '../entree.ts';

const REGIONS: Readonly<Record<string, Readonly<Record<Langue, string>>>> = {
  accueil: { fr: 'sur l’accueil', en: 'on the home page' },
  'barre du haut': { fr: 'dans la barre du haut', en: 'in the top bar' },
  'en-tête': { fr: 'en haut de la page', en: 'at the top of the page' },
  'menu du nom': { fr: 'dans le menu de votre nom', en: 'in the menu under your name' },
  "l'avertissement": { fr: 'sous l’avertissement', en: 'under the warning' },
  'la demande': { fr: 'dans la demande', en: 'in the request' },
  'la demande ouverte': { fr: 'dans la demande ouverte', en: 'in the open request' },
  'la fenêtre': { fr: 'dans la fenêtre', en: 'in the window' },
  'la fenêtre de ClaudIA': { fr: 'dans la fenêtre de ClaudIA', en: 'in ClaudIA’s window' },
  'la fenêtre de première connexion': { fr: 'dans la fenêtre de première connexion', en: 'in the window of the first sign-in' },
  'la fenêtre du motif': { fr: 'dans la fenêtre du motif', en: 'in the window that asks why' },
  'la fiche de la nouvelle structure': { fr: 'dans la fiche de la nouvelle structure', en: 'on the page of the new structure' },
  'la page du mot de passe': { fr: 'dans la page du mot de passe', en: 'on the password page' },
  'la page qui suit la connexion': { fr: 'dans la page qui suit la connexion', en: 'on the page after signing in' },
  'le choix des espaces': { fr: 'dans le choix des espaces', en: 'among the spaces offered' },
  "le formulaire d'inscription": { fr: 'dans le formulaire d’inscription', en: 'in the sign-up form' },
  'le formulaire du ticket': { fr: 'dans le formulaire du ticket', en: 'in the ticket form' },
  'le ticket ouvert': { fr: 'dans le ticket ouvert', en: 'in the open ticket' },
  'vos tickets': { fr: 'dans vos tickets', en: 'among your tickets' },
};

const DANS: Readonly<Record<Langue, string>> = { fr: 'dans', en: 'in' };

/** The place of a target in words; a name that the screen shows is quoted as it is. */
export function regionText(region: string, langue: Langue): string {
  const known = REGIONS[region];
  if (known !== undefined) return known[langue];
  return /^\p{Ll}/u.test(region) ? `${DANS[langue]} : ${region}` : `${DANS[langue]} « ${region} »`;
}
