import type { Reponses } from '../etat.ts';
import { dit, keep, OUI_NON, option, parcours, question, relais, section } from './ecriture.ts';
import { epoque, isOld } from './emplacements.ts';
import type { Connu, Morceau, Procedure } from './procedure.ts';

const TOPIC = 'tache:ouvrir-une-sollicitation';
const CLIENT = 'tache:contacter-un-client-public';

const objet = question({
  nom: 'objet',
  court: ['Votre sujet', 'Your subject'],
  question: dit('De quoi s’agit-il ? Je vous dirai à qui écrire.', 'What is it about? I will tell you whom to write to.'),
  pourquoi: dit(
    'Le support s’occupe du portail ; votre client public s’occupe de votre facture.',
    'The support deals with the portal; your public customer deals with your invoice.',
    'C-TICKET',
    'C-TTICKET',
    'FICHE-2019',
  ),
  options: [
    option(
      'panne',
      'Un bouton manque, ou une erreur s’affiche',
      'A button is missing, or an error shows',
      /\b(moulin\w*|figee?|freeze|crash\w*|bugu?e|chargement|(charge|affiche|repond) (pas|plus)|blanche?|broken|erreur|bouton|bug|panne|page|ecran|plante|rame|(marche|fonctionne) (pas|plus)|error|button)\b/,
    ),
    option(
      'acces',
      'Je n’arrive pas à me connecter',
      'I cannot sign in',
      /\b(connecter|connexion|mot de passe|acces|compte (est )?(bloquee?|desactivee?|verrouillee?)|sign in|log ?in|password)\b/,
    ),
    option(
      'facture',
      'Ma facture n’avance pas, ou elle est refusée',
      'My invoice is stuck or refused',
      /^(?!.*\b(ou en est|etat|statut|compte|mot de passe|mdp|password|connexion)\b).*\b(rejetee?|suspendue?|refusee?|rejected|bloquee?)\b|^(?!.*\b(ou en est|etat|statut|compte|(?:pas|jamais|toujours pas) (?:payee?|reglee?)s?|impayee?s?|doit|doivent|owes?|unpaid)\b).*\b(facture|invoice)\b/,
    ),
    option(
      'paiement',
      'Un retard de paiement',
      'A late payment',
      /\b(impayee?s?|(me|nous) doi(t|vent)|reglement|(pas|jamais) (reglee?|payee?)s?|owes?|unpaid|paiement|payee?|payer|paie|paye|virement|retard|argent|payment|paid|late)\b/,
    ),
    option(
      'etat',
      'Savoir où en est ma facture',
      'To know where my invoice is',
      /\b(ou en est|etat|statut|suivi|status|where is)\b/,
    ),
    option(
      'droit',
      'Il me manque un espace ou un droit',
      'I lack a space or a right',
      /\b(espace|onglet|droit|habilitation|right|tab)\b/,
    ),
    option('gestionnaire', 'Le gestionnaire est parti', 'The manager has left', /\b(gestionnaire|manager)\b/),
  ],
});

const PORTAIL: ReadonlySet<string | undefined> = new Set(['panne', 'acces', 'passe']);
const FACTURE: ReadonlySet<string | undefined> = new Set(['facture', 'paiement']);

const writes = ({ reponses: { objet: told } }: Connu): boolean => PORTAIL.has(told) || FACTURE.has(told);

const connecte = question(
  {
    nom: 'connecte',
    court: ['Connexion possible', 'Able to sign in'],
    question: dit('Pouvez-vous vous connecter au portail ?', 'Can you sign in to the portal?'),
    pourquoi: dit(
      'Le ticket sans connexion est réservé aux problèmes d’accès.',
      'A ticket without signing in is for access problems only.',
      'C-TICKET',
      'K-TICKET',
    ),
    options: OUI_NON,
  },
  {
    voulu: (connu) => writes(connu) && PORTAIL.has(connu.reponses.objet),
    connu: ({ reponses }) => (reponses.objet === 'acces' ? 'non' : null),
  },
);

const voie = question(
  {
    nom: 'voie',
    court: ['Votre préférence', 'Your preference'],
    question: dit(
      'Préférez-vous discuter tout de suite, ou écrire une demande ?',
      'Would you rather chat now, or write a request?',
    ),
    pourquoi: dit(
      'Un agent répond par écrit aux heures ouvrées ; un ticket s’envoie à toute heure.',
      'An agent answers in writing during working hours; a ticket can be sent at any time.',
      'C-FAQJ',
      'T-SLIDETODOC',
    ),
    options: [
      option(
        'discuter',
        'Discuter',
        'Chat',
        /\b(discuter|direct|messagerie|en ligne|vive voix|parler|tout de suite|maintenant|chat|now|claudia)\b/,
      ),
      option('ecrire', 'Écrire une demande', 'Write a request', /\b(ecrire|ecrit|ticket|demande|sollicitation|write|request)\b/),
    ],
  },
  { voulu: ({ reponses }) => PORTAIL.has(reponses.objet) && !isOld(reponses) },
);

const SUPPORT: readonly Morceau[] = [
  { sorte: 'formulaire', formulaire: 'support' },
  { sorte: 'brouillon', brouillon: 'support' },
  section(TOPIC, 'categories-connues'),
];

function toSupport(reponses: Reponses): readonly Morceau[] {
  if (reponses.voie === 'discuter') return [parcours(TOPIC, 'claudia')];
  const out = reponses.connecte === 'non';
  if (isOld(reponses) && !out) return [...SUPPORT, parcours(TOPIC, 'sollicitation')];
  return [...SUPPORT, parcours(TOPIC, out ? 'sans-connexion' : 'connecte')];
}

function plan(reponses: Reponses): readonly Morceau[] {
  switch (reponses.objet) {
    case 'facture':
    case 'paiement':
      return [
        section(CLIENT, 'tableau'),
        { sorte: 'formulaire', formulaire: 'client' },
        { sorte: 'brouillon', brouillon: 'client' },
        parcours(CLIENT, isOld(reponses) ? 'par-sollicitation' : 'par-ticket'),
      ];
    case 'etat':
      return [parcours(CLIENT, 'par-claudia')];
    case 'droit':
      return [
        relais(
          'ajouter',
          keep(reponses, 'epoque'),
          dit(
            'Un droit se demande au gestionnaire de votre structure, pas au support. Voulez-vous le faire maintenant ?',
            'A right is asked of your organisation’s manager, not of the support. Shall we do that now?',
            'C-RATTACH',
          ),
        ),
      ];
    case 'gestionnaire':
      return [
        relais(
          'gestionnaire',
          { situation: 'parti', ...keep(reponses, 'epoque') },
          dit('Voulez-vous préparer la demande de nomination ?', 'Shall we prepare the request for a new manager?'),
        ),
      ];
    default:
      return toSupport(reponses);
  }
}

/** Writing to whoever can help: the support, the public customer, ClaudIA, or the manager. */
export const SOLLICITER: Procedure = {
  id: 'solliciter',
  topic: TOPIC,
  titre: null,
  emplacements: [objet, { ...epoque, voulu: writes }, connecte, voie],
  plan,
};
