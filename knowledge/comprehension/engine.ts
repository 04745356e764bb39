import type { Langue } from '../catalogue/entree.ts';
import { type Classeur, loadClasseur, softmax } from './classify.ts';
import type { Modele } from './model.ts';
import { type Lecture, makeReader, stemOf } from './read.ts';
import { type Index, loadIndex, termsOf } from './search.ts';

const HORS_SUJET = 'hors-sujet/';
const VAGUE = 'vague/';
const TINY = 1e-4;

/** A topic (or an entry, or a group) with its share of the probability. */
export interface Part {
  readonly nom: string;
  readonly p: number;
}

/** All that one text, read in one language, says of the topics. */
export interface Analyse {
  readonly langue: Langue;
  readonly lecture: Lecture;
  readonly termes: ReadonlyMap<string, number>;
  /** topics of ours, likeliest first; the shares leave room for the two below */
  readonly sujets: readonly Part[];
  /** entries on what is not ours, likeliest first */
  readonly horsSujet: readonly Part[];
  /** groups of vague messages, likeliest first */
  readonly vagues: readonly Part[];
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
  index(langue: Langue): Index;
}

const only = (parts: readonly Part[], prefix: string): readonly Part[] =>
  parts.filter(({ nom }) => nom.startsWith(prefix)).map(({ nom, p }) => ({ nom: nom.slice(prefix.length), p }));

const isOurs = ({ nom }: Part): boolean => !nom.startsWith(HORS_SUJET) && !nom.startsWith(VAGUE);

interface Outils {
  readonly read: (text: string) => Lecture;
  readonly sujets: Index;
  readonly sections: Index;
  readonly mots: ReadonlySet<string>;
  readonly garde: ReadonlySet<string>;
}

function loadLangue(modele: Modele, langue: Langue): Outils {
  const { mots, garde, abreviations, concepts, sujets, sections, ancres } = modele.langues[langue];
  const pieces = mots.split(' ');
  const connus = new Map<string, number>();
  for (let at = 0; at + 1 < pieces.length; at += 2) connus.set(pieces[at] ?? '', Number(pieces[at + 1]));
  const stem = stemOf(langue);
  const frequent = new Set(garde.split(' '));
  const courant = { has: (word: string): boolean => frequent.has(stem(word)) };
  return {
    read: makeReader(langue, { connus, garde: courant, abreviations, concepts }),
    sujets: loadIndex(sujets, modele.classes.length),
    sections: loadIndex(sections, ancres.length),
    mots: new Set(connus.keys()),
    garde: frequent,
  };
}

/** Loads a model once, for as many questions as one likes. */
export function loadEngine(modele: Modele): Moteur {
  const { classes, reglage } = modele;
  const classeur: Classeur = loadClasseur(modele.classement);
  const outils = { fr: loadLangue(modele, 'fr'), en: loadLangue(modele, 'en') };
  const outside = classes.map((nom) => nom.startsWith(HORS_SUJET));

  return {
    modele,
    index: (langue) => outils[langue].sujets,
    knows: (word, langue) => outils[langue].mots.has(word) || outils[langue].garde.has(stemOf(langue)(word)),
    analyse(text, langue) {
      const lecture = outils[langue].read(text);
      const termes = termsOf(lecture);
      const found = outils[langue].sujets.score(termes);
      const classed = classeur.classify(lecture);
      const fused = softmax(
        classed.map((p, classe) => reglage.recherche * (found[classe] ?? 0) + reglage.classement * Math.log(p + TINY)),
      );
      const parts = classes.map((nom, classe) => ({ nom, classe, p: fused[classe] ?? 0 })).sort((a, b) => b.p - a.p);
      const sujets = parts.filter(isOurs);
      const first = sujets[0]?.classe ?? 0;
      return {
        langue,
        lecture,
        termes,
        sujets,
        horsSujet: only(parts, HORS_SUJET),
        vagues: only(parts, VAGUE),
        recherche: found[first] ?? 0,
        classement: classed[first] ?? 0,
        classementHorsSujet: classed.reduce((sum, p, classe) => (outside[classe] ? sum + p : sum), 0),
      };
    },
    section({ langue, termes }, topic) {
      const { ancres } = modele.langues[langue];
      const scores = outils[langue].sections.score(termes);
      let best: string | null = null;
      let high = 0;
      ancres.forEach(([sujet, ancre], colonne) => {
        const score = scores[colonne] ?? 0;
        if (sujet !== topic || score <= high) return;
        high = score;
        best = ancre === '' ? null : ancre;
      });
      return best;
    },
  };
}
