import type { Reponses } from '../etat.ts';
import { dit, option, parcours, question, relais, section } from './ecriture.ts';
import type { Morceau, Procedure } from './procedure.ts';

const TOPIC = 'tache:se-connecter';

const souci = question({
  nom: 'souci',
  court: ['Ce qui bloque', 'What is wrong'],
  question: dit('Qu’est-ce qui vous empêche d’entrer ?', 'What keeps you from signing in?'),
  pourquoi: dit('À chaque blocage son remède.', 'Each trouble has its own remedy.'),
  options: [
    option(
      'rien',
      'Rien, je veux juste me connecter',
      'Nothing, I just want to sign in',
      /\b(juste|simplement|premiere fois|just|first time)\b/,
    ),
    option('mot-de-passe', 'J’ai oublié mon mot de passe', 'I forgot my password', /\b(mot de passe|mdp|password)\b/),
    option(
      'bloque',
      'Mon compte est bloqué',
      'My account is locked',
      /\b(bloquee?|verrouillee?|desactivee?|tentatives|locked|blocked)\b/,
    ),
    option(
      'code',
      'Le code n’arrive pas ou il est refusé',
      'The code does not come or is refused',
      /^(?!.*\b(?:nouve(?:au|l)|perdue?|volee?|cassee?|change|new|lost)\b.*\b(?:tel|telephone|portable|smartphone|appareil|phone)\b).*\b(code|sms|chiffres|double authentification)\b/,
    ),
    option(
      'appareil',
      'J’ai perdu l’appareil du code',
      'I lost the device of the code',
      /\b(telephone|tel|portable|smartphone|appli|appareil|phone|device)\b/,
    ),
    option(
      'adresse',
      'Mon adresse n’existe plus',
      'My address no longer exists',
      /\b(adresse|address)\b|\bmail\b.*\b(existe|plus|changee?)\b/,
    ),
    option(
      'favori',
      'Un message parle de sécurité',
      'A message speaks of security',
      /\b(contraintes?|securite|favori|bookmark|security)\b/,
    ),
    option('public', 'Je suis agent public', 'I am a civil servant', /\b(agent public|pigp|mairie|collectivite|civil servant)\b/),
  ],
});

const ECRIRE = relais(
  'solliciter',
  { objet: 'acces', connecte: 'non' },
  dit('Voulez-vous préparer votre demande au support ?', 'Shall we prepare your request to the support?'),
);

const PLANS: Readonly<Record<string, readonly Morceau[]>> = {
  'mot-de-passe': [parcours(TOPIC, 'mot-de-passe')],
  bloque: [section(TOPIC, 'bloque'), parcours(TOPIC, 'mot-de-passe')],
  code: [section(TOPIC, 'code-refuse'), section(TOPIC, 'second-facteur')],
  appareil: [section(TOPIC, 'appareil-perdu'), ECRIRE],
  adresse: [section(TOPIC, 'adresse-invalide'), ECRIRE],
  favori: [section(TOPIC, 'ancien-favori'), parcours(TOPIC, 'se-connecter')],
  public: [section(TOPIC, 'entite-publique'), parcours(TOPIC, 'se-connecter')],
};

/** Signing in, and what goes wrong there. Only today's portal is described. */
export const CONNECTER: Procedure = {
  id: 'connecter',
  topic: TOPIC,
  titre: null,
  emplacements: [souci],
  plan: ({ souci: told = 'rien' }: Reponses) => PLANS[told] ?? [parcours(TOPIC, 'se-connecter')],
};
