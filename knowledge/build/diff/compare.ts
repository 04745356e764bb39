import type { Entree, Etape, Parcours } from '../../catalogue/entree.ts';
import { foldLabel } from '../../catalogue/label.ts';
import { textOf } from '../../catalogue/voix/texte.ts';
import type { Article } from '../import/page.ts';
import { labelsOf, quote } from '../import/sentences.ts';
import { type EtapeLue, guessSteps } from '../import/steps.ts';
import { labelsIn } from '../parse/guillemets.ts';
import { contentStems } from '../words.ts';
import { align } from './align.ts';

/** One difference between an entry and a page. */
export interface Ecart {
  readonly sorte: 'ajoutee' | 'retiree' | 'renommee';
  readonly texte: string;
}

export interface Comparaison {
  /** the way through that looks most like the page; null when the entry has no step */
  readonly parcours: Parcours | null;
  readonly memes: number;
  readonly ecarts: readonly Ecart[];
  /** names of the screen that the page shows and the entry does not */
  readonly libelles: readonly string[];
}

const labelsOfStep = ({ chemin, cible, action }: Etape): readonly string[] => [
  ...new Set(
    [
      ...chemin,
      ...(cible?.label === null || cible?.label === undefined ? [] : [cible.label]),
      ...(cible?.aliases ?? []),
      ...action.flatMap(({ texte }) => labelsIn(texte)),
    ].map(foldLabel),
  ),
];

const ENOUGH = 0.34;

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((one) => b.has(one)).length;
  return a.size === 0 || b.size === 0 ? 0 : shared / Math.min(a.size, b.size);
}

/** The same gesture: a label in common, or most of the words that count. */
function likeness(etape: Etape, lue: EtapeLue): number {
  const labels = new Set(labelsOfStep(etape));
  const read = lue.labels.map(foldLabel);
  const shared = read.filter((label) => labels.has(label)).length / Math.max(1, Math.min(read.length, labels.size));
  const words = overlap(contentStems(`${textOf(etape.action)} ${[...labels].join(' ')}`), contentStems(lue.texte));
  const score = Math.max(shared, words);
  return score < ENOUGH ? 0 : score;
}

/** Said of a pair whose target has another name on the page. */
function renamed(etape: Etape, lue: EtapeLue): readonly Ecart[] {
  const label = etape.cible?.label ?? null;
  const known = labelsOfStep(etape);
  const strange = lue.labels.filter((one) => !known.includes(foldLabel(one)));
  if (label === null || strange.length === 0 || lue.labels.some((one) => foldLabel(one) === foldLabel(label))) return [];
  return [{ sorte: 'renommee', texte: `« ${label} » : la page dit « ${strange.at(-1)} »` }];
}

function compareSteps(parcours: Parcours, lues: readonly EtapeLue[]): { memes: number; ecarts: readonly Ecart[] } {
  const pairs = align(parcours.etapes, lues, likeness);
  const ecarts = pairs.flatMap(([etape, lue]): readonly Ecart[] => {
    if (etape !== null && lue !== null) return renamed(etape, lue);
    if (lue !== null) return [{ sorte: 'ajoutee', texte: `« ${lue.citation} »` }];
    return etape === null ? [] : [{ sorte: 'retiree', texte: textOf(etape.action) }];
  });
  return { memes: pairs.filter(([etape, lue]) => etape !== null && lue !== null).length, ecarts };
}

const everyLabel = (entree: Entree): ReadonlySet<string> =>
  new Set(labelsIn(JSON.stringify(entree).replaceAll('\\"', '"')).map(foldLabel));

/** What a page says that the entry does not: steps added, removed, renamed, and names of the screen. */
export function compare(entree: Entree, { morceaux }: Article): Comparaison {
  const lues = guessSteps(morceaux);
  const known = everyLabel(entree);
  const shown = new Set([...known, ...entree.parcours.flatMap(({ etapes }) => etapes.flatMap(labelsOfStep))]);
  const libelles = [...new Set(morceaux.flatMap(({ texte }) => labelsOf(texte)))].filter((label) => !shown.has(foldLabel(label)));
  const [best] = entree.parcours
    .filter(({ etapes }) => etapes.length > 0)
    .map((parcours) => ({ parcours, ...compareSteps(parcours, lues) }))
    .sort((a, b) => b.memes - a.memes || a.ecarts.length - b.ecarts.length);
  if (best === undefined)
    return {
      parcours: null,
      memes: 0,
      ecarts: lues.map(({ texte }) => ({ sorte: 'ajoutee', texte: `« ${quote(texte)} »` })),
      libelles,
    };
  return { ...best, libelles };
}
