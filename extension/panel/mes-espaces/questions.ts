import type { EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { type Diagnostic, diagnose } from '../../../knowledge/diagnosis/diagnose.ts';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Vue } from '../../../knowledge/diagnosis/vue.ts';
import { type Choix, noOf, QUESTIONS, type QuestionId } from './questionnaire.ts';

/** A question that changes what can be said of some spaces. */
export interface QuestionUtile {
  readonly id: QuestionId;
  readonly choix: readonly Choix[];
  /** the spaces that an answer decides */
  readonly espaces: readonly EspaceId[];
}

/** A space that a person who is attached to nothing may see too. */
const WITHOUT_STRUCTURE: ReadonlySet<EspaceId> = new Set(['accueil-connecte', 'mon-compte', 'sollicitations-emises']);

const isTold = (profil: Profil, { reponse }: Choix): boolean => Object.keys(reponse).some((key) => key in profil);

/** To be manager is to be attached: the other answer would contradict it. */
export function tell(profil: Profil, reponse: Profil): Profil {
  const { rattache, gestionnaire, ...others } = { ...profil, ...reponse };
  const detached = rattache === false || rattache === 'en-attente';
  const keptGestionnaire = detached && reponse.rattache !== undefined && gestionnaire === true ? undefined : gestionnaire;
  const keptRattache = detached && reponse.gestionnaire === true ? undefined : rattache;
  return {
    ...others,
    ...(keptRattache !== undefined && { rattache: keptRattache }),
    ...(keptGestionnaire !== undefined && { gestionnaire: keptGestionnaire }),
  };
}

/** Said for the same reason, by the same row: one reason may come from two rows that ask different questions. */
const isSame = (one: Diagnostic, other: Diagnostic | undefined): boolean =>
  one.verdict === other?.verdict && one.reason === other.reason && one.ligne === other.ligne;

/** A page that shows more than those has answered: one is attached. */
const showsStructure = (now: readonly Diagnostic[]): boolean =>
  now.some(({ id, verdict }) => verdict === 'present' && !WITHOUT_STRUCTURE.has(id));

/**
 * The questions worth asking, in order: each changes what is said of a space on which a question hangs. Once told or passed, a
 * question is not asked again; before any page was seen, none decides anything.
 */
export function questionsUtiles(
  vues: readonly Vue[],
  profil: Profil,
  passees: ReadonlySet<string>,
  now: number,
): readonly QuestionUtile[] {
  const before = diagnose(vues, profil, now);
  const decided = (reponse: Profil, hangs: (one: Diagnostic) => boolean): readonly EspaceId[] => {
    const after = diagnose(vues, tell(profil, reponse), now);
    return before.flatMap((one, index) => (hangs(one) && !isSame(one, after[index]) ? [one.id] : []));
  };
  return QUESTIONS.flatMap(({ id, plusieurs, choix }): readonly QuestionUtile[] => {
    if (passees.has(id)) return [];
    const isRattachement = id === 'rattache';
    if (isRattachement && (showsStructure(before) || profil.gestionnaire === true)) return [];
    const hangs = ({ verdict }: Diagnostic): boolean => isRattachement || verdict === 'a-preciser';
    const open = choix.filter((one) => !isTold(profil, one));
    const useful = open.map((one) => ({
      one,
      espaces: [one.reponse, ...(plusieurs ? [noOf(one)] : [])].flatMap((reponse) => decided(reponse, hangs)),
    }));
    const espaces = new Set(useful.flatMap((each) => each.espaces));
    if (espaces.size === 0) return [];
    const kept = plusieurs ? useful.filter((each) => each.espaces.length > 0).map(({ one }) => one) : open;
    return [{ id, choix: kept, espaces: before.filter((one) => espaces.has(one.id)).map((one) => one.id) }];
  });
}
