import type { Rapport } from './report-questions.ts';

/** Less than this is noise, whatever the number of questions: one question of the smallest group moves its rate by as much. */
const NOISE = 0.02;

/** What was measured on the open half when the reference was last set, by figure. */
export type Reference = Readonly<Record<string, number>>;

/** One figure that must not get worse. */
interface Suivi {
  readonly nom: string;
  readonly valeur: number;
  /** of how many questions it is the rate */
  readonly sur: number;
  readonly auMoins: boolean;
}

/** The goals that are followed when people type in haste. */
const IN_HASTE: readonly string[] = ['français : juste au premier rang', 'anglais : juste au premier rang'];

function followed({ buts, fautes, ecartDeConfiance }: Rapport): readonly Suivi[] {
  const goals = buts.map(({ but, borne, valeur, sur }) => ({ nom: but, valeur, sur, auMoins: borne.startsWith('≥') }));
  const inHaste = goals
    .filter(({ nom }) => IN_HASTE.includes(nom))
    .flatMap((goal) =>
      Object.entries(fautes)
        .filter(([errors]) => errors !== '0')
        .map(([errors, figures]) => ({ ...goal, nom: `${goal.nom}, ${errors} faute(s)`, valeur: figures[goal.nom] ?? 0 })),
    );
  const asked = goals.reduce((sum, { sur }) => sum + sur, 0);
  return [...goals, ...inHaste, { nom: 'écart de confiance', valeur: ecartDeConfiance, sur: asked, auMoins: false }];
}

export const referenceOf = (rapport: Rapport): Reference =>
  Object.fromEntries(followed(rapport).map(({ nom, valeur }) => [nom, Math.round(valeur * 1e4) / 1e4]));

/** The figures that got worse than their reference by more than noise: two points, or one standard error of the rate. */
export function drops(rapport: Rapport, reference: Reference): readonly string[] {
  return followed(rapport).flatMap(({ nom, valeur, sur, auMoins }) => {
    const before = reference[nom];
    if (before === undefined || sur === 0) return [];
    const noise = Math.max(NOISE, Math.sqrt((before * (1 - before)) / sur));
    const loss = auMoins ? before - valeur : valeur - before;
    return loss > noise ? [`${nom} : ${(100 * before).toFixed(1)} % → ${(100 * valeur).toFixed(1)} %`] : [];
  });
}
