import { ESPACE_IDS, type EspaceId } from '../catalogue/ids.ts';
import { collectFaits, type Faits } from './faits.ts';
import type { Profil } from './profil.ts';
import { REGLES, type Regle } from './regles.ts';
import { readSession, type Session } from './session.ts';
import type { Raison, Verdict } from './vocabulary.ts';
import type { Vue } from './vue.ts';

/** What is said of one space. */
export interface Diagnostic {
  readonly id: EspaceId;
  readonly verdict: Verdict;
  readonly reason: Raison;
  /** the row of the table that was kept, 1 to 11 */
  readonly ligne: number;
}

/** Why it is said: the rules tried in order, the facts each looked at, the sources of the one that was kept. */
export interface Explication extends Diagnostic {
  readonly essais: readonly { ligne: number; raison: Raison; retenue: boolean; faits: Partial<Faits> }[];
  readonly sources: readonly string[];
}

/** The first rule that applies. The last one always does, so the answer is total. */
function judge(faits: Faits): Regle {
  const regle = REGLES.find((candidate) => candidate.applies(faits));
  if (regle === undefined) throw new Error('The last rule of the diagnosis must apply to everything.');
  return regle;
}

function judgeEspace(id: EspaceId, session: Session, profil: Profil): Diagnostic {
  const { verdict, raison, ligne } = judge(collectFaits(id, session, profil));
  return { id, verdict, reason: raison, ligne };
}

/**
 * A verdict and a reason for each of the fourteen spaces, in their fixed order. Pure: same views, profile and clock, same answer.
 * @param now milliseconds since the epoch, on the same clock as the views' dates
 */
export function diagnose(vues: readonly Vue[], profil: Profil, now: number): readonly Diagnostic[] {
  const session = readSession(vues, now);
  return ESPACE_IDS.map((id) => judgeEspace(id, session, profil));
}

/** The diagnosis of one space with the way it was reached. */
export function explain(id: EspaceId, vues: readonly Vue[], profil: Profil, now: number): Explication {
  const faits = collectFaits(id, readSession(vues, now), profil);
  const retained = judge(faits);
  const tried = REGLES.slice(0, REGLES.indexOf(retained) + 1);
  return {
    id,
    verdict: retained.verdict,
    reason: retained.raison,
    ligne: retained.ligne,
    essais: tried.map((regle) => ({
      ligne: regle.ligne,
      raison: regle.raison,
      retenue: regle === retained,
      faits: Object.fromEntries(regle.regarde.map((key) => [key, faits[key]])) as Partial<Faits>,
    })),
    sources: retained.sources,
  };
}
