import type { Langue } from '../catalogue/entree.ts';
import { loadClassifier, softmax } from './classify.ts';
import { loadLanguage } from './load-language.ts';
import type { Modele } from './model.ts';
import { HORS_SUJET, type Parts, partsOf } from './parts.ts';
import type { Lecture } from './read.ts';
import type { Index } from './search.ts';
import { termsOf } from './terms.ts';
import { unpackWords } from './word-list.ts';

const TINY = 1e-4;

/** A term of a text: its number in the model (null when the model does not know it), and its weight. */
export interface Terme {
  readonly texte: string;
  readonly numero: number | null;
  readonly poids: number;
}

/** All that one text, read in one language, says of the topics. */
export interface Analyse extends Parts {
  readonly langue: Langue;
  readonly lecture: Lecture;
  readonly termes: readonly Terme[];
  /** score of the search for the first topic; its probability for the classifier alone; theirs for all that is not ours */
  readonly recherche: number;
  readonly classement: number;
  readonly classementHorsSujet: number;
}

/** The model, ready to be asked. */
export interface Moteur {
  readonly modele: Modele;
  analyse(text: string, langue: Langue): Analyse;
  /** the section of a topic that answers best; null for the entry as a whole */
  section(analyse: Analyse, topic: string): string | null;
  /** whether a word is of our vocabulary, or frequent in its language */
  knows(word: string, langue: Langue): boolean;
  /** the search over classes */
  index(langue: Langue): Index;
}

const queryOf = (termes: readonly Terme[]): ReadonlyMap<number, number> =>
  new Map(termes.flatMap(({ numero, poids }) => (numero === null ? [] : [[numero, poids] as const])));

/** Loads a model once, for as many questions as one likes. */
export function loadEngine(modele: Modele): Moteur {
  const { classes, reglage } = modele;
  const numbers = new Map<string, number>();
  unpackWords(modele.termes).forEach((term, at) => {
    numbers.set(term, at);
  });
  const classify = loadClassifier(modele.classement, (term) => numbers.get(term));
  const classOf = Uint16Array.from(modele.ancres.flatMap((ancres, classe) => ancres.map(() => classe)));
  const ancres = modele.ancres.flat();
  const langages = { fr: loadLanguage(modele, 'fr', classOf), en: loadLanguage(modele, 'en', classOf) };
  const outside = classes.flatMap((nom, at) => (nom.startsWith(HORS_SUJET) ? [at] : []));

  return {
    modele,
    index: (langue) => langages[langue].outils().classes,
    knows: (word, langue) => langages[langue].knows(word),
    analyse(text, langue) {
      const outils = langages[langue].outils();
      const lecture = outils.read(text);
      const termes = [...termsOf(lecture)].map(([texte, poids]) => ({ texte, numero: numbers.get(texte) ?? null, poids }));
      const found = outils.classes.score(queryOf(termes));
      const classed = classify(lecture);
      const fused = softmax(
        classed.map((p, at) => reglage.recherche * (found[at] ?? 0) + reglage.classement * Math.log(p + TINY)),
      );
      const parts = partsOf(fused, modele);
      const first = classes.indexOf(parts.sujets[0]?.nom ?? '');
      return {
        ...parts,
        langue,
        lecture,
        termes,
        recherche: found[first] ?? 0,
        classement: classed[first] ?? 0,
        classementHorsSujet: outside.reduce((sum, at) => sum + (classed[at] ?? 0), 0),
      };
    },
    section({ langue, termes }, topic) {
      const scores = langages[langue].outils().sections().score(queryOf(termes));
      const classe = classes.indexOf(topic);
      let best: string | null = null;
      let high = 0;
      scores.forEach((score, at) => {
        if (classOf[at] !== classe || score <= high) return;
        high = score;
        best = ancres[at] || null;
      });
      return best;
    },
  };
}
