import type { Parcours } from '../../../knowledge/catalogue/entree.ts';
import type { Generation } from '../../../knowledge/catalogue/ids.ts';
import { TOPICS, type Topic } from '../../../knowledge/catalogue/topics.ts';
import type { Reponses } from '../etat.ts';
import type { Savoir } from '../savoir.ts';
import { choix, epoque } from './emplacements.ts';
import type { Morceau, Option, Procedure } from './procedure.ts';

const topicIn = ({ topic }: Reponses): Topic | null => TOPICS.find((one) => one === topic) ?? null;

/** The portal that the answers name; today's when they name none. */
export const generationIn = ({ epoque: seen }: Reponses): Generation => (seen === 'espaces' ? 'espaces' : 'services');

const waysOf = (reponses: Reponses, { catalogues }: Savoir): readonly Parcours[] => {
  const topic = topicIn(reponses);
  const entree = topic === null ? null : catalogues.fr.entreeOf(topic);
  return (entree?.parcours ?? []).filter(({ generation, etapes }) => generation === generationIn(reponses) && etapes.length > 0);
};

const labelOf = (reponses: Reponses, ancre: string, { catalogues }: Savoir, langue: 'fr' | 'en'): string => {
  const topic = topicIn(reponses);
  const inLangue = topic === null ? null : catalogues[langue].entreeOf(topic);
  const named = inLangue?.parcours.find((one) => one.ancre === ancre)?.titre;
  return named ?? (langue === 'en' ? labelOf(reponses, ancre, { catalogues } as Savoir, 'fr') : ancre);
};

const optionsOf = (reponses: Reponses, savoir: Savoir): readonly Option[] =>
  waysOf(reponses, savoir).map(({ ancre }) => ({
    valeur: ancre,
    label: { fr: labelOf(reponses, ancre, savoir, 'fr'), en: labelOf(reponses, ancre, savoir, 'en') },
    mots: /^$/,
  }));

const voie = choix(
  {
    nom: 'voie',
    question: { texte: { fr: 'Quel est votre cas ?', en: 'Which is your case?' }, sources: [] },
    pourquoi: {
      texte: { fr: 'Le chemin dépend de votre cas.', en: 'The way depends on your case.' },
      sources: [],
    },
    options: [],
  },
  { passable: false, options: optionsOf },
);

function plan(reponses: Reponses, savoir: Savoir): readonly Morceau[] {
  const topic = topicIn(reponses);
  if (topic === null) return [];
  const ways = waysOf(reponses, savoir);
  const chosen = ways.find(({ ancre }) => ancre === reponses.voie) ?? ways[0];
  if (chosen !== undefined) return [{ sorte: 'parcours', topic, ancre: chosen.ancre }];
  return [
    {
      sorte: 'manque',
      texte: {
        fr: 'Nos sources ne décrivent pas cette démarche pour cet écran.',
        en: 'Our sources do not describe this task for that screen.',
      },
      sources: [],
    },
  ];
}

/** Any guide of the catalogue, by its ways. */
export const GUIDE: Procedure = {
  id: 'guide',
  topic: null,
  titre: null,
  emplacements: [epoque, { ...voie, voulu: (reponses) => reponses.epoque !== undefined }],
  plan,
};
