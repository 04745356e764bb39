import { byProperty, confusions, type Rapport } from './report-questions.ts';
import type { Essais } from './run-questions.ts';
import { rate } from './score-questions.ts';

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
const SHOWN = 12;

/** The figures of a half, as tables. */
export function printFigures({ buts, ecartDeConfiance, fautes, constantes }: Rapport): void {
  console.table(
    buts.map(({ but, borne, bon, sur, valeur, intervalle, tenu }) => ({
      but,
      borne,
      valeur: `${percent(valeur)} (${bon}/${sur})`,
      'intervalle à 95 %': intervalle.map(percent).join(' – '),
      tenu: tenu ? 'oui' : 'non',
      ...Object.fromEntries(Object.entries(constantes).map(([nom, figures]) => [nom, percent(figures[but] ?? 0)])),
    })),
  );
  console.table(
    Object.fromEntries(
      Object.entries(fautes).map(([errors, right]) => [
        `${errors} faute(s) de frappe`,
        { 'juste au premier rang': percent(right) },
      ]),
    ),
  );
  console.log(`Écart entre la confiance annoncée et la réussite : ${percent(ecartDeConfiance)}`);
}

/** Where the errors of the open half are: by kind, by topic, by pair. */
export function printDetails(essais: Essais): void {
  const inScope = [...essais['dans-le-sujet.fr'], ...essais['dans-le-sujet.en'], ...essais.longues];
  const table = (rows: ReturnType<typeof byProperty>): void =>
    console.table(
      rows.map((row) => ({ nom: row.nom, 'juste au premier rang': `${percent(rate(row))} (${row.bon}/${row.sur})` })),
    );
  table(byProperty(inScope, ({ cas }) => `${cas.lang} ${cas.kind}`));
  table(byProperty(inScope, ({ cas }) => cas.topic).slice(0, SHOWN));
  console.table(confusions(inScope).slice(0, SHOWN));
}
