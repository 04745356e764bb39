import type { Rapport } from './report-questions.ts';

/** Less than this is noise, whatever the number of questions: one question of the smallest group moves its rate by as much. */
const NOISE = 0.02;

/** What was measured on the open half when the reference was last set, by goal. */
export type Reference = Readonly<Record<string, number>>;

export const referenceOf = ({ buts }: Rapport): Reference =>
  Object.fromEntries(buts.map(({ but, valeur }) => [but, Math.round(valeur * 1e4) / 1e4]));

/** The goals that fell below their reference by more than noise: two points, or one standard error of the rate. */
export function drops({ buts }: Rapport, reference: Reference): readonly string[] {
  return buts.flatMap(({ but, borne, valeur, sur }) => {
    const before = reference[but];
    if (before === undefined || sur === 0) return [];
    const noise = Math.max(NOISE, Math.sqrt((before * (1 - before)) / sur));
    const loss = borne.startsWith('≥') ? before - valeur : valeur - before;
    return loss > noise ? [`${but} : ${(100 * before).toFixed(1)} % → ${(100 * valeur).toFixed(1)} %`] : [];
  });
}
