import { ESPACE_IDS, type EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Reponses } from '../etat.ts';
import { dit, keep, option, PASSE, parcours, question, relais, section } from './ecriture.ts';
import { epoque, gestionnaire, isOld, rattache } from './emplacements.ts';
import { structure } from './identifiant.ts';
import type { Connu, Morceau, Procedure } from './procedure.ts';

const TOPIC = 'tache:ajouter-un-espace';

/** Nobody adds these: everyone has them, or they come with a role. */
const SANS_AJOUT: readonly EspaceId[] = ['accueil-connecte', 'mon-compte', 'activites-du-gestionnaire'];
/** One adds it himself, on the bar of tabs. */
const LIBRE: EspaceId = 'factures-emises';

const isGiven = ({ espace }: Reponses): boolean => SANS_AJOUT.some((id) => id === espace);
const isLibre = (reponses: Reponses): boolean => reponses.espace === LIBRE && isOld(reponses);
const isAttached = ({ rattache: told }: Reponses): boolean => told !== 'non' && told !== 'en-attente';

const asked = ({ reponses }: Connu): boolean => !isGiven(reponses);
const needsSomeone = ({ reponses }: Connu): boolean => !isGiven(reponses) && !isLibre(reponses) && isAttached(reponses);

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
    options: ESPACE_IDS.filter((id) => !SANS_AJOUT.includes(id)).map((id) => option(id, nomOf(id), nomOf(id))),
  },
  { sorte: 'espace' },
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
  if (isGiven(reponses)) return [section(`espace:${reponses.espace as EspaceId}`, 'qui-peut-l-ajouter')];
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
