import type { Langue } from '../../catalogue/entree.ts';
import type { Modele, ModeleLangue, Reglage } from '../../comprehension/model.ts';
import { cluesOf, termsOf } from '../../comprehension/terms.ts';
import type { Corpus, Texte } from './corpus.ts';
import { type Dictionnaire, makeDictionary } from './dictionary.ts';
import { trainClassement } from './train-classement.ts';
import { buildLists } from './train-search.ts';
import type { Lectures } from './vocabulary.ts';

/** How much one text teaches the classifier. Foreign titles are many and alike. */
const POIDS: Readonly<Record<string, number>> = { ailleurs: 0.5 };

const isTopic = ({ classe }: Texte): boolean => classe.includes(':');

/** Learns from the given texts. The classes are those of the whole corpus, so that folds are comparable. */
export function trainModel(corpus: Corpus, textes: readonly Texte[], lectures: Lectures, reglage: Reglage): Modele {
  const classes = [...new Set(corpus.textes.map(({ classe }) => classe))].sort();
  const classOf = ({ classe }: Texte): number => classes.indexOf(classe);
  const lectureOf = ({ texte, langue }: Texte) => lectures.read(texte, langue);
  // Foreign titles teach the classifier only: their words say nothing of what we know.
  const searched = [...textes, ...corpus.titresDeSections].filter(({ sorte }) => sorte !== 'ailleurs');
  const dictionnaire = makeDictionary(
    [...textes, ...corpus.titresDeSections].flatMap((one) => Object.values(cluesOf(lectureOf(one))).flat()),
  );
  const lus = textes.map((one) => ({ lecture: lectureOf(one), classe: classOf(one), poids: POIDS[one.sorte] ?? 1 }));
  return {
    classes,
    choix: corpus.choix,
    termes: dictionnaire.noms.join('\n'),
    classement: trainClassement(lus, classes.length, dictionnaire),
    langues: { fr: langueOf('fr'), en: langueOf('en') },
    reglage,
  };

  function langueOf(langue: Langue): ModeleLangue {
    const { ordres, garde } = lectures.mots[langue];
    return {
      mots: ordres,
      garde: garde.join(' '),
      abreviations: corpus.abreviations[langue],
      concepts: corpus.concepts[langue],
      ...listsOf(langue, dictionnaire),
    };
  }

  function listsOf(langue: Langue, dictionary: Dictionnaire) {
    const documents = searched
      .filter((one) => one.langue === langue)
      .map((one) => ({
        classe: classOf(one),
        ancre: isTopic(one) ? (one.ancre ?? '') : '',
        demande: one.sorte !== 'section',
        termes: termsOf(lectureOf(one)).keys(),
      }));
    return buildLists(documents, dictionary);
  }
}
