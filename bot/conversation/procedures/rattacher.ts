import type { Sorte } from '../../../knowledge/identifiers/types.ts';
import type { Reponses } from '../etat.ts';
import { dit, given, keep, NON, OUI, OUI_NON, option, parcours, question, relais, section } from './ecriture.ts';
import { epoque, isOld } from './emplacements.ts';
import { identifiant } from './identifiant.ts';
import { FRANCE, HORS_UNION, UNION } from './mots-dits.ts';
import type { Assertion, Connu, Morceau, Procedure } from './procedure.ts';

const TOPIC = 'tache:se-rattacher-a-un-siret';

const situation = question({
  nom: 'situation',
  court: ['Votre situation', 'Your situation'],
  question: dit('Où en êtes-vous ?', 'Where do you stand?'),
  pourquoi: dit(
    'Le chemin n’est pas le même pour demander, pour attendre et pour accepter.',
    'Asking, waiting and accepting are different paths.',
  ),
  options: [
    option(
      'demander',
      'Je veux me rattacher',
      'I want to be attached',
      /^(?!.*\b(?:quelqu un|collegue|utilisat\w+|salariee?|employee?|someone|il|elle) (?:veut|voudrait|souhaite|demande|wants)\b).*\b(demander|rattacher|rejoindre|commencer|join|attach)\b/,
    ),
    option(
      'en-attente',
      'J’ai demandé, j’attends',
      'I asked, I am waiting',
      /\b(attente|attends?|en cours de validation|(j ai|on a) (deja )?(fait|envoye|depose) (la |une |ma |notre |sa )?demande|(pas encore|toujours pas) (valide|accepte)e?|pending|waiting)\b/,
    ),
    option(
      'introuvable',
      'Mon SIRET n’est pas trouvé',
      'My SIRET is not found',
      /\b(introuvable|inconnue?|inexistante?|(existe|reconnu|reconnue|referencee?|sort|apparait) pas|pas (reconnue?|referencee?)|aucun resultat|unknown|no results?|pas trouve|trouve (pas|rien)|not found)\b/,
    ),
    option(
      'accepter',
      'On me demande d’accepter quelqu’un',
      'I must accept someone',
      /\b(accepter|valider la demande|accept|dire oui|(donner|donne) (mon |l |notre )?accord|(quelqu un|collegue|utilisat\w+|salariee?|employee?|someone|il|elle) (veut|voudrait|souhaite|demande|wants) (a |de |to )?(me |nous |se )?(rejoindre|entrer|integrer|rattacher|join)|(que|dois|faut|doit) .*(valide|accepte|approuve)r?)\b/,
    ),
  ],
});

const looksFor = ({ reponses: { situation: told } }: Connu): boolean => told !== 'en-attente' && told !== 'accepter';

const lieu = question(
  {
    nom: 'lieu',
    court: ['Lieu', 'Place'],
    question: dit('Où votre organisation est-elle établie ?', 'Where is your organisation established?'),
    pourquoi: dit(
      'Hors de France, l’identifiant n’est pas un SIRET.',
      'Outside France, the identifier is not a SIRET number.',
      'T-LEGI',
    ),
    options: [
      option(
        'france',
        'En France',
        'In France',
        new RegExp(`^(?!.*\\b(?:pas|hors|not) (?:de |en |in )?(?:la )?france\\b).*\\b${FRANCE}\\b`),
      ),
      option('ue', 'Dans l’Union européenne', 'In the European Union', new RegExp(`^(?!.*\\bhors\\b).*\\b(?:${UNION}|eu)\\b`)),
      option('hors-ue', 'Hors de l’Union européenne', 'Outside the European Union', new RegExp(`\\b${HORS_UNION}\\b`)),
      option(
        'outre-mer',
        'Calédonie, Polynésie, Wallis',
        'New Caledonia, Polynesia, Wallis',
        /\b(noumea|papeete|caledonie|polynesie|tahiti|wallis|futuna|moorea|bora bora|raiatea|lifou|ridet|caledonia|polynesia)\b/,
      ),
      option(
        'immatriculation',
        'En cours d’immatriculation',
        'Still being registered',
        /\b(immatriculation|pas encore (de siret|immatricul\w+)|en (cours de )?creation|(siret|kbis) (arrive(?! pas)|va arriver|pas encore|bientot|est en cours|en attente)|(pas encore (recu|eu|d|de)|pas (recu|eu)|attends?|attendons) (encore )?(le |mon |notre )?(siret|kbis|immatriculation)|no siret yet|being registered)\b/,
      ),
    ],
  },
  { voulu: looksFor, oublie: ['identifiant'] },
);

const SORTES: Readonly<Record<string, readonly Sorte[]>> = {
  france: ['SIRET'],
  ue: ['UE_HORS_FRANCE'],
  'hors-ue': ['HORS_UE'],
  'outre-mer': ['RIDET', 'TAHITI', 'WALLIS'],
};

const SIRET = dit(
  'Quel est le SIRET de votre organisation ? Il a 14 chiffres.',
  'What is the SIRET number of your organisation? It has 14 digits.',
  'C-SIRET',
);

const NUMEROS: Readonly<Record<string, Assertion>> = {
  ue: dit(
    'Quel est le numéro de TVA de votre organisation ? Il commence par les deux lettres du pays.',
    'What is the VAT number of your organisation? It begins with the two letters of the country.',
    'T-LEGI',
  ),
  'hors-ue': dit(
    'Écrivez le code de votre pays en deux lettres, puis le nom de votre organisation, 16 caractères au plus.',
    'Write the two-letter code of your country, then the name of your organisation, 16 characters at most.',
    'T-LEGI',
  ),
  'outre-mer': dit(
    'Quel est votre identifiant : RIDET, TAHITI, ou « FRWF » suivi du nom ?',
    'What is your identifier: RIDET, TAHITI, or « FRWF » followed by the name?',
    'T-LEGI',
  ),
};

