import type { Langue } from '../../catalogue/entree.ts';
import { packIdeas } from '../../comprehension/ideas.ts';
import { openLexicon, packLexicon } from '../../comprehension/lexicon.ts';
import type { Modele, ModeleLangue, Reglage } from '../../comprehension/model.ts';
import { packPairs, termsInOrder } from '../../comprehension/numbering.ts';
import { isPair, isStem, surestClues, termsOf } from '../../comprehension/terms.ts';
import type { Corpus, Texte } from './corpus.ts';
import { makeDictionary } from './dictionary.ts';
import { trainClassement } from './train-classement.ts';
import { buildLists, columnsOf } from './train-search.ts';
import type { Lectures } from './vocabulary.ts';

/** How much one text teaches the classifier. Foreign titles are many and alike. */
const POIDS: Readonly<Record<string, number>> = { ailleurs: 0.5 };

/** Pairs of ideas are many: one must be met this often to be learnt. */
const MIN_PAIR = 8;
/** What these tell once and nowhere else is not kept: a story's own words, and foreign titles'. */
const STORIES = new Set(['longs', 'ailleurs']);

function countTexts(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

const isTopic = ({ classe }: Texte): boolean => classe.includes(':');

/** Learns from the given texts. The classes are those of the whole corpus, so that folds are comparable. */
export function trainModel(corpus: Corpus, textes: readonly Texte[], lectures: Lectures, reglage: Reglage): Modele {
  const classes = [...new Set(corpus.textes.map(({ classe }) => classe))].sort();
  const classOf = ({ classe }: Texte): number => classes.indexOf(classe);
  const lectureOf = ({ texte, langue }: Texte) => lectures.read(texte, langue);
  // Foreign titles teach the classifier only: their words say nothing of what we know.
  const searched = [...textes, ...corpus.titresDeSections].filter(({ sorte }) => sorte !== 'ailleurs');
  const clues = [...textes, ...corpus.titresDeSections].map((one) => ({
    one,
    own: surestClues(lectureOf(one)),
  }));
  const often = countTexts(clues.map(({ own }) => own));
  const tells = (one: Texte, term: string): boolean =>
    (often.get(term) ?? 0) >= (isPair(term) ? MIN_PAIR : STORIES.has(one.sorte) ? 2 : 1);
  const told = new Set(clues.flatMap(({ one, own }) => [...own].filter((term) => tells(one, term))));
  const idees = [...new Set([...lectures.concepts.fr.keys(), ...lectures.concepts.en.keys()])].sort();
  const waysOf = (langue: Langue) => idees.map((idee) => lectures.concepts[langue].get(idee) ?? []);
  const stems = new Set([...[...told].filter(isStem), ...waysOf('fr').flat(2), ...waysOf('en').flat(2)]);
  const mots = packLexicon(lectures.vocables, stems);
  const paires = packPairs(idees, (term) => told.has(term));
  const { racines } = openLexicon(mots);
  const dictionnaire = makeDictionary(termsInOrder(racines, idees, paires));
  const lus = textes.map((one) => ({ lecture: lectureOf(one), classe: classOf(one), poids: POIDS[one.sorte] ?? 1 }));
  const documents = searched.map((one) => ({
    langue: one.langue,
    classe: classOf(one),
    ancre: isTopic(one) ? (one.ancre ?? '') : '',
    demande: one.sorte !== 'section',
    termes: [...termsOf(lectureOf(one)).keys()].filter((term) => told.has(term) && tells(one, term)),
  }));
  const ancres = columnsOf(documents, classes.length);
  const langueOf = (langue: Langue): ModeleLangue => ({
    abreviations: corpus.abreviations[langue],
    idees: packIdeas(waysOf(langue).map((ways) => ways.map((way) => way.map(dictionnaire.numberOf)))),
    ...buildLists(
      documents.filter((one) => one.langue === langue),
      ancres,
      dictionnaire,
    ),
  });
  return {
    classes,
    choix: corpus.choix,
    mots,
    idees,
    paires,
    classement: trainClassement(lus, classes.length, dictionnaire),
    ancres,
    langues: { fr: langueOf('fr'), en: langueOf('en') },
    reglage,
  };
}
