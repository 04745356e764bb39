import type { Langue } from '../catalogue/entree.ts';
import type { Generation } from '../catalogue/ids.ts';
import { TOPICS, type Topic } from '../catalogue/topics.ts';
import { confidenceOf, signsOf } from './confidence.ts';
import type { Analyse, Moteur } from './engine.ts';
import { languageOf } from './language.ts';
import { holdsOrder } from './orders.ts';
import type { Part } from './parts.ts';
import { askedTopics } from './second-question.ts';
import { askingPart } from './sentences.ts';

/** What a question was taken for. */
export interface Comprehension {
  /** `answer`: asserted. `clarify`: offers `topic` then `alternatives`. `decline`: out of scope, unknown or small talk. */
  readonly mode: 'answer' | 'clarify' | 'decline';
  readonly topic: Topic;
  /** the anchor of the section that answers; for `hors-sujet`, the entry that says where to go */
  readonly section: string | null;
  readonly confidence: number;
  /** at most three, best first, never `topic` */
  readonly alternatives: readonly Topic[];
  /** a second question in the same message */
  readonly also: readonly Topic[];
  /** the section that these words would mean, were they about the topic of the context; null: none */
  readonly ici: string | null;
  readonly langue: Langue | 'autre';
}

/** What is known beside the words: it breaks ties, and never overrides them. */
export interface Contexte {
  readonly langue?: Langue;
  readonly generation?: Generation | null;
  /** of the page that is open, or spoken of last */
  readonly topic?: Topic | null;
}

const MAX_ALTERNATIVES = 3;
/** How close to the first a topic of the context must be to pass before it. */
const TIE = 0.6;
/** How much of what the words tell a section of that topic must tell, to be what they mean. */
const SECTION_MEANT = 0.5;
/** The entry that says which languages are spoken. */
const OTHER_LANGUAGE = 'autres-langues';

const KNOWN: ReadonlySet<string> = new Set(TOPICS);
const isTopic = (nom: string): nom is Topic => KNOWN.has(nom);

/** The topics of a text, likeliest first; the context's own comes first when it is nearly as likely. */
function rank(sujets: readonly Part[], contexte: Contexte): readonly Topic[] {
  const ranked = sujets.map(({ nom }) => nom).filter(isTopic);
  const expected = contexte.topic;
  if (expected === undefined || expected === null || expected === 'hors-sujet') return ranked;
  const first = sujets[0]?.p ?? 0;
  const own = sujets.find(({ nom }) => nom === expected)?.p ?? 0;
  return own >= TIE * first ? [expected, ...ranked.filter((topic) => topic !== expected)] : ranked;
}

/** Everything the decision rests on, for showing. */
export interface Examen {
  readonly analyse: Analyse | null;
  readonly signes: readonly number[];
  readonly juste: number;
  readonly dansLeSujet: number;
  readonly comprehension: Comprehension;
}

const declined = (
  section: string | null,
  confidence: number,
  { langue, ici }: Pick<Comprehension, 'langue' | 'ici'>,
): Comprehension => ({
  mode: 'decline',
  topic: 'hors-sujet',
  section,
  confidence,
  alternatives: [],
  also: [],
  ici,
  langue,
});

function examineWhole(question: string, moteur: Moteur, contexte: Contexte): Examen {
  const langue = languageOf(question, moteur.knows, contexte.langue);
  if (langue === 'autre')
    return {
      analyse: null,
      signes: [],
      juste: 0,
      dansLeSujet: 0,
      comprehension: declined(OTHER_LANGUAGE, 1, { langue, ici: null }),
    };
  const analyse = moteur.analyse(question, langue);
  const signes = signsOf(analyse, moteur);
  const { juste, dansLeSujet } = confidenceOf(signes, moteur.modele.reglage);
  return {
    analyse,
    signes,
    juste,
    dansLeSujet,
    comprehension: decide(question, analyse, { juste, dansLeSujet }, moteur, contexte),
  };
}

/**
 * Understands a question, and keeps what the decision rests on. Orders given to the machine are just words: they say nothing of
 * the question that comes with them, which is understood without them when it is sure alone.
 */
export function examine(question: string, moteur: Moteur, contexte: Contexte = {}): Examen {
  const whole = examineWhole(question, moteur, contexte);
  if (whole.comprehension.mode === 'answer' || whole.analyse === null || !holdsOrder(question, whole.analyse)) return whole;
  const asking = askingPart(question);
  if (asking === '') return whole;
  const alone = examineWhole(asking, moteur, contexte);
  return alone.comprehension.mode === 'answer' ? alone : whole;
}

function decide(
  question: string,
  analyse: Analyse,
  { juste, dansLeSujet }: { juste: number; dansLeSujet: number },
  moteur: Moteur,
  contexte: Contexte,
): Comprehension {
  const { seuils } = moteur.modele.reglage;
  const asked = askedTopics(question, analyse, moteur);
  const expected = contexte.topic ?? null;
  const ici = expected === null ? null : moteur.section(analyse, expected, SECTION_MEANT);
  if (asked.length === 0 && (dansLeSujet < seuils.decliner || analyse.termes.length === 0))
    return declined(analyse.horsSujet[0]?.nom ?? null, 1 - dansLeSujet, { langue: analyse.langue, ici });
  const asks = (juste < seuils.repondre || dansLeSujet < seuils.affirmer) && asked.length === 0;
  const ranked = rank(asks ? analyse.offres() : analyse.sujets, contexte);
  const ordered = [...new Set([...asked.slice(0, 1), ...ranked])];
  const topic = ordered[0] ?? 'general:quest-ce-que-chorus-pro';
  const also = asked.slice(1);
  return {
    mode: asks ? 'clarify' : 'answer',
    topic,
    section: moteur.section(analyse, topic),
    confidence: asks ? juste : Math.max(juste, seuils.repondre),
    alternatives: ordered.filter((one) => one !== topic && !also.includes(one)).slice(0, MAX_ALTERNATIVES),
    also,
    ici,
    langue: analyse.langue,
  };
}

/** Understands a question: the topic and section it is about, or what to ask back, or that it is not ours. */
export const understand = (question: string, moteur: Moteur, contexte: Contexte = {}): Comprehension =>
  examine(question, moteur, contexte).comprehension;
