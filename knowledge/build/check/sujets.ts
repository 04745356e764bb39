import { TOPICS } from '../../catalogue/topics.ts';
import { faute } from '../constat.ts';
import type { Rule } from './rule.ts';

const FOLDER: Readonly<Record<string, string>> = { espace: 'espaces', tache: 'guides', facture: 'reponses', general: 'reponses' };

/** Every topic has its entry, in its folder, under its name. */
export const checkSujets: Rule = ({ fichiers }) => {
  const french = fichiers.filter(({ langue }) => langue === 'fr');
  return TOPICS.flatMap((topic) => {
    const [kind = '', id = ''] = topic.split(':');
    if (topic === 'hors-sujet')
      return french.some(({ entree }) => entree.topic === topic) ? [] : [faute('sujets', 'fr/hors-sujet/', 'aucune entrée')];
    const chemin = `fr/${FOLDER[kind]}/${id}.md`;
    const found = french.find((fichier) => fichier.chemin === chemin);
    if (found === undefined) return [faute('sujets', chemin, `le sujet ${topic} n’a pas d’entrée`)];
    return found.entree.topic === topic
      ? []
      : [faute('sujets', chemin, `le fichier devrait répondre à ${topic}, pas à ${found.entree.topic}`)];
  }).concat(
    french
      .filter(
        ({ entree: { dossier, topic, id } }) => (dossier === 'guides' || dossier === 'reponses') && topic.split(':')[1] !== id,
      )
      .map(({ chemin, entree }) => faute('sujets', chemin, `le fichier ne porte pas le nom de son sujet, ${entree.topic}`)),
  );
};
