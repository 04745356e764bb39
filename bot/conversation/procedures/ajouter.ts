import { ESPACE_IDS, type EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Reponses } from '../etat.ts';
import { dit, keep, option, PASSE, parcours, question, relais, section } from './ecriture.ts';
import { epoque, gestionnaire, isOld, rattache } from './emplacements.ts';
import { structure } from './identifiant.ts';
import type { Connu, Morceau, Option, Procedure } from './procedure.ts';

const TOPIC = 'tache:ajouter-un-espace';

/** Nobody adds these: everyone has them, or they come with a role. */
const SANS_AJOUT: readonly EspaceId[] = ['accueil-connecte', 'mon-compte', 'activites-du-gestionnaire'];
/** One adds it himself, on the bar of tabs. */
const LIBRE: EspaceId = 'factures-emises';

/** The space that is wanted, named or told by what it is for. */
export const espaceVoulu = ({ espace, besoin }: Reponses): EspaceId | null =>
  ESPACE_IDS.find((id) => id === espace || (espace === PASSE && id === besoin)) ?? null;

const isGiven = (reponses: Reponses): boolean => SANS_AJOUT.some((id) => id === espaceVoulu(reponses));
const isLibre = (reponses: Reponses): boolean => espaceVoulu(reponses) === LIBRE && isOld(reponses);
const isAttached = ({ rattache: told }: Reponses): boolean => told !== 'non' && told !== 'en-attente';

const asked = ({ reponses }: Connu): boolean => !isGiven(reponses);
const needsSomeone = ({ reponses }: Connu): boolean => !isGiven(reponses) && !isLibre(reponses) && isAttached(reponses);

/** What each space is for, as people say it. */
const BESOINS: readonly Option[] = [
  option(
    'factures-emises',
    'Envoyer mes factures',
    'Send my invoices',
    /\b(envoyer|deposer|facturer|mes factures|send|emises?)\b/,
  ),
  option(
    'factures-de-travaux',
    'Facturer un marché de travaux',
    'Invoice a works contract',
    /\b(travau?x?|chantiers?|btp|works)\b/,
  ),
  option(
    'sollicitations-emises',
    'Écrire au support ou à un client',
    'Write to the support or a customer',
    /\b(ecrire|support|question|write)\b/,
  ),
  option('engagements', 'Voir mes commandes', 'See my orders', /\b(commandes?|engagements?|orders?)\b/),
  option(
    'factures-a-valider',
    'Viser les factures de sous-traitants',
    'Approve subcontractors’ invoices',
    /\b(sous traitants?|cotraitants?|viser|valider|subcontractors?)\b/,
  ),
  option(
    'memoires-de-frais-de-justice',
    'Être payé par la justice',
    'Be paid by the courts',
    /\b(justice|tribunal|expert|memoire|courts?)\b/,
  ),
  option(
    'remboursement-tic',
    'Demander un remboursement de taxe',
    'Ask for a tax refund',
    /\b(taxe|tic|ticpe|carburant|gazole|agricole|refund|tax)\b/,
  ),
  option(
    'raccordements-edi-api',
    'Relier mon logiciel',
    'Connect my software',
    /\b(logiciel|edi|api|raccorder|relier|software)\b/,
  ),
  option('factures-recues', 'Recevoir des factures', 'Receive invoices', /\b(recevoir|recues|receive)\b/),
];

const espace = question(
  {
    nom: 'espace',
    court: ['Espace', 'Space'],
    question: dit(
      'Quel espace voulez-vous ajouter ? Choisissez, ou écrivez son nom.',
      'Which space do you want to add? Choose one, or write its name.',
    ),
    pourquoi: dit(
      'Certains espaces s’ajoutent sans accord, d’autres non.',
      'Some spaces can be added without approval, others cannot.',
      'C-V2',
      'C-OUVRIR',
    ),
    options: ESPACE_IDS.filter((id) => !SANS_AJOUT.includes(id)).map((id) =>
      option(id, nomOf(id), nomOf(id), BESOINS.find(({ valeur }) => valeur === id)?.mots),
    ),
  },
  { sorte: 'espace', oublie: ['besoin'] },
);

/** For whoever does not know the names: what he wants to do. */
const besoin = question(
  {
    nom: 'besoin',
    court: ['Votre besoin', 'Your need'],
    question: dit('Que voulez-vous faire dans Chorus Pro ?', 'What do you want to do in Chorus Pro?'),
    pourquoi: dit(
      'Chaque espace sert à une chose : je trouverai le vôtre.',
      'Each space is for one thing: I will find yours.',
      'FICHE-2019',
    ),
    options: BESOINS,
  },
  { voulu: ({ reponses }) => reponses.espace === PASSE },
);

/** What must be done before, when the account belongs to no structure yet. */
function first(reponses: Reponses): readonly Morceau[] {
  if (reponses.rattache === 'en-attente') return [section('tache:se-rattacher-a-un-siret', 'en-attente')];
  return [
    relais(
      'rattacher',
      keep(reponses, 'epoque'),
      dit(
        'Votre compte doit d’abord être rattaché à votre structure. Voulez-vous le faire maintenant ?',
        'Your account must first be attached to your organisation. Shall we do that now?',
        'FICHE-2019',
      ),
    ),
  ];
}

function plan(reponses: Reponses): readonly Morceau[] {
  if (isGiven(reponses)) return [section(`espace:${espaceVoulu(reponses) ?? LIBRE}`, 'qui-peut-l-ajouter')];
  if (!isAttached(reponses)) return first(reponses);
  const old = isOld(reponses);
  if (isLibre(reponses)) return [section(TOPIC, 'ajout-libre'), parcours(TOPIC, 's-abonner')];
  switch (reponses.role) {
    case 'parti':
      return [
        section(TOPIC, 'gestionnaire-parti'),
        relais(
          'gestionnaire',
          { situation: 'parti', ...keep(reponses, 'epoque') },
          dit('Voulez-vous préparer cette demande maintenant ?', 'Shall we prepare that request now?'),
        ),
      ];
    case 'gestionnaire':
      return old ? [parcours(TOPIC, 'ouvrir')] : [section(TOPIC, 'sans-demande'), parcours(TOPIC, 'approuver')];
    default:
      return [{ sorte: 'brouillon', brouillon: 'ouverture' }, parcours(TOPIC, old ? 's-abonner' : 'demander')];
  }
}

/** Adding a space: as a manager, as a plain user, or alone where the facts say so. */
export const AJOUTER: Procedure = {
  id: 'ajouter',
  topic: TOPIC,
  titre: null,
  emplacements: [
    espace,
    besoin,
    { ...epoque, voulu: asked },
    { ...rattache, voulu: asked },
    { ...gestionnaire, voulu: needsSomeone },
    {
      ...structure,
      voulu: (connu) => needsSomeone(connu) && ['utilisateur', PASSE].some((role) => role === connu.reponses.role),
    },
  ],
  plan,
};
