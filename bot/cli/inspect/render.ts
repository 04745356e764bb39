import { groupBy } from '../../../knowledge/catalogue/group-by.ts';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Verdict } from '../../../knowledge/diagnosis/vocabulary.ts';
import type { Inspection } from './inspect-pages.ts';
import { BRIEF, GENERATIONS, TITLES } from './mots.ts';
import { POURQUOI } from './raisons.ts';

type Espace = Inspection['espaces'][number];

const VERDICTS = Object.keys(TITLES) as Verdict[];

/** Verdicts after which nothing is left to do: why is enough. */
const SETTLED: readonly Verdict[] = ['present', 'non-concerne'];

const namesOf = (espaces: readonly Espace[]): string => espaces.map(({ id }) => nomOf(id)).join(', ');

/** What follows a colon begins in lower case. */
const afterColon = (text: string): string => text.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());

/** The spaces of one verdict: why, once for all those it holds for, then what to do, once for all those it is the same for. */
function linesOf(group: readonly Espace[], all: number): readonly string[] {
  return [...groupBy(group, ({ reason }) => reason)].flatMap(([reason, ofReason]) => {
    const why = POURQUOI[reason];
    const steps = [...groupBy(ofReason, ({ verdict, next }) => (SETTLED.includes(verdict) ? '' : next.text))];
    const [only] = steps;
    if (steps.length > 1 || only === undefined)
      return [`  ${why}`, ...steps.map(([step, espaces]) => `  - ${namesOf(espaces)} : ${afterColon(step)}`)];
    const said = `${why} ${only[0]}`.trimEnd();
    return [ofReason.length === all ? `  ${said}` : `  - ${namesOf(ofReason)} : ${afterColon(said)}`];
  });
}

/**
 * The diagnosis as a person reads it: what needs action first.
 * @param remarques what keeps the pages from being judged surely
 */
export function renderInspection(
  { generation, signedIn, complete, unknownLabels, espaces }: Inspection,
  remarques: readonly string[] = [],
): string {
  const groups = VERDICTS.map((verdict) => ({ verdict, group: espaces.filter((one) => one.verdict === verdict) })).filter(
    ({ group }) => group.length > 0,
  );
  const brief = groups.map(({ verdict, group }) => `${group.length} ${BRIEF[verdict](group.length > 1)}`).join(', ');
  return [
    generation === null ? 'Page non reconnue : aucune conclusion.' : `Portail : ${GENERATIONS[generation]}`,
    ...(generation === null
      ? []
      : [
          `Connecté : ${signedIn === null ? 'on ne sait pas' : signedIn ? 'oui' : 'non'} · page entière : ${complete ? 'oui' : 'non'}`,
          `En bref : ${brief}`,
        ]),
    ...(unknownLabels.length === 0 ? [] : [`Onglets inconnus : ${unknownLabels.map((label) => `« ${label} »`).join(', ')}`]),
    ...remarques,
    ...groups.flatMap(({ verdict, group }) => ['', `${TITLES[verdict]} (${group.length})`, ...linesOf(group, espaces.length)]),
  ].join('\n');
}
