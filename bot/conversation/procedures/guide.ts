import type { Parcours } from '../../../knowledge/catalogue/entree.ts';
import { TOPICS, type Topic } from '../../../knowledge/catalogue/topics.ts';
import type { Reponses } from '../etat.ts';
import type { Savoir } from '../savoir.ts';
import { dit, question } from './ecriture.ts';
import { epoque, generationIn } from './emplacements.ts';
import type { Morceau, Option, Procedure } from './procedure.ts';

const topicIn = ({ topic }: Reponses): Topic | null => TOPICS.find((one) => one === topic) ?? null;

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

const voie = question(
  {
    nom: 'voie',
    court: ['Votre cas', 'Your case'],
    question: dit('Quel est votre cas ?', 'Which is your case?'),
    pourquoi: dit('Le chemin dépend de votre cas.', 'The way depends on your case.'),
  },
  { passable: false, options: optionsOf, voulu: ({ reponses }) => reponses.epoque !== undefined },
);

function plan(reponses: Reponses, savoir: Savoir): readonly Morceau[] {
  const topic = topicIn(reponses);
  if (topic === null) return [];
  const ways = waysOf(reponses, savoir);
  const chosen = ways.find(({ ancre }) => ancre === reponses.voie) ?? ways[0];
  if (chosen !== undefined) return [{ sorte: 'parcours', topic, ancre: chosen.ancre }];
  return [
    {
      sorte: 'phrase',
      ...dit(
        'Nos sources ne décrivent pas cette démarche pour cet écran.',
        'Our sources do not describe this task for that screen.',
      ),
    },
  ];
}

/** Any guide of the catalogue, by its ways. */
export const GUIDE: Procedure = {
  id: 'guide',
  topic: null,
  titre: null,
  emplacements: [{ ...epoque, oublie: ['voie'] }, voie],
  plan,
};
