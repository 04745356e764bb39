import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import type { Bilan } from '../../conversation/contract.ts';
import type { Place, PlacedEntry, Store } from '../../store/port.ts';
import { type Fait, type Lue, readConversation } from './conversation.ts';
import { groupByLikeness } from './likeness.ts';
import type { Issues, Rapport } from './report.ts';
import { mondayOf } from './week.ts';

const BATCH = 1000;

type Compte = { -readonly [K in keyof Issues]: number } & { conversations: number; utiles: number; inutiles: number };

const COUNTED: { readonly [K in Bilan['issue']]?: keyof Issues } = {
  repondu: 'repondu',
  'a-preciser': 'precise',
  decline: 'decline',
  'passe-a-une-personne': 'personne',
};

const zero = (): Compte => ({ repondu: 0, precise: 0, decline: 0, personne: 0, conversations: 0, utiles: 0, inutiles: 0 });

function at<K>(counts: Map<K, Compte>, key: K): Compte {
  const found = counts.get(key) ?? zero();
  counts.set(key, found);
  return found;
}

/** A question was asked, and there was no answer: declined, or declined for the second time and handed to a person. */
const isUnanswered = ({ bilan, question }: Fait, before: Fait | undefined): boolean =>
  question !== null &&
  (bilan.issue === 'decline' || (bilan.issue === 'passe-a-une-personne' && before?.bilan.issue === 'decline'));

interface Sums {
  readonly weeks: Map<string, Compte>;
  readonly topics: Map<Topic, Compte>;
  readonly stops: Map<string, number>;
  readonly unanswered: string[];
}

function addConversation({ weeks, topics, stops, unanswered }: Sums, { faits, pouces, arret }: Lue): void {
  for (const week of new Set(faits.map((fait) => mondayOf(fait.at)))) at(weeks, week).conversations++;
  for (const [index, fait] of faits.entries()) {
    const counted = COUNTED[fait.bilan.issue];
    if (isUnanswered(fait, faits[index - 1])) unanswered.push(fait.question ?? '');
    if (counted === undefined) continue;
    at(weeks, mondayOf(fait.at))[counted]++;
    if (fait.bilan.topic !== null) at(topics, fait.bilan.topic)[counted]++;
  }
  for (const pouce of pouces) {
    const side = pouce.utile ? 'utiles' : 'inutiles';
    at(weeks, mondayOf(pouce.at))[side]++;
    if (pouce.topic !== null) at(topics, pouce.topic)[side]++;
  }
  if (arret !== null) stops.set(arret, (stops.get(arret) ?? 0) + 1);
}

const total = ({ repondu, precise, decline, personne }: Issues): number => repondu + precise + decline + personne;

function toRapport({ weeks, topics, stops, unanswered }: Sums): Rapport {
  return {
    semaines: [...weeks].map(([lundi, counts]) => ({ lundi, ...counts })).sort((a, b) => a.lundi.localeCompare(b.lundi)),
    sujets: [...topics]
      .map(([topic, { conversations: _, ...counts }]) => ({ topic, ...counts }))
      .sort((a, b) => total(b) - total(a) || a.topic.localeCompare(b.topic)),
    arrets: [...stops]
      .map(([step, conversations]) => ({ step, conversations }))
      .sort((a, b) => b.conversations - a.conversations || a.step.localeCompare(b.step)),
    sansReponse: groupByLikeness(unanswered),
  };
}

/** Reads all that the store keeps, a little at a time, and says what can be learnt from it. @throws StoreError */
export async function gatherReport(store: Pick<Store, 'scan'>): Promise<Rapport> {
  const sums: Sums = { weeks: new Map(), topics: new Map(), stops: new Map(), unanswered: [] };
  let open: PlacedEntry[] = [];
  for (let after: Place | null = null; ; ) {
    const found: readonly PlacedEntry[] = await store.scan(after, BATCH);
    for (const entry of found) {
      if (open[0] !== undefined && open[0].conversation !== entry.conversation) {
        addConversation(sums, readConversation(open));
        open = [];
      }
      open.push(entry);
    }
    after = found.at(-1) ?? null;
    if (after === null) break;
  }
  if (open.length > 0) addConversation(sums, readConversation(open));
  return toRapport(sums);
}
