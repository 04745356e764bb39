import { type Constat, REGLES, type Regle } from '../../../knowledge/build/constat.ts';

const count = (number: number, word: string): string => `${number} ${word}${number > 1 ? 's' : ''}`;

function renderFile(chemin: string, constats: readonly Constat[]): string {
  return [`  ${chemin}`, ...constats.map(({ grave, message }) => `    ${grave ? '✗' : '·'} ${message}`)].join('\n');
}

function renderRule(regle: Regle, constats: readonly Constat[]): string {
  const files = [...new Set(constats.map(({ fichier }) => fichier))];
  return [
    `${REGLES[regle]} (${constats.length})`,
    ...files.map((file) =>
      renderFile(
        file,
        constats.filter(({ fichier }) => fichier === file),
      ),
    ),
  ].join('\n');
}

/** The findings, rule by rule then file by file, and a closing line. */
export function renderReport(constats: readonly Constat[], entrees: number): string {
  const rules = (Object.keys(REGLES) as Regle[]).filter((regle) => constats.some((one) => one.regle === regle));
  const fautes = constats.filter(({ grave }) => grave).length;
  const closing = `${count(entrees, 'entrée')} : ${fautes === 0 ? 'aucune faute' : count(fautes, 'faute')}, ${count(constats.length - fautes, 'conseil')}.`;
  return [
    ...rules.map((regle) =>
      renderRule(
        regle,
        constats.filter((one) => one.regle === regle),
      ),
    ),
    closing,
  ].join('\n\n');
}
