import { ESPACE_IDS, type EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Reponses } from '../etat.ts';
import { choix, epoque, gestionnaire, PASSE, rattache } from './emplacements.ts';
import { structure } from './identifiant.ts';
import type { Emplacement, Morceau, Procedure } from './procedure.ts';

const TOPIC = 'tache:ajouter-un-espace';

/** Everyone has these: there is nothing to add. */
const POUR_TOUS: readonly EspaceId[] = ['accueil-connecte', 'mon-compte'];
/** It comes with the role, and nobody adds it. */
const DU_ROLE: EspaceId = 'activites-du-gestionnaire';
/** One adds it himself, on the bar of tabs. */
const LIBRE: EspaceId = 'factures-emises';

const sansAjout = ({ espace }: Reponses): boolean => POUR_TOUS.some((id) => id === espace) || espace === DU_ROLE;
const isLibre = ({ espace, epoque: seen }: Reponses): boolean => espace === LIBRE && seen === 'espaces';

const espace: Emplacement = choix(
  {
    nom: 'espace',
    question: {
      texte: {
        fr: 'Quel espace voulez-vous ajouter ? Choisissez, ou écrivez son nom.',
        en: 'Which space do you want to add? Choose one, or write its name.',
      },
      sources: [],
    },
    pourquoi: {
      texte: {
        fr: 'Certains espaces s’ajoutent sans accord, d’autres non.',
        en: 'Some spaces can be added without approval, others cannot.',
      },
      sources: ['C-V2', 'C-OUVRIR'],
    },
    options: ESPACE_IDS.filter((id) => !POUR_TOUS.includes(id) && id !== DU_ROLE).map((id) => ({
      valeur: id,
      label: { fr: nomOf(id), en: nomOf(id) },
      mots: /^$/,
    })),
  },
  { sorte: 'espace' },
);

const section = (ancre: string): Morceau => ({ sorte: 'section', topic: TOPIC, ancre });
const parcours = (ancre: string): Morceau => ({ sorte: 'parcours', topic: TOPIC, ancre });
const MESSAGE: Morceau = { sorte: 'brouillon', brouillon: 'gestionnaire' };

function notYet(reponses: Reponses): readonly Morceau[] | null {
  if (reponses.rattache === 'en-attente')
    return [{ sorte: 'section', topic: 'tache:se-rattacher-a-un-siret', ancre: 'en-attente' }];
  if (reponses.rattache !== 'non') return null;
  return [
    {
      sorte: 'relais',
      procedure: 'rattacher',
      reponses: {},
      texte: {
        fr: 'Il faut d’abord rattacher votre compte à votre structure. Voulez-vous le faire maintenant ?',
        en: 'Your account must first be attached to your organisation. Shall we do that now?',
      },
      sources: ['FICHE-2019'],
    },
  ];
}

function plan(reponses: Reponses): readonly Morceau[] {
  const { espace: wanted, epoque: seen, role } = reponses;
  if (sansAjout(reponses)) return [{ sorte: 'section', topic: `espace:${wanted as EspaceId}`, ancre: 'qui-peut-l-ajouter' }];
  const first = notYet(reponses);
  if (first !== null) return first;
  const old = seen === 'espaces';
  if (isLibre(reponses)) return [section('ajout-libre'), parcours('s-abonner')];
  if (role === 'parti') {
    return [
      section('gestionnaire-parti'),
      {
        sorte: 'relais',
        procedure: 'gestionnaire',
        reponses: { situation: 'parti', ...(seen === undefined ? {} : { epoque: seen }) },
        texte: {
          fr: 'Voulez-vous voir comment faire nommer un nouveau gestionnaire ?',
          en: 'Shall we see how to have a new manager appointed?',
        },
        sources: ['FICHE-2019'],
      },
    ];
  }
  if (role === 'gestionnaire') return old ? [parcours('ouvrir')] : [section('sans-demande'), parcours('approuver')];
  return [MESSAGE, parcours(old ? 's-abonner' : 'demander')];
}

/** Adding a space: as a manager, as a plain user, or alone when the facts say so. */
export const AJOUTER: Procedure = {
  id: 'ajouter',
  topic: TOPIC,
  titre: null,
  emplacements: [
    espace,
    { ...epoque, voulu: (reponses) => !sansAjout(reponses) },
    { ...rattache, voulu: (reponses) => !sansAjout(reponses) },
    {
      ...gestionnaire,
      voulu: (reponses) => !sansAjout(reponses) && !isLibre(reponses) && notYet(reponses) === null,
    },
    {
      ...structure,
      voulu: (reponses) =>
        !sansAjout(reponses) &&
        !isLibre(reponses) &&
        notYet(reponses) === null &&
        (reponses.role === 'utilisateur' || reponses.role === PASSE),
    },
  ],
  plan,
};
