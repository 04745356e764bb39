import { type Cible, ROLES, type Role } from '../../catalogue/entree.ts';
import { labelsIn } from './guillemets.ts';
import type { Note } from './note.ts';

const NONE = /^(?:aucune|none|same)$/i;
const ALIASES = /\((?:aussi|also)\s+([^)]*)\)/i;
const REGION = /\s(?:dans|in)\s+(?:«\s*([^«»]+?)\s*»|“([^“”]+)”)\s*$/i;
const NO_LABEL = /^sans libellé fixe\s*\(([^)]+)\)$/;

const isRole = (name: string): name is Role => ROLES.some((role) => role === name);

/** Reads `rôle « libellé » (aussi « autre ») dans « région »`, or `aucune`; `same` is left to the French step. */
export function parseCible(text: string, note: Note): Cible | null {
  const bare = text.trim().replace(/\.$/, '');
  if (NONE.test(bare)) return null;
  const region = REGION.exec(bare);
  const withoutRegion = bare.replace(REGION, '').trim();
  const aliases = labelsIn(ALIASES.exec(withoutRegion)?.[1] ?? '');
  const core = withoutRegion.replace(ALIASES, '').trim();
  const [word = ''] = core.split(' ');
  const what = core.slice(word.length).trim();
  const [label, ...more] = labelsIn(what);
  const description = NO_LABEL.exec(what)?.[1] ?? null;
  if (!isRole(word)) {
    note(`la cible « ${text} » ne commence pas par un rôle connu : ${ROLES.join(', ')}`);
    return null;
  }
  if (description === null && (label === undefined || more.length > 0 || !/^[«“].*[»”]$/.test(what)))
    note(`la cible « ${text} » doit donner un libellé entre guillemets, ou « sans libellé fixe (…) »`);
  return {
    role: word,
    label: description === null ? (label ?? null) : null,
    description,
    aliases,
    region: region?.[1] ?? region?.[2] ?? null,
  };
}
