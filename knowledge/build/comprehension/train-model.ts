import type { Langue } from '../../catalogue/entree.ts';
import type { Modele, ModeleLangue, Reglage } from '../../comprehension/model.ts';
import { type Lecture, makeReader, stemOf, type Vocabulaire } from '../../comprehension/read.ts';
import { termsOf } from '../../comprehension/search.ts';
import { wordsOf } from '../../comprehension/words.ts';
import type { Corpus, Texte } from './corpus.ts';
import { trainClassement } from './train-classement.ts';
import { buildIndex } from './train-search.ts';

const LANGUES = ['fr', 'en'] as const;
/** How much one text teaches the classifier. Foreign titles are many and alike. */
const POIDS: Readonly<Record<string, number>> = { ailleurs: 0.5 };

/** What is read before any learning: the words of a language, and its reader. */
export interface Lectures {
  readonly vocabulaires: Readonly<Record<Langue, Vocabulaire & { readonly stems: readonly string[] }>>;
  read(texte: string, langue: Langue): Lecture;
}

/** Short forms are written as they sound: their words are no model for spelling. */
const isSpelled = ({ sorte }: Texte): boolean => sorte !== 'sms' && sorte !== 'ailleurs';

function vocabularyOf(corpus: Corpus, langue: Langue) {
  const connus = new Map<string, number>();
  const add = (text: string): void => {
    for (const word of wordsOf(text)) connus.set(word, (connus.get(word) ?? 0) + 1);
  };
  const written = corpus.textes.filter((one) => one.langue === langue && isSpelled(one) && !one.classe.startsWith('hors-sujet'));
  for (const { texte } of [...written, ...corpus.titresDeSections.filter((one) => one.langue === langue)]) add(texte);
  for (const [texte] of corpus.concepts[langue]) add(texte);
  for (const texte of Object.values(corpus.abreviations[langue])) add(texte);
  const stem = stemOf(langue);
  const known = new Set([...connus.keys()].map(stem));
  const stems = [...new Set(corpus.courants[langue].map(stem))].filter((one) => !known.has(one)).sort();
  const frequent = new Set(stems);
  return {
    connus,
    garde: { has: (word: string): boolean => frequent.has(stem(word)) },
    abreviations: corpus.abreviations[langue],
    concepts: corpus.concepts[langue],
    stems,
  };
}

/** Prepares reading for both languages; a text is read once. */
export function prepareReading(corpus: Corpus): Lectures {
  const vocabulaires = { fr: vocabularyOf(corpus, 'fr'), en: vocabularyOf(corpus, 'en') };
  const readers = { fr: makeReader('fr', vocabulaires.fr), en: makeReader('en', vocabulaires.en) };
  const done = { fr: new Map<string, Lecture>(), en: new Map<string, Lecture>() };
  return {
    vocabulaires,
    read(texte, langue) {
      const lecture = done[langue].get(texte) ?? readers[langue](texte);
      done[langue].set(texte, lecture);
      return lecture;
    },
  };
}

function trainLangue(
  corpus: Corpus,
  textes: readonly Texte[],
  classes: readonly string[],
  lectures: Lectures,
  langue: Langue,
): ModeleLangue {
  const own = textes.filter((one) => one.langue === langue);
  const { connus, abreviations, concepts, stems } = lectures.vocabulaires[langue];
  const champ = ({ sorte }: Texte) => (sorte === 'titre' ? 'titre' : 'variante');
  const termes = ({ texte }: Texte) => termsOf(lectures.read(texte, langue));
  const parts = [
    ...corpus.titresDeSections.filter((one) => one.langue === langue),
    ...own.filter(({ classe }) => classe.includes(':')),
  ];
  const keys = [...new Set(parts.map(({ classe, ancre }) => `${classe}#${ancre ?? ''}`))].sort();
  return {
    mots: [...connus].map(([word, count]) => `${word} ${count}`).join(' '),
    garde: stems.join(' '),
    abreviations,
    concepts,
    sujets: buildIndex(own.map((one) => ({ colonne: classes.indexOf(one.classe), champ: champ(one), termes: termes(one) }))),
    sections: buildIndex(
      parts.map((one) => ({ colonne: keys.indexOf(`${one.classe}#${one.ancre ?? ''}`), champ: champ(one), termes: termes(one) })),
    ),
    ancres: keys.map((key): readonly [string, string] => {
      const [topic = '', ancre = ''] = key.split('#');
      return [topic, ancre];
    }),
  };
}

/** Learns from the given texts. The classes are those of the whole corpus, so that folds are comparable. */
export function trainModel(corpus: Corpus, textes: readonly Texte[], lectures: Lectures, reglage: Reglage): Modele {
  const classes = [...new Set(corpus.textes.map(({ classe }) => classe))].sort();
  const lus = textes.map(({ texte, langue, classe, sorte }) => ({
    lecture: lectures.read(texte, langue),
    classe: classes.indexOf(classe),
    poids: POIDS[sorte] ?? 1,
  }));
  const langues = Object.fromEntries(LANGUES.map((langue) => [langue, trainLangue(corpus, textes, classes, lectures, langue)]));
  return {
    classes,
    choix: corpus.choix,
    classement: trainClassement(lus, classes.length),
    langues: langues as Record<Langue, ModeleLangue>,
    reglage,
  };
}