const numero = identifiant('identifiant', ['Identifiant', 'Identifier'], SIRET, {
  question: ({ lieu: told }) => NUMEROS[told ?? 'france'] ?? SIRET,
  oublie: ['aqui'],
  identifiants: ({ lieu: told }) => SORTES[told ?? 'france'] ?? ['SIRET'],
  voulu: (connu) => looksFor(connu) && connu.reponses.lieu !== 'immatriculation',
});

const aQui = question(
  {
    nom: 'aqui',
    court: ['Ce numéro est', 'This number is'],
    question: dit(
      'Ce numéro est-il celui de votre organisation, ou celui de votre client ?',
      'Is it your own organisation’s number, or your customer’s?',
    ),
    pourquoi: dit(
      'Un fournisseur se rattache à sa propre structure, jamais à celle de son client.',
      'A supplier joins his own organisation, never his customer’s.',
      'C-FICHE',
      'C-TOP5',
    ),
    options: [
      option('moi', 'Celui de mon organisation', 'My organisation’s', /\b(mon|ma|moi|notre|nous|mien|le notre|mine|ours?|my)\b/),
      option('client', 'Celui de mon client', 'My customer’s', /\b(client|mairie|cliente?|customer)\b/),
    ],
  },
  {
    // A public body has no customer to mistake for itself.
    connu: ({ etat: { profil } }) => (profil.kind === 'entite-publique' ? 'moi' : null),
    rouvre: (valeur) => (valeur === 'client' ? { nom: 'identifiant', topic: TOPIC, ancre: 'sa-structure' } : null),
    voulu: ({ reponses, ...connu }) => looksFor({ reponses, ...connu }) && given(reponses.identifiant) !== null,
  },
);

const premiere = question(
  {
    nom: 'premiere',
    court: ['Première connexion', 'First sign-in'],
    question: dit('Est-ce votre première connexion ?', 'Is it your first sign-in?'),
    pourquoi: dit(
      'À la première connexion, une fenêtre propose le rattachement. Ensuite, il faut ouvrir un menu.',
      'At the first sign-in a window offers it. Later on, one must open a menu.',
      'K-DEBUT',
      'C-COMPTE',
    ),
    options: [
      option(
        'oui',
        'Oui',
        'Yes',
        new RegExp(`^(?!non|pas|ce n est pas).*\\b(premiere fois|viens de|first time)\\b|${OUI.source}`),
      ),
      option('non', 'Non', 'No', new RegExp(`\\b(longtemps|plusieurs fois|souvent|d habitude|pas la premiere)\\b|${NON.source}`)),
    ],
  },
  {
    voulu: (connu) =>
      looksFor(connu) &&
      connu.reponses.situation !== 'introuvable' &&
      connu.reponses.lieu !== 'immatriculation' &&
      !isOld(connu.reponses),
  },
);

const present = question(
  {
    nom: 'present',
    court: ['Gestionnaire joignable', 'Manager reachable'],
    question: dit('Le gestionnaire de la structure est-il encore là ?', 'Is the manager of the organisation still there?'),
    pourquoi: dit('C’est lui qui accepte votre demande.', 'The manager is the one who accepts your request.', 'C-RATTACH'),
    options: OUI_NON,
  },
  { voulu: ({ reponses }) => reponses.situation === 'en-attente' },
);

function waiting(reponses: Reponses): readonly Morceau[] {
  if (reponses.present !== 'non') return [section(TOPIC, 'en-attente'), { sorte: 'brouillon', brouillon: 'rattachement' }];
  return [
    section(TOPIC, 'gestionnaire-parti'),
    relais(
      'gestionnaire',
      { situation: 'parti', ...keep(reponses, 'epoque') },
      dit('Voulez-vous préparer la demande au support maintenant ?', 'Shall we prepare the request to the support now?'),
    ),
  ];
}

function ways(reponses: Reponses): readonly Morceau[] {
  if (isOld(reponses)) return [parcours(TOPIC, 'demander-espaces')];
  return [parcours(TOPIC, reponses.premiere === 'oui' ? 'premiere-connexion' : 'plus-tard')];
}

function plan(reponses: Reponses): readonly Morceau[] {
  const { situation: told, lieu: where } = reponses;
  if (told === 'en-attente') return waiting(reponses);
  if (told === 'accepter') return [parcours(TOPIC, isOld(reponses) ? 'accepter-espaces' : 'accepter')];
  if (where === 'immatriculation') return [section('tache:creer-une-structure', 'immatriculation')];
  const abroad = where === 'ue' || where === 'hors-ue' ? [section(TOPIC, 'etranger')] : [];
  const ids = where === 'france' || where === undefined ? [] : [section('tache:creer-une-structure', 'identifiants')];
  if (told === 'introuvable') return [section(TOPIC, 'introuvable'), ...abroad, ...ids];
  // Whoever gave his number need not read what the others are.
  return [
    ...abroad,
    ...(given(reponses.identifiant) === null ? ids : []),
    ...ways(reponses),
    { sorte: 'brouillon', brouillon: 'rattachement' },
  ];
}

/** Joining a structure: asking, waiting, being accepted; in France, abroad, or still being registered. */
export const RATTACHER: Procedure = {
  id: 'rattacher',
  topic: TOPIC,
  titre: null,
  emplacements: [
    situation,
    { ...epoque, voulu: ({ reponses }) => reponses.lieu !== 'immatriculation' },
    lieu,
    numero,
    aQui,
    premiere,
    present,
  ],
  plan,
};
