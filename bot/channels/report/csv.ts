import { nameOf } from './names.ts';
import type { Rapport } from './report.ts';

type Cell = string | number;

/** What spreadsheets take for a formula when a cell begins with it, in their usual and in their wide forms. */
const FORMULA = /^[\s\u200B\uFEFF]*[=+\-@＝＋－＠\t\r\n|%]/;

/** A cell that no spreadsheet runs: what looks like a formula is made text by an apostrophe. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

const ISSUES = ['répondu', 'précision demandée', 'décliné', 'passé à une personne'] as const;

/** The report as one table: a line a fact, its kind first. Read as it is by a French spreadsheet. */
export function toCsv({ semaines, sujets, arrets, sansReponse }: Rapport): string {
  const rows: (readonly Cell[])[] = [['tableau', 'quoi', 'mesure', 'valeur']];
  const counts = (tableau: string, quoi: string, values: readonly (readonly [string, number])[]): void => {
    for (const [mesure, valeur] of values) rows.push([tableau, quoi, mesure, valeur]);
  };
  for (const { lundi, conversations, repondu, precise, decline, personne, utiles, inutiles } of semaines) {
    const issues = [repondu, precise, decline, personne].map((count, index) => [ISSUES[index] ?? '', count] as const);
    counts('semaine', lundi, [
      ['conversations', conversations],
      ...issues,
      ['pouces levés', utiles],
      ['pouces baissés', inutiles],
    ]);
  }
  for (const { topic, repondu, precise, decline, personne, utiles, inutiles } of sujets) {
    const issues = [repondu, precise, decline, personne].map((count, index) => [ISSUES[index] ?? '', count] as const);
    counts('sujet', nameOf(topic), [...issues, ['pouces levés', utiles], ['pouces baissés', inutiles]]);
  }
  for (const { step, conversations } of arrets) counts('arrêt', step, [['conversations', conversations]]);
  for (const { combien, exemples } of sansReponse) {
    for (const exemple of exemples) counts('sans réponse', exemple, [['questions du groupe', combien]]);
  }
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
