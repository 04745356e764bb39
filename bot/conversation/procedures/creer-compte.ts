import type { Reponses } from '../etat.ts';
import { dit, keep, option, parcours, question, relais, section } from './ecriture.ts';
import { isOld } from './emplacements.ts';
import { HORS_UNION, PRIVE, PUBLIC, UNION } from './mots-dits.ts';
import type { Emplacement, Morceau, Procedure } from './procedure.ts';

const TOPIC = 'tache:creer-un-compte';

const situation = question({
  nom: 'situation',
  court: ['Votre situation', 'Your situation'],
  question: dit('Où en êtes-vous ?', 'Where do you stand?'),
  pourquoi: dit('Je vous guide depuis là où vous êtes.', 'I guide you from where you are.'),
  options: [
    option(
      'commencer',
      'Je commence',
      'I am beginning',
      /\b(pas (encore )?de compte|no account|commence|debute?|creer|inscri\w*|nouveau|begin|create|sign up|start)\b/,
    ),
    option(
      'lien',
      'Le courriel d’activation est perdu ou expiré',
      'The activation email is lost or expired',
      /^(?!.*\b(trompee?|fausse|mauvaise|wrong)\b).*\b(courriel|mail|lien|activation|expiree?|link|email)\b/,
    ),
    option(
      'captcha',
      'Je n’arrive pas à lire l’image',
      'I cannot read the picture',
      /\b(captcha|image|lettres|caracteres|picture|letters)\b/,
    ),
    option(
      'deja',
      'Mon adresse est déjà prise',
      'My address is already taken',
      /\b(deja (prise?|utilisee?)|existe deja|already)\b/,
    ),
    option('adresse', 'J’ai donné une fausse adresse', 'I gave a wrong address', /\b(fausse|trompee?|mauvaise adresse|wrong)\b/),
  ],
});

const qui = question(
  {
    nom: 'qui',
    court: ['Vous êtes', 'You are'],
    question: dit('Pour qui créez-vous ce compte ?', 'For whom are you creating this account?'),
    pourquoi: dit(
      'Un agent public, hors services de l’État, suit un autre chemin.',
      'A civil servant outside central government follows another path.',
      'K-COMPTE',
    ),
    options: [
      option(
        'fournisseur',
        'Une entreprise en France',
        'A company in France',
        new RegExp(`^(?!.*\\b(?:hors|etrang\\w+|${UNION}|${HORS_UNION})\\b).*\\b(?:${PRIVE}|boite|france|francaise?)\\b`),
      ),
      option(
        'etranger',
        'Une entreprise hors de France',
        'A company outside France',
        new RegExp(`\\b(?:etrang\\w+|hors|abroad|foreign|${UNION}|${HORS_UNION})\\b`),
      ),
      option('public', 'Une entité publique', 'A public body', new RegExp(`\\b(?:${PUBLIC}|public|publique|agent)\\b`)),
    ],
  },
  { voulu: ({ reponses }) => reponses.situation !== undefined && PROBLEMES[reponses.situation] === undefined },
);

const PROBLEMES: Readonly<Record<string, readonly Morceau[]>> = {
  lien: [section(TOPIC, 'lien-perdu')],
  captcha: [section(TOPIC, 'captcha')],
  deja: [section(TOPIC, 'deja-pris')],
  adresse: [
    section(TOPIC, 'adresse-fausse'),
    relais(
      'solliciter',
      { objet: 'acces', connecte: 'non' },
      dit('Voulez-vous préparer votre demande au support ?', 'Shall we prepare your request to the support?'),
    ),
  ],
};

/** The sign-up page is seen before any bar or domain: what the user saw elsewhere is only a hint. */
const epoqueConnue: Emplacement = question(
  {
    nom: 'epoque',
    court: ['Votre écran', 'Your screen'],
    question: dit('Que voyez-vous ?', 'What do you see?'),
    pourquoi: dit('Les gestes dépendent de l’écran.', 'What to press depends on the screen.'),
  },
  { voulu: ({ etat }) => etat.generation !== null, connu: ({ etat }) => etat.generation },
);

function plan(reponses: Reponses): readonly Morceau[] {
  const trouble = PROBLEMES[reponses.situation ?? ''];
  if (trouble !== undefined) return trouble;
  const before = reponses.qui === 'public' ? ['entite-publique'] : reponses.qui === 'etranger' ? ['etranger'] : [];
  return [
    ...before.map((ancre) => section(TOPIC, ancre)),
    parcours(TOPIC, isOld(reponses) ? 'creer-espaces' : 'creer'),
    relais(
      'rattacher',
      { situation: 'demander', ...keep(reponses, 'epoque') },
      dit('Voulez-vous maintenant vous rattacher à votre structure ?', 'Shall we now attach you to your organisation?'),
    ),
  ];
}

/** Creating an account. */
export const CREER_COMPTE: Procedure = {
  id: 'creer-compte',
  topic: TOPIC,
  titre: null,
  emplacements: [situation, epoqueConnue, qui],
  plan,
};
