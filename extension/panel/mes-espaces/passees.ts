import type { Avancement } from '../../platform/storage/formes.ts';

/** The list of the dossier that holds the questions one chose to pass. */
export const PASSEES = 'questions-passees';

export const passeesOf = (avancement: Avancement): ReadonlySet<string> => new Set(avancement[PASSEES]);
