import { ESPACE_IDS, type EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import { type Diagnostic, diagnose } from '../../../knowledge/diagnosis/diagnose.ts';
import { FICHES } from '../../../knowledge/diagnosis/espaces.ts';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Lieu } from '../../../knowledge/diagnosis/vue.ts';
import type { Etat, Reponses } from '../etat.ts';
import { keepVues, unpackVues } from '../vues.ts';
import { dit, given, option, question } from './ecriture.ts';
import { activite, epoque, generationIn, gestionnaire, isOld, organisme, rattache } from './emplacements.ts';
import type { Connu, Emplacement, Procedure } from './procedure.ts';
import { nomSur, readVus, vueDe } from './vus.ts';

/** The space that is looked for; null: all of them. */
export const cherche = ({ espace }: Reponses): EspaceId | null => ESPACE_IDS.find((id) => id === espace) ?? null;

/** The diagnosis, from what was seen and told. */
export const diagnosticOf = ({ etat, at }: Connu): readonly Diagnostic[] => diagnose(unpackVues(etat.vues), etat.profil, at);

const LIGNE_DE_L_ACTIVITE = 7;
const LIGNE_DES_ENGAGEMENTS = 8;

/** The answer that would settle a space. */
function missing({ id, verdict, ligne }: Diagnostic, profil: Profil): keyof Profil | null {
  if (verdict !== 'a-preciser') return null;
  if (ligne === LIGNE_DES_ENGAGEMENTS) return profil.kind === undefined ? 'kind' : 'factureMiseEnPaiement';
  if (ligne !== LIGNE_DE_L_ACTIVITE) return 'gestionnaire';
  const { publicSeulement, activite: needed } = FICHES[id];
  if (publicSeulement && profil.kind === undefined) return 'kind';
  return needed ?? 'gestionnaire';
}

const decides =
  (key: keyof Profil) =>
  (connu: Connu): boolean => {
    const wanted = cherche(connu.reponses);
    return diagnosticOf(connu).some((one) => (wanted === null || one.id === wanted) && missing(one, connu.etat.profil) === key);
  };

/** Every space is looked at. */
export const TOUT = 'tout';

const espace = question(
  {
    nom: 'espace',
    court: ['Ce qui manque', 'What is missing'],
    question: dit(
      'Qu’est-ce qui vous manque ? Choisissez un espace, écrivez son nom, ou regardons tout.',
      'What is missing? Choose a space, write its name, or let us look at everything.',
    ),
    pourquoi: dit('Pour un seul espace, je pose moins de questions.', 'For one space, I ask fewer questions.'),
    options: [
      option(TOUT, 'Regardons tout', 'Look at everything', /\b(tout|tous|toute|all|everything)\b/),
      ...ESPACE_IDS.filter((id) => id !== 'mon-compte' && id !== 'accueil-connecte').map((id) =>
        option(id, nomOf(id), nomOf(id)),
      ),
    ],
  },
  { sorte: 'espace', passable: false },
);

const lieu = question(
  {
    nom: 'lieu',
    court: ['Votre page', 'Your page'],
    question: dit('Quelle page avez-vous sous les yeux ?', 'Which page is in front of you?'),
    pourquoi: dit('Chaque page ne montre qu’une partie de vos droits.', 'Each page shows only part of your rights.'),
    options: [
      option('domaine:facturation', 'Le domaine Facturation', 'The « Facturation » domain', /\b(facturation|billing)\b/),
      option('domaine:commande', 'Le domaine Commande', 'The « Commande » domain', /\b(commande|ordering)\b/),
      option('habilitations', 'Mes habilitations', 'My authorizations', /\b(habilitations?|authorizations?)\b/),
      option('accueil', 'L’accueil, ou une autre page', 'The home page, or another one', /\b(accueil|autre|home|other)\b/),
    ],
  },
  {
    // The home page shows domains, and no application: seen, it tells where to look next.
    apprend: (valeur, { etat, at }) =>
      valeur === 'accueil'
        ? {
            generation: 'services',
            vues: keepVues(etat.vues, [vueDe('accueil', 'services', { espaces: [], autres: false }, false, at)]),
          }
        : {},
    voulu: ({ reponses, etat }) => !isOld(reponses) && asksTheScreen(reponses, etat),
    passable: false,
    oublie: ['vus', 'entiere'],
  },
);

/** The screen is asked about when nothing was seen yet, or when it was told here and may be told again. */
const asksTheScreen = (reponses: Reponses, { vues }: Etat): boolean =>
  vues.length === 0 || reponses.lieu !== undefined || reponses.vus !== undefined;

const seesNothing = ({ lieu: told }: Reponses): boolean => told === 'accueil';

const vus: Emplacement = question(
  {
    nom: 'vus',
    court: ['Ce que vous voyez', 'What you see'],
    question: dit(
      'Que voyez-vous à l’écran ? Cochez les noms, ou collez la liste.',
      'What do you see on the screen? Tick the names, or paste the list.',
    ),
    pourquoi: dit('Ce qui est affiché n’est pas à ajouter.', 'What is shown need not be added.'),
  },
  {
    sorte: 'multiple',
    passable: false,
    options: (reponses) =>
      ESPACE_IDS.map((id) => {
        const nom = nomSur(id, generationIn(reponses));
        return option(id, nom, nom);
      }),
    oublie: ['entiere'],
    voulu: ({ reponses, etat }) => asksTheScreen(reponses, etat) && !seesNothing(reponses),
  },
);

