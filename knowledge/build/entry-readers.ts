import type { z } from 'zod';
import type { Dossier, Entree, Espace, Langue } from '../catalogue/entree.ts';
import { parseBody } from './parse/corps.ts';
import type { Note } from './parse/note.ts';
import { parsePhrases } from './parse/phrases.ts';
import { FICHE, type Fiche } from './shape.ts';
import { ASSISTANCE, ENTREE, type FrontMatter, HORS_SUJET, TRADUCTION } from './shape-entree.ts';
import type { Questions, QuestionsHorsSujet } from './shape-questions.ts';
import { cutVariante } from './variantes-de.ts';

/** One readable file: its entry, and what is not shown. */
export interface Fichier {
  /** path under `knowledge/content/` */
  readonly chemin: string;
  readonly langue: Langue;
  readonly entree: Entree;
  /** the names of a space and the rest of its front matter */
  readonly fiche: Fiche | null;
  readonly questions: Questions | QuestionsHorsSujet | null;
  /** date of the French text that was translated */
  readonly traduitDe: string | null;
  /** the text as written, without its front matter */
  readonly texte: string;
}

/** A file as cut at its front matter, before its shape is known. */
export interface Brut {
  readonly chemin: string;
  readonly dossier: Dossier;
  readonly id: string;
  readonly front: unknown;
  readonly body: string;
  readonly note: Note;
}

/** @throws when the front matter does not have the expected shape */
export type Reader = (brut: Brut) => Fichier;

const espaceOf = (fiche: Fiche): Espace => ({
  nom: fiche.nom,
  place: fiche.place,
  ouvertParDefaut: { reponse: fiche['ouvert-par-defaut'].reponse, precision: fiche['ouvert-par-defaut'].precision },
  quiAjoute: { reponse: fiche['qui-ajoute'].reponse, depuis: fiche['qui-ajoute'].depuis },
  question: fiche.question,
});

type Common = Omit<FrontMatter, 'titre' | 'generations'> & Pick<Entree, 'titre' | 'generations' | 'enBref' | 'espace'>;

function readFrench(brut: Brut, front: Common, corps: ReturnType<typeof parseBody>): Entree {
  return {
    id: brut.id,
    dossier: brut.dossier,
    topic: front.topic,
    titre: front.titre,
    generations: front.generations,
    public: front.public,
    relu: front.relu,
    relireAvant: front['relire-avant'],
    confiance: front.confiance,
    sources: front.sources,
    enBref: front.enBref,
    sections: corps.sections,
    parcours: corps.parcours,
    contradictions: front.contradictions.map(cutVariante).map(({ question, ancre }) => ({
      phrases: parsePhrases(question, brut.note),
      ancre,
    })),
    questionsOuvertes: front['questions-ouvertes'],
    espace: front.espace,
  };
}

const readFiche: Reader = (brut) => {
  const fiche = FICHE.parse(brut.front);
  const corps = parseBody('espaces', 'fr', brut.body, brut.note);
  const generations = [...new Set(fiche.noms.map(({ generation }) => generation))];
  const entree = readFrench(
    brut,
    {
      ...fiche,
      titre: fiche.nom,
      generations,
      enBref: [{ texte: fiche.resume, sources: purposeSources(corps) }],
      espace: espaceOf(fiche),
    },
    corps,
  );
  return {
    chemin: brut.chemin,
    langue: 'fr',
    entree,
    fiche,
    questions: fiche.questions ?? null,
    traduitDe: null,
    texte: brut.body,
  };
};

/** The summary of a space says its purpose: it rests on the sources of that section. */
function purposeSources({ sections }: ReturnType<typeof parseBody>): readonly string[] {
  const blocs = sections.find(({ ancre }) => ancre === 'a-quoi-il-sert')?.blocs ?? [];
  const phrases = blocs.flatMap((bloc) =>
    bloc.sorte === 'paragraphe' ? bloc.phrases : bloc.sorte === 'liste' ? bloc.items.flat() : [],
  );
  return [...new Set(phrases.flatMap(({ sources = [] }) => sources))];
}

const SHAPES = { guides: ENTREE, reponses: ENTREE, assistance: ASSISTANCE, 'hors-sujet': HORS_SUJET } as const;

/** Reads an entry written in French. */
export const readEntree: Reader = (brut) => {
  if (brut.dossier === 'espaces') return readFiche(brut);
  const front = SHAPES[brut.dossier].parse(brut.front);
  const corps = parseBody(brut.dossier, 'fr', brut.body, brut.note);
  const entree = readFrench(brut, { ...front, enBref: corps.enBref, espace: null }, corps);
  return {
    chemin: brut.chemin,
    langue: 'fr',
    entree,
    fiche: null,
    questions: front.questions ?? null,
    traduitDe: null,
    texte: brut.body,
  };
};

/** Reads a translation over its French entry: what is not translated stays the same. */
export const readTranslation =
  (french: readonly Fichier[]): Reader =>
  (brut) => {
    const original = french.find(({ entree }) => entree.dossier === brut.dossier && entree.id === brut.id);
    if (original === undefined) throw new Error('l’entrée française du même nom manque');
    const front: z.infer<typeof TRADUCTION> = TRADUCTION.parse(brut.front);
    const corps = parseBody(brut.dossier, 'en', brut.body, brut.note);
    const { entree } = original;
    const resume = front.resume === undefined ? [] : [{ texte: front.resume, sources: entree.enBref[0]?.sources ?? [] }];
    return {
      chemin: brut.chemin,
      langue: 'en',
      fiche: null,
      questions: null,
      traduitDe: front['traduit-de'],
      texte: brut.body,
      entree: {
        ...entree,
        topic: front.topic,
        titre: front.titre,
        relu: front.relu,
        enBref: brut.dossier === 'espaces' ? resume : corps.enBref,
        sections: corps.sections,
        parcours: corps.parcours.map((one, index) => ({
          ...one,
          etapes: one.etapes.map((etape, at) => ({ ...etape, cible: entree.parcours[index]?.etapes[at]?.cible ?? null })),
        })),
        contradictions: front.contradictions.map((text, index) => ({
          phrases: parsePhrases(text, brut.note),
          ancre: entree.contradictions[index]?.ancre ?? null,
        })),
        espace: entree.espace === null ? null : { ...entree.espace, nom: front.titre, question: front.question ?? null },
      },
    };
  };
