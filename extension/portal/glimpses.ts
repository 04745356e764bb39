import { ESPACE_IDS, type EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Candidate } from './bar-candidates.ts';
import type { Page } from './page.ts';
import { espacesAkin } from './parente.ts';
import { CUT_SHORT } from './sieve.ts';
import { tongueOf } from './tongue.ts';

/**
 * Spaces that an entry of the bar may stand for without being their known label: a longer label that holds a name, one whose words
 * tell what the space is for, a label cut short, one that stands inside the link of another, or, in another tongue, any entry we
 * do not know. They are not seen, yet their absence is not proved: a wrong "missing" is the worst answer.
 */
export function readGlimpses({ entries, chunks }: Candidate, hasUnknown: boolean, page: Page): readonly EspaceId[] {
  const { reader, matcher } = page;
  const found = new Set<EspaceId>();
  for (const { folded, raw } of chunks) {
    const named = matcher.espacesIn(` ${folded} `);
    // What holds a name is that space, and no other's kin; words of the portal's header are nobody's.
    const akin = named.length > 0 || matcher.match(folded)?.sorte === 'entree' ? named : espacesAkin(folded);
    for (const espace of akin) found.add(espace);
    if (CUT_SHORT.test(raw)) for (const espace of matcher.espacesStarting(folded)) found.add(espace);
  }
  for (const { item } of entries) {
    const texts = reader.texts(item).map((text) => reader.text(text));
    if (texts.length > 1) for (const espace of matcher.espacesIn(` ${foldLabel(texts.join(' '))} `)) found.add(espace);
  }
  const isForeign = tongueOf(reader) !== 'fr' || entries.some(({ sens }) => sens.sorte === 'espace' && sens.anglais);
  if (hasUnknown && isForeign) for (const espace of ESPACE_IDS) found.add(espace);
  for (const { sens } of entries) if (sens.sorte === 'espace') found.delete(sens.espace);
  return [...found];
}
