import type { Fichier } from '../../../knowledge/build/entry-readers.ts';
import { readContent } from '../../../knowledge/build/read-content.ts';
import { today } from './today.ts';

const DAY = 86_400_000;
export const SOON_DAYS = 30;

export interface Relecture {
  readonly chemin: string;
  readonly relu: string;
  readonly avant: string;
  /** below zero when it is late */
  readonly jours: number;
}

/** What must be read again within a month, the latest first. */
export const relecturesOf = (fichiers: readonly Fichier[], now: string): readonly Relecture[] =>
  fichiers
    .map(({ chemin, entree: { relu, relireAvant } }) => ({
      chemin,
      relu,
      avant: relireAvant,
      jours: (Date.parse(relireAvant) - Date.parse(now)) / DAY,
    }))
    .filter(({ jours }) => jours <= SOON_DAYS)
    .sort((a, b) => a.jours - b.jours);

const say = ({ chemin, relu, avant }: Relecture): string => `  ${chemin} : relu le ${relu}, à relire avant le ${avant}`;

/** `stale`: what is late, then what soon will be. Exit code 1 when something is late. */
export function stale(): number {
  const relectures = relecturesOf(readContent().fichiers, today());
  const late = relectures.filter(({ jours }) => jours < 0);
  const soon = relectures.filter(({ jours }) => jours >= 0);
  if (late.length > 0) console.log(['Relecture en retard :', ...late.map(say)].join('\n'));
  if (soon.length > 0) console.log([`À relire dans les ${SOON_DAYS} jours :`, ...soon.map(say)].join('\n'));
  if (relectures.length === 0) console.log(`Rien à relire dans les ${SOON_DAYS} jours.`);
  return late.length > 0 ? 1 : 0;
}
