import type { Constat } from '../constat.ts';
import type { Contenu } from '../read-content.ts';

/** A rule looks at the whole content. `today` is a day as `2026-11-24`: rules have no clock of their own. */
export type Rule = (contenu: Contenu, today: string) => readonly Constat[];
