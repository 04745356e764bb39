import type { Langue } from '../catalogue/entree.ts';
import { loadClassifier, softmax } from './classify.ts';
import { shareIn } from './confidence.ts';
import { openLexicon } from './lexicon.ts';
import { loadLanguage, type Outils } from './load-language.ts';
import type { Modele } from './model.ts';
import { termsInOrder } from './numbering.ts';
import { HORS_SUJET, loadParts, type Parts } from './parts.ts';
import type { Lecture } from './read.ts';
import { reweigh } from './reweigh.ts';
import type { Index } from './search.ts';
import { termsOf } from './terms.ts';

const TINY = 1e-4;
/** So many terms of a message tell fully; of a longer one, which tells its story too, each tells less. */
const FULL = 25;

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
  /** the section of a topic that answers best, when it tells `least` of what the words tell; null for the entry as a whole */
  section(analyse: Analyse, topic: string, least?: number): string | null;
  /** whether a word is of our vocabulary, or frequent in its language */
  knows(word: string, langue: Langue): boolean;
  /** the search over classes */
  index(langue: Langue): Index;
}

const queryOf = (termes: readonly Terme[]): ReadonlyMap<number, number> =>
  new Map(termes.flatMap(({ numero, poids }) => (numero === null ? [] : [[numero, poids] as const])));

/** A text as it is read, and what search and classifier make of it: alone, and together. */
interface Pesee extends Pick<Analyse, 'lecture' | 'termes'> {
  readonly found: Float64Array;
  readonly classed: Float64Array;
  readonly fused: Float64Array;
}

/** Loads a model once, for as many questions as one likes. */
export function loadEngine(modele: Modele): Moteur {
  const { classes, reglage } = modele;
  const numbers = new Map<string, number>();
  const lexicon = openLexicon(modele.mots);
  termsInOrder(lexicon.racines, modele.idees, modele.paires).forEach((term, at) => {
    numbers.set(term, at);
  });
  const classify = loadClassifier(modele.classement, (term) => numbers.get(term));
  const classOf = Uint16Array.from(modele.ancres.flatMap((ancres, classe) => ancres.map(() => classe)));
  const ancres = modele.ancres.flat();
  const langages = { fr: loadLanguage(modele, 'fr', lexicon, classOf), en: loadLanguage(modele, 'en', lexicon, classOf) };
  const partsOf = loadParts(modele);
  const outside = classes.flatMap((nom, at) => (nom.startsWith(HORS_SUJET) ? [at] : []));

  /** The probability of each class for a text as it is read. */
  function weigh(lecture: Lecture, { classes: search }: Outils): Pesee {
    const termes = [...termsOf(lecture)].map(([texte, poids]) => ({ texte, numero: numbers.get(texte) ?? null, poids }));
    const found = search.score(queryOf(termes));
    const classed = classify(lecture);
    const recherche = reglage.recherche * Math.min(1, Math.sqrt(FULL / termes.length));
    const fused = softmax(classed.map((p, at) => recherche * (found[at] ?? 0) + reglage.classement * Math.log(p + TINY)));
    return { lecture, termes, found, classed, fused };
  }

  function analyseOf({ lecture, termes, found, classed, fused }: Pesee, langue: Langue): Analyse {
    const parts = partsOf(fused);
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
  }

  return {
    modele,
    index: (langue) => langages[langue].outils().classes,
    knows: (word, langue) => langages[langue].knows(word),
    analyse(text, langue) {
      const outils = langages[langue].outils();
      const first = weigh(outils.read(text), outils);
      if (first.lecture.doutes.length === 0) return analyseOf(first, langue);
      const again = reweigh(first.lecture, first.fused, outils.classes, (term) => numbers.get(term));
      return analyseOf(weigh(again, outils), langue);
    },
    section({ langue, termes }, topic, least = 0) {
      const { sections } = langages[langue].outils();
      const scores = sections.score(queryOf(termes));
      const classe = classes.indexOf(topic);
      let best = -1;
      let high = 0;
      // The sections of a class follow one another.
      for (let at = classOf.indexOf(classe); at >= 0 && classOf[at] === classe; at++) {
        const score = scores[at] ?? 0;
        if (score <= high) continue;
        high = score;
        best = at;
      }
      return best < 0 || (least > 0 && shareIn(termes, sections, best) < least) ? null : ancres[best] || null;
    },
  };
}
