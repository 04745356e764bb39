import { type Constat, conseil, faute } from '../constat.ts';
import type { Fichier } from '../entry-readers.ts';
import type { Rule } from './rule.ts';

/** A year, and the days that a leap year adds. */
const MAX_DAYS = 366;
const DAY = 86_400_000;

function checkFile({ chemin, entree: { relu, relireAvant } }: Fichier, today: string): readonly Constat[] {
  const days = (Date.parse(relireAvant) - Date.parse(relu)) / DAY;
  return [
    ...(relu > today ? [faute('dates', chemin, `relu le ${relu} : c’est dans le futur`)] : []),
    ...(days <= 0 ? [faute('dates', chemin, `à relire avant le ${relireAvant}, mais relu le ${relu}`)] : []),
    ...(days > MAX_DAYS ? [faute('dates', chemin, `à relire avant le ${relireAvant} : plus d’un an après la relecture`)] : []),
    // Time alone must not break a build: `knowledge stale` is where this fails.
    ...(relireAvant < today ? [conseil('dates', chemin, `la relecture est en retard depuis le ${relireAvant}`)] : []),
  ];
}

/** Review dates make sense. */
export const checkDates: Rule = ({ fichiers }, today) => fichiers.flatMap((fichier) => checkFile(fichier, today));
