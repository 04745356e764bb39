import type { Analyse } from './engine.ts';

/** The idea of an order given to a machine, and the entry that answers nothing else. */
const IDEA = 'ordre-au-robot';
const ENTRY = 'consignes-detournees';
/** How likely that entry must be, for an order to hide behind the rest of a message. */
const LIKELY = 0.1;
/** What people write so that the machine takes their words for its own: tags, names of roles, titles. */
const MARKS = /<\/?\w+>|\[\/?\w+\]|#{3}|(?<!\p{L})(?:system|assistant|user|système|utilisateur)\s*:/iu;

/** Whether a message seems to hold an order given to the machine, alone or beside a question. */
export const holdsOrder = (text: string, { lecture, horsSujet }: Analyse): boolean =>
  MARKS.test(text) ||
  lecture.concepts.some(({ valeur }) => valeur === IDEA) ||
  horsSujet.some(({ nom, p }) => nom === ENTRY && p >= LIKELY);
