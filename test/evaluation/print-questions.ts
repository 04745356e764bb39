import type { Details, Part } from './details-questions.ts';
import type { Rapport } from './report-questions.ts';
import { rate } from './score-questions.ts';

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const between = (bounds: readonly number[]): string => bounds.map(percent).join(' – ');
const SHOWN = 12;

/** One row a goal, one column a number of typing errors; what was not asked again in haste is left out. */
function printTypingErrors(fautes: Rapport['fautes']): void {
  const [none = {}, ...others] = Object.values(fautes);
  const goals = Object.keys(none).filter((but) => others.every((figures) => but in figures));
  console.table(
    Object.fromEntries(
      goals.map((but) => [
        but,
        Object.fromEntries(Object.entries(fautes).map(([errors, figures]) => [`${errors} faute(s)`, percent(figures[but] ?? 0)])),
      ]),
    ),
  );
}

/** The figures of a half, as tables. */
export function printFigures({ buts, ecartDeConfiance, fautes, constantes }: Rapport): void {
  console.table(
    buts.map(({ but, borne, bon, sur, valeur, intervalle, tenu }) => ({
      but,
      borne,
      valeur: `${percent(valeur)} (${bon}/${sur})`,
      'intervalle à 95 %': between(intervalle),
      tenu: tenu ? 'oui' : 'non',
      ...Object.fromEntries(Object.entries(constantes).map(([nom, figures]) => [nom, percent(figures[but] ?? 0)])),
    })),
  );
  printTypingErrors(fautes);
  console.log(`Écart entre la confiance annoncée et la réussite : ${percent(ecartDeConfiance)}`);
}

/** Where the errors of the open half are. */
export function printDetails({ genres, sujets, confusions }: Details): void {
  const table = (parts: readonly Part[]): void =>
    console.table(
      parts.map((part) => ({
        nom: part.nom,
        'juste au premier rang': `${percent(rate(part))} (${part.bon}/${part.sur})`,
        'intervalle à 95 %': between(part.intervalle),
      })),
    );
  table(genres);
  table(sujets.slice(0, SHOWN));
  console.table(confusions.slice(0, SHOWN));
}