/** Asked after the list: a part of a bar proves nothing missing. */
const entiere = question(
  {
    nom: 'entiere',
    court: ['Liste complète', 'Whole list'],
    question: dit('Avez-vous cité tout ce qui est affiché ?', 'Have you named all that is shown?'),
    pourquoi: dit(
      'Si la liste est incomplète, je ne dirai d’aucun espace qu’il manque.',
      'If the list is not whole, I will not say that any space is missing.',
    ),
    options: [
      option('oui', 'Oui, tout', 'Yes, all of it', /^(oui|yes|tout|c est tout|all)( .*)?$/),
      option(
        'non',
        'Non, pas tout',
        'No, not all of it',
        /^(non|no|pas tout|pas sure?|je ne suis pas sure?|not (sure|all))( .*)?$/,
      ),
    ],
  },
  {
    voulu: ({ reponses }) => given(reponses.vus) !== null,
    apprend: (valeur, { reponses, etat, at }) => {
      const generation = generationIn(reponses);
      const place = generation === 'espaces' ? 'barre' : ((reponses.lieu ?? 'accueil') as Lieu);
      return {
        generation,
        vues: keepVues(etat.vues, [vueDe(place, generation, readVus(reponses.vus ?? ''), valeur === 'oui', at)]),
      };
    },
  },
);

const PARCE_QUE = dit('Cela décide si l’espace vous concerne.', 'It decides whether the space is for you.');

const ACTIVITES: readonly Emplacement[] = [
  activite('ccagTravaux', {
    court: ['Marché de travaux', 'Works contract'],
    question: dit(
      'Votre marché public de travaux renvoie-t-il au « CCAG Travaux » (cahier des clauses administratives générales) ?',
      'Does your public works contract refer to the « CCAG Travaux » (general conditions)?',
    ),
    pourquoi: PARCE_QUE,
  }),
  activite('sousTraitanceOuGroupement', {
    court: ['Sous-traitance ou groupement', 'Subcontracting or consortium'],
    question: dit(
      'Avez-vous des sous-traitants payés directement, ou êtes-vous mandataire d’un groupement d’entreprises ?',
      'Do you have subcontractors paid directly, or do you lead a consortium?',
    ),
    pourquoi: PARCE_QUE,
  }),
  activite('decisionDeJustice', {
    court: ['Travail pour la justice', 'Work for the courts'],
    question: dit(
      'Travaillez-vous sur décision de la justice ou d’un officier de police judiciaire ?',
      'Do you work on a decision of the courts or of the police?',
    ),
    pourquoi: PARCE_QUE,
  }),
  activite('professionAgricole', {
    court: ['Profession agricole', 'Farming'],
    question: dit(
      'Exercez-vous une profession agricole qui achète du carburant ou du gaz taxés ?',
      'Do you farm, and buy taxed fuel or gas?',
    ),
    pourquoi: PARCE_QUE,
  }),
  activite('ediOuApi', {
    court: ['Envoi par logiciel', 'Sending by software'],
    question: dit(
      'Votre logiciel envoie-t-il lui-même vos factures à Chorus Pro ?',
      'Does your own software send your invoices to Chorus Pro?',
    ),
    pourquoi: PARCE_QUE,
  }),
  activite('factureMiseEnPaiement', {
    court: ['Facture mise en paiement', 'Invoice being paid'],
    question: dit(
      'Une de vos factures a-t-elle déjà atteint le statut « Mise en paiement » ?',
      'Has one of your invoices reached the status « Mise en paiement »?',
    ),
    pourquoi: PARCE_QUE,
  }),
].map((one) => ({ ...one, voulu: decides(one.nom as keyof Profil) }));

const seen = ({ etat, reponses }: Connu): boolean => etat.vues.length > 0 || seesNothing(reponses);

/** What is missing, and why: from what is seen and told, with the rules that the extension uses. */
export const DIAGNOSTIC: Procedure = {
  id: 'diagnostic',
  topic: 'general:espace-manquant',
  titre: { fr: 'Trouver ce qui manque', en: 'Find what is missing' },
  emplacements: [
    espace,
    { ...epoque, passable: false, oublie: ['lieu', 'vus', 'entiere'] },
    lieu,
    vus,
    entiere,
    { ...rattache, voulu: (connu) => seen(connu) && decidesAttachment(connu) },
    { ...organisme, voulu: decides('kind') },
    { ...gestionnaire, voulu: decides('gestionnaire') },
    ...ACTIVITES,
  ],
  plan: () => [{ sorte: 'verdicts' }],
};

/** Only « Mon compte » is shown: asked for, or not yet? */
function decidesAttachment(connu: Connu): boolean {
  return diagnosticOf(connu).some(({ reason }) => reason === 'aucun-rattachement');
}
