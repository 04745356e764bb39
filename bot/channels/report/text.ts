import { nameOf } from './names.ts';
import type { Issues, Rapport } from './report.ts';

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

function issues({ repondu, precise, decline, personne }: Issues): string {
  const whole = repondu + precise + decline + personne;
  const said = [
    ['répondu', repondu],
    ['précision', precise],
    ['décliné', decline],
    ['personne', personne],
  ] as const;
  return said.map(([name, count]) => `${name} ${count} (${share(count, whole)})`).join(', ');
}

const NONE = '  rien';
const block = (title: string, lines: readonly string[]): string => [title, ...(lines.length === 0 ? [NONE] : lines)].join('\n');

/** The report for a terminal. */
export function toText({ semaines, sujets, arrets, sansReponse }: Rapport): string {
  return [
    block(
      'Par semaine (lundi, heure de Paris)',
      semaines.map(
        (one) =>
          `  ${one.lundi}  ${one.conversations} conversations ; ${issues(one)} ; pouces ${one.utiles} levés, ${one.inutiles} baissés`,
      ),
    ),
    block(
      'Sujets',
      sujets.map((one) => `  ${nameOf(one.topic)} : ${issues(one)}`),
    ),
    block(
      'Où l’on s’arrête',
      arrets.map(({ step, conversations }) => `  ${step} : ${conversations} conversations`),
    ),
    block(
      'Questions sans réponse, regroupées (masquées)',
      sansReponse.flatMap(({ combien, exemples }) => [
        `  ${combien} fois`,
        ...exemples.map((one) => `    « ${one.replace(/\s+/g, ' ')} »`),
      ]),
    ),
  ].join('\n\n');
}
