import { TOPICS, type Topic } from '../catalogue/topics.ts';
import { confidenceOf, signsOf } from './confidence.ts';
import type { Analyse, Moteur } from './engine.ts';
import { type Demande, piecesOf, questionsOf } from './sentences.ts';

const MAX = 3;
/** A part of a message lacks what the other part says: it is held to a little less than a whole question. */
const LENIENT = 0.22;
/** Two parts that are plainly questions are two: when one is sure, the other is held to still less. */
const PLAIN = 0.4;
/** How likely what comes second must be, when the first is what another part asks already. */
const OTHER = 0.3;
/** What a part asks without a word that asks is among so many of the likeliest topics of the whole message. */
const LIKELY = 6;

/** What a part of a message asks, and how far above what a whole question is held to. */
interface Avis {
  readonly demande: Demande;
  readonly sujets: readonly (readonly [topic: Topic, p: number])[];
  readonly marge: number;
  /** whether it would be answered, were it alone */
  readonly sure: boolean;
}

function judge(demande: Demande, moteur: Moteur, { langue }: Analyse): Avis {
  const { seuils } = moteur.modele.reglage;
  const analyse = moteur.analyse(demande.texte, langue);
  const { juste, dansLeSujet } = confidenceOf(signsOf(analyse, moteur), moteur.modele.reglage);
  const sujets = analyse.sujets.slice(0, 2).flatMap(({ nom, p }) => {
    const topic = TOPICS.find((one) => one === nom);
    return topic === undefined ? [] : [[topic, p] as const];
  });
  const marge = dansLeSujet < seuils.decliner ? Number.NEGATIVE_INFINITY : juste - seuils.repondre;
  return { demande, sujets, marge, sure: marge >= 0 && dansLeSujet >= seuils.affirmer };
}

/** The topics of the parts that ask, when one at least is sure. */
function topicsOfQuestions(avis: readonly Avis[]): readonly Topic[] {
  if (!avis.some(({ marge }) => marge >= -LENIENT)) return [];
  const isPlain = avis.filter(({ demande }) => demande.franche).length >= 2;
  const topics = new Set<Topic>();
  for (const { demande, sujets, marge } of avis) {
    const plain = isPlain && demande.franche;
    if (marge < -(plain ? PLAIN : LENIENT)) continue;
    const found = sujets.find(([topic, p], place) => !topics.has(topic) && (place === 0 || (plain && p >= OTHER)));
    if (found !== undefined) topics.add(found[0]);
  }
  return [...topics];
}

/** The topics of parts that do not ask: each would be answered alone, or the message says that it holds several. */
function topicsOfPieces(avis: readonly Avis[], whole: Analyse): readonly Topic[] {
  const likely = new Set(whole.sujets.slice(0, LIKELY).map(({ nom }) => nom));
  const kept = avis.filter(({ demande, sure, marge }) => sure || (demande.franche && marge >= -LENIENT));
  return [...new Set(kept.flatMap(({ sujets }) => sujets.slice(0, 1).map(([topic]) => topic)))].filter((topic) =>
    likely.has(topic),
  );
}

/**
 * The topics of a message that asks several things, in the order they are asked. Less than two: it asks one thing, and is best
 * understood whole.
 */
export function askedTopics(text: string, whole: Analyse, moteur: Moteur): readonly Topic[] {
  // A message is cut in two ways, which share most of their pieces.
  const known = new Map<string, Avis>();
  const judgeOnce = (demande: Demande): Avis => {
    const avis = { ...(known.get(demande.texte) ?? judge(demande, moteur, whole)), demande };
    known.set(demande.texte, avis);
    return avis;
  };
  const judged = (demandes: readonly Demande[]): readonly Avis[] => (demandes.length < 2 ? [] : demandes.map(judgeOnce));
  const asked = topicsOfQuestions(judged(questionsOf(text)));
  const topics = asked.length >= 2 ? asked : topicsOfPieces(judged(piecesOf(text)), whole);
  return topics.length < 2 ? [] : topics.slice(0, MAX);
}
