import { ESPACE_IDS, type EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Candidate } from './bar-candidates.ts';
import type { Page } from './page.ts';
import { espacesLike } from './resemble.ts';

const CUT_SHORT = /(?:…|\.{3})\s*$/;

/**
 * Spaces that an entry of the bar may stand for without being their known label: a longer label that holds a name, one made of its
 * words, a label cut short, one that stands inside the link of another, or, on an English bar, any entry we do not know, for spaces whose English name no guide gives. They are not seen, yet
 * their absence is not proved: a wrong "missing" is the worst answer.
 */
export function readGlimpses(
  { entries, chunks }: Candidate,
  inconnus: readonly string[],
  { reader, matcher }: Page,
): readonly EspaceId[] {
  const found = new Set<EspaceId>();
  for (const { folded, raw } of chunks) {
    for (const espace of [...matcher.espacesIn(` ${folded} `), ...espacesLike(folded)]) found.add(espace);
    if (CUT_SHORT.test(raw)) for (const espace of matcher.espacesStarting(folded)) found.add(espace);
  }
  for (const { item } of entries) {
    const texts = reader.texts(item).map((text) => reader.text(text));
    if (texts.length > 1) for (const espace of matcher.espacesIn(` ${foldLabel(texts.join(' '))} `)) found.add(espace);
  }
  if (inconnus.length > 0 && entries.some(({ sens }) => sens.sorte === 'espace' && sens.anglais)) {
    for (const espace of ESPACE_IDS) if (!matcher.hasEnglishName(espace)) found.add(espace);
  }
  for (const { sens } of entries) if (sens.sorte === 'espace') found.delete(sens.espace);
  return [...found];
}
