import type { Topic } from '../../catalogue/topics.ts';
import { type Constat, faute } from '../constat.ts';
import type { Fichier } from '../entry-readers.ts';
import type { Contenu } from '../read-content.ts';
import { cutVariante, variantesOf } from '../variantes-de.ts';
import { ancresOf, phrasesOf } from './phrases-de.ts';
import type { Rule } from './rule.ts';

function anchorsByTopic(fichiers: Contenu['fichiers']): ReadonlyMap<Topic, ReadonlySet<string>> {
  const byTopic = new Map<Topic, Set<string>>();
  for (const { entree } of fichiers) {
    const known = byTopic.get(entree.topic) ?? new Set<string>();
    for (const ancre of ancresOf(entree)) known.add(ancre);
    byTopic.set(entree.topic, known);
  }
  return byTopic;
}

function checkFile(fichier: Fichier, known: ReadonlyMap<Topic, ReadonlySet<string>>): readonly Constat[] {
  const { chemin, entree } = fichier;
  const ancres = ancresOf(entree);
  const links = phrasesOf(entree).flatMap(({ phrase }) => phrase.liens ?? []);
  const asked = variantesOf(fichier).map(({ texte }) => cutVariante(texte).ancre);
  return [
    ...ancres
      .filter((ancre, index) => ancres.indexOf(ancre) !== index)
      .map((ancre) => faute('renvois', chemin, `l’ancre « ${ancre} » sert deux fois`)),
    ...links
      .filter(({ topic }) => !known.has(topic))
      .map(({ titre, topic }) => faute('renvois', chemin, `« ${titre} » mène à ${topic}, qui n’a pas d’entrée`)),
    ...links
      .filter(({ topic, ancre }) => ancre !== null && known.has(topic) && known.get(topic)?.has(ancre) === false)
      .map(({ titre, topic, ancre }) => faute('renvois', chemin, `« ${titre} » mène à ${topic}#${ancre}, qui n’existe pas`)),
    ...asked
      .filter((ancre) => ancre !== null && known.get(entree.topic)?.has(ancre) === false)
      .map((ancre) => faute('renvois', chemin, `une question mène à la section « ${ancre} », qui n’existe pas`)),
    ...entree.contradictions
      .flatMap(({ ancre }) => ancre ?? [])
      .filter((ancre) => !ancres.includes(ancre))
      .map((ancre) => faute('renvois', chemin, `une contradiction concerne la section « ${ancre} », qui n’existe pas`)),
  ];
}

/** Links and anchors lead somewhere, and an anchor names one place. */
export const checkRenvois: Rule = ({ fichiers }) => {
  const known = anchorsByTopic(fichiers);
  return fichiers.flatMap((fichier) => checkFile(fichier, known));
};
