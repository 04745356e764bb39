import { createMatcher } from '../../../extension/portal/match.ts';
import { recognise } from '../../../extension/portal/recognise.ts';
import { hideAgain } from '../../../extension/portal/skeleton-page.ts';
import type { EspaceId, Generation } from '../../../knowledge/catalogue/ids.ts';
import { NOMS } from '../../../knowledge/catalogue/noms.ts';
import { nextStep, type Suite } from '../../../knowledge/catalogue/suites.ts';
import { diagnose } from '../../../knowledge/diagnosis/diagnose.ts';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import { readSession } from '../../../knowledge/diagnosis/session.ts';
import type { Raison, Verdict } from '../../../knowledge/diagnosis/vocabulary.ts';
import type { Vue } from '../../../knowledge/diagnosis/vue.ts';
import type { SavedPage } from './saved-page.ts';

/** The contract of `npm run -s inspect -- --json`. */
export interface Inspection {
  readonly generation: Generation | null;
  readonly signedIn: boolean | null;
  readonly complete: boolean;
  readonly unknownLabels: readonly string[];
  readonly espaces: readonly {
    readonly id: EspaceId;
    readonly verdict: Verdict;
    readonly reason: Raison;
    readonly next: Suite;
  }[];
}

const matcher = createMatcher(NOMS);

/** The views of one session of saved pages, oldest first, each page one millisecond after the other. */
export function viewsOf(pages: readonly SavedPage[], addresses: readonly (string | null)[]): readonly Vue[] {
  return pages.flatMap(
    ({ document, isShown, squelette = null }, index) =>
      recognise({ document, address: addresses[index] ?? squelette, date: index, isShown }, matcher).vues,
  );
}

export function inspectPages(pages: readonly SavedPage[], addresses: readonly (string | null)[], profil: Profil): Inspection {
  const vues = viewsOf(pages, addresses);
  const now = pages.length;
  const { generation, connecte, complete, inconnus } = readSession(vues, now);
  return {
    generation,
    signedIn: connecte,
    complete,
    unknownLabels: pages.some(({ squelette }) => squelette !== undefined) ? inconnus.map(hideAgain) : inconnus,
    espaces: diagnose(vues, profil, now).map(({ id, verdict, reason, ligne }) => ({
      id,
      verdict,
      reason,
      next: nextStep(id, reason, generation, ligne),
    })),
  };
}
