import { groupBy } from '../../../knowledge/catalogue/group-by.ts';
import type { Generation } from '../../../knowledge/catalogue/ids.ts';
import { nextStep, type Suite } from '../../../knowledge/catalogue/suites.ts';
import { type Diagnostic, diagnose } from '../../../knowledge/diagnosis/diagnose.ts';
import { readSession } from '../../../knowledge/diagnosis/session.ts';
import type { Verdict } from '../../../knowledge/diagnosis/vocabulary.ts';
import type { Vue } from '../../../knowledge/diagnosis/vue.ts';
import { compose, phrasesOf } from '../../overlay/phrases.ts';
import type { Phrases } from '../../platform/messages.ts';
import type { Dossier } from '../../platform/storage/formes.ts';

/** All that is said of one space in the list. */
export interface Ligne extends Diagnostic {
  /** the portal that was seen last; today's when none was */
  readonly generation: Generation;
  readonly phrases: Phrases;
  readonly suite: Suite;
  /** when it was last seen; null: never, or its verdict is another */
  readonly vuLe: number | null;
  /** seen so long ago that it should be looked at again */
  readonly ancien: boolean;
}

/** What asks something of the user comes first. */
const ORDRE: readonly Verdict[] = ['a-ajouter', 'a-preciser', 'en-attente', 'present', 'inconnu', 'non-concerne'];

export interface Groupe {
  readonly verdict: Verdict;
  readonly lignes: readonly Ligne[];
}

/** When a space was last shown by a page of this generation. */
function lastSeen({ id }: Diagnostic, vues: readonly Vue[], generation: Generation): number | null {
  const dates = vues
    .filter((vue) => vue.generation === generation && vue.constats.some(({ espace, etat }) => espace === id && etat === 'vu'))
    .map(({ date }) => date);
  return dates.length === 0 ? null : Math.max(...dates);
}

/** The lines of the fourteen spaces. */
export function lignesOf({ vues, profil }: Pick<Dossier, 'vues' | 'profil'>, now: number): readonly Ligne[] {
  const session = readSession(vues, now);
  const generation = session.generation ?? 'services';
  return diagnose(vues, profil, now).map((diagnostic): Ligne => {
    const { id, verdict, reason, ligne } = diagnostic;
    const suite = nextStep(id, reason, session.generation, ligne);
    return {
      ...diagnostic,
      generation,
      phrases: phrasesOf(diagnostic, generation),
      suite: { ...suite, text: compose(suite.text) },
      vuLe: verdict === 'present' ? lastSeen(diagnostic, vues, generation) : null,
      ancien: verdict === 'present' && (session.find(id, 'vu')?.ancien ?? false),
    };
  });
}

/** The same, by verdict; a verdict that no space has is left out. */
export const groupesOf = (lignes: readonly Ligne[]): readonly Groupe[] =>
  ORDRE.map((verdict) => ({ verdict, lignes: lignes.filter((one) => one.verdict === verdict) })).filter(
    ({ lignes: inside }) => inside.length > 0,
  );

/** Lines that wait for the same thing, said once: « Ouvrez le domaine Facturation… » */
export const bySuite = (lignes: readonly Ligne[]): readonly { readonly suite: string; readonly lignes: readonly Ligne[] }[] =>
  [...groupBy(lignes, ({ suite }) => suite.text)].map(([suite, inside]) => ({ suite, lignes: inside }));

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many.replace('#', String(count)));

/** The whole list in one or two sentences, for whoever has a minute. */
export function resumeOf(groupes: readonly Groupe[]): string {
  const count = (verdict: Verdict): number => groupes.find((one) => one.verdict === verdict)?.lignes.length ?? 0;
  const parts = [
    plural(count('present'), 'Vous avez 1 espace', 'Vous avez # espaces'),
    ...(count('a-ajouter') === 0 ? [] : [plural(count('a-ajouter'), '1 est à ajouter', '# sont à ajouter')]),
    ...(count('en-attente') === 0 ? [] : [plural(count('en-attente'), '1 attend quelque chose', '# attendent quelque chose')]),
    ...(count('a-preciser') === 0 ? [] : [plural(count('a-preciser'), '1 dépend d’une réponse', '# dépendent de vos réponses')]),
    ...(count('inconnu') === 0 ? [] : [plural(count('inconnu'), '1 reste à voir', '# restent à voir')]),
  ];
  return `${parts.join(', ')}.`;
}
