import type { Topic } from '../../knowledge/catalogue/topics.ts';

/** Messages that ask two things, each with both topics. Written before the method was looked at; no way of asking comes from here. */
export const DEUX_QUESTIONS: readonly (readonly [message: string, premiere: Topic, seconde: Topic])[] = [
  [
    "Comment je récupère mon mot de passe, et à qui je demande d'être rattaché à la mairie ?",
    'tache:se-connecter',
    'tache:se-rattacher-a-un-siret',
  ],
  ['bonjour g 2 questions : c payant chorus ? et je dépose ma facture ou ?', 'general:cout', 'facture:deposer'],
  [
    'Quels sont les formats acceptés pour la facture ? Et au bout de combien de jours on est payé ?',
    'facture:formats',
    'facture:delai-de-paiement',
  ],
  [
    'Ma facture a été rejetée, que dois-je faire ? Et comment joindre la mairie qui l’a rejetée ?',
    'facture:rejet-ou-suspension',
    'tache:contacter-un-client-public',
  ],
  [
    'Où trouver le code service et comment saisir ma facture directement en ligne ?',
    'facture:code-service-et-engagement',
    'facture:saisir',
  ],
  ['Je voudrais créer un compte puis inscrire ma société', 'tache:creer-un-compte', 'tache:creer-une-structure'],
  [
    "C'est quoi Chorus Pro et est-ce que c'est obligatoire pour une petite boîte ?",
    'general:quest-ce-que-chorus-pro',
    'general:obligation',
  ],
  [
    'Le gestionnaire est parti à la retraite : comment le remplacer ? Et comment ajouter une collègue ?',
    'tache:changer-de-gestionnaire',
    'tache:abonner-un-utilisateur',
  ],
  [
    "J'ai reçu un mail bizarre qui réclame ma carte bancaire, c'est une arnaque ? Et sinon on coupe comment les mails automatiques ?",
    'general:phishing',
    'general:notifications',
  ],
  [
    'comment ouvrir un ticket au support et où je vois la réponse',
    'tache:ouvrir-une-sollicitation',
    'tache:suivre-une-sollicitation',
  ],
  [
    "À quoi sert l'espace Engagements ? Et Factures à valider, c'est pour qui ?",
    'espace:engagements',
    'espace:factures-a-valider',
  ],
  [
    "On vient de changer de SIRET, que faut-il faire ? Et une facture partie avec l'ancien, on l'annule comment ?",
    'tache:changer-de-siret',
    'facture:corriger-ou-annuler',
  ],
  [
    'Mon sous-traitant veut être payé directement, comment ça se passe ? Et quel est le délai de paiement ?',
    'facture:sous-traitance',
    'facture:delai-de-paiement',
  ],
  ['Est-ce que le site est en panne ? Sinon comment je réinitialise mon mot de passe ?', 'general:panne', 'tache:se-connecter'],
  [
    "Où en est ma facture ? J'aimerais aussi savoir comment changer l'adresse mail de mon compte.",
    'facture:statuts',
    'espace:mon-compte',
  ],
  ["Qu'est-ce qui change avec la réforme de 2026 ? Et Chorus Pro restera-t-il gratuit ?", 'general:reforme-2026', 'general:cout'],
  [
    'Je cherche à donner procuration à mon comptable pour qu’il dépose à ma place ; par ailleurs, comment brancher notre logiciel en API ?',
    'facture:mandat',
    'espace:raccordements-edi-api',
  ],
  [
    'Comment envoyer un mémoire de frais de justice ? Deuxième question : que veut dire le statut « mise à disposition » ?',
    'espace:memoires-de-frais-de-justice',
    'facture:statuts',
  ],
  [
    'Comment me faire rembourser la taxe sur le gazole de mon tracteur et comment écrire au support si ma demande est bloquée ?',
    'espace:remboursement-tic',
    'tache:ouvrir-une-sollicitation',
  ],
  [
    "Peut-on corriger une facture déjà envoyée ? Et quel numéro d'engagement mettre dessus ?",
    'facture:corriger-ou-annuler',
    'facture:code-service-et-engagement',
  ],
];

/** Two things on two lines, after a wish, joined by « et aussi », or in a message that says it has two; both topics of each. */
export const SANS_MOT_QUI_DEMANDE: typeof DEUX_QUESTIONS = [
  ['Comment déposer une facture ? Comment ajouter un espace ?', 'facture:deposer', 'tache:ajouter-un-espace'],
  ['déposer une facture\najouter un espace', 'facture:deposer', 'tache:ajouter-un-espace'],
  ['Je voudrais déposer une facture et aussi ajouter un espace.', 'facture:deposer', 'tache:ajouter-un-espace'],
  ["D'abord créer un compte, ensuite ajouter un espace", 'tache:creer-un-compte', 'tache:ajouter-un-espace'],
  ['mot de passe oublié, et ajouter un espace', 'tache:se-connecter', 'tache:ajouter-un-espace'],
  ['Hello, two questions: is it free? How do I create an account?', 'general:cout', 'tache:creer-un-compte'],
];

/** Messages of two parts that ask one thing. */
export const UNE_SEULE: readonly string[] = [
  'Je suis fournisseur et je ne sais pas comment déposer ma facture.',
  'Comment saisir et envoyer une facture ?',
  "J'ai oublié mon mot de passe et mon identifiant, que faire ?",
  'Quand et comment suis-je payé ?',
  'Ma facture est suspendue. Pourquoi ?',
  "Je me suis connecté hier et aujourd'hui impossible, pourquoi ?",
  'Où et comment trouver le code service de la mairie ?',
  "J'ai créé mon compte. Et maintenant, comment me rattacher à ma société ?",
  'Comment donner accès à ma collègue et lui permettre de déposer ?',
  'Le client me dit que ma facture est rejetée et que je dois la refaire. Comment la corriger ?',
];
