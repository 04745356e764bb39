import { ESPACE_IDS, type EspaceId } from '../../knowledge/catalogue/ids.ts';
import type { Candidate } from './bar.ts';
import type { Matcher } from './match.ts';

const CUT_SHORT = /(?:…|\.{3})\s*$/;

/**
 * Spaces that an entry of the bar may stand for without being their known label: a longer label that holds a name, a label cut
 * short, or, on an English bar, any entry we do not know, for spaces whose English name no guide gives. They are not seen, yet
 * their absence is not proved: a wrong "missing" is the worst answer.
 */
export function readGlimpses({ entries, chunks }: Candidate, inconnus: readonly string[], matcher: Matcher): readonly EspaceId[] {
  const found = new Set<EspaceId>();
  for (const { folded, raw } of chunks) {
    for (const espace of matcher.espacesIn(` ${folded} `)) found.add(espace);
    if (CUT_SHORT.test(raw)) for (const espace of matcher.espacesStarting(folded)) found.add(espace);
  }
  if (inconnus.length > 0 && entries.some(({ sens }) => sens.sorte === 'espace' && sens.anglais)) {
    for (const espace of ESPACE_IDS) if (!matcher.hasEnglishName(espace)) found.add(espace);
  }
  for (const { sens } of entries) if (sens.sorte === 'espace') found.delete(sens.espace);
  return [...found];
}
