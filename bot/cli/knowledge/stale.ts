import { readContent } from '../../../knowledge/build/read-content.ts';
import { today } from './today.ts';

const DAY = 86_400_000;
const SOON_DAYS = 30;

/** `stale`: what must be read again, the latest first, then what soon must. Exit code 1 when something is late. */
export function stale(): number {
  const now = today();
  const rows = readContent()
    .fichiers.map(({ chemin, entree }) => ({
      chemin,
      relu: entree.relu,
      avant: entree.relireAvant,
      days: (Date.parse(entree.relireAvant) - Date.parse(now)) / DAY,
    }))
    .filter(({ days }) => days <= SOON_DAYS)
    .sort((a, b) => a.days - b.days);
  const say = ({ chemin, relu, avant }: (typeof rows)[number]): string =>
    `  ${chemin} : relu le ${relu}, à relire avant le ${avant}`;
  const late = rows.filter(({ days }) => days < 0);
  const soon = rows.filter(({ days }) => days >= 0);
  if (late.length > 0) console.log(['Relecture en retard :', ...late.map(say)].join('\n'));
  if (soon.length > 0) console.log([`À relire dans les ${SOON_DAYS} jours :`, ...soon.map(say)].join('\n'));
  if (rows.length === 0) console.log(`Rien à relire : tout est à jour, et le reste dans les ${SOON_DAYS} jours.`);
  return late.length > 0 ? 1 : 0;
}
