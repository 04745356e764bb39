import type { Profil } from '../../../knowledge/diagnosis/profil.ts';

export type QuestionId = 'rattache' | 'kind' | 'gestionnaire' | 'activites';

/** One answer, and what it tells. */
export interface Choix {
  readonly texte: string;
  readonly reponse: Profil;
}

export interface Question {
  readonly id: QuestionId;
  readonly texte: string;
  /** a sentence for whoever hesitates */
  readonly aide: string;
  /** several may hold at once; what is left out is a no */
  readonly plusieurs: boolean;
  readonly choix: readonly Choix[];
}

/** The questions of the profile, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'rattache',
    texte: 'Êtes-vous rattaché à une structure dans Chorus Pro ?',
    aide: 'Une structure est une entreprise ou un organisme, connu par son SIRET. Sans elle, seul « Mon compte » s’ouvre.',
    plusieurs: false,
    choix: [
      { texte: 'Oui', reponse: { rattache: true } },
      { texte: 'Je l’ai demandé, j’attends la réponse', reponse: { rattache: 'en-attente' } },
      { texte: 'Non', reponse: { rattache: false } },
    ],
  },
  {
    id: 'kind',
    texte: 'Pour qui utilisez-vous Chorus Pro ?',
    aide: 'Certains espaces ne servent qu’aux organismes publics.',
    plusieurs: false,
    choix: [
      { texte: 'Un fournisseur, qui envoie des factures', reponse: { kind: 'fournisseur' } },
      { texte: 'Un organisme public', reponse: { kind: 'entite-publique' } },
    ],
  },
  {
    id: 'activites',
    texte: 'Qu’est-ce qui vous concerne ?',
    aide: 'Chaque cas a son espace. Ce que vous ne cochez pas compte pour un non.',
    plusieurs: true,
    choix: [
      { texte: 'Un marché public de travaux (CCAG Travaux)', reponse: { ccagTravaux: true } },
      { texte: 'Des sous-traitants payés directement, ou un groupement', reponse: { sousTraitanceOuGroupement: true } },
      { texte: 'Des missions demandées par la justice', reponse: { decisionDeJustice: true } },
      { texte: 'Une profession agricole', reponse: { professionAgricole: true } },
      { texte: 'Des factures envoyées par un logiciel (EDI ou API)', reponse: { ediOuApi: true } },
      { texte: 'Une facture déjà passée à « Mise en paiement »', reponse: { factureMiseEnPaiement: true } },
    ],
  },
  {
    id: 'gestionnaire',
    texte: 'Êtes-vous gestionnaire de votre structure ?',
    aide: 'Le gestionnaire ouvre les espaces et accepte les demandes. Qui a créé la structure l’est d’office.',
    plusieurs: false,
    choix: [
      { texte: 'Oui', reponse: { gestionnaire: true } },
      { texte: 'Non', reponse: { gestionnaire: false } },
    ],
  },
];

/** The question of an id. */
export function findQuestion(id: QuestionId): Question {
  const question = QUESTIONS.find((one) => one.id === id);
  if (question === undefined) throw new Error(`Question inconnue : ${id}`);
  return question;
}

/** The answer that denies a choice. */
export const noOf = ({ reponse }: Choix): Profil => Object.fromEntries(Object.keys(reponse).map((key) => [key, false]));

/** What a set of ticked answers tells, among those that were offered: the others are a no. */
export const reponseOf = (offered: readonly Choix[], ticked: ReadonlySet<Choix>): Profil =>
  Object.assign({}, ...offered.map((choix) => (ticked.has(choix) ? choix.reponse : noOf(choix))));
