import type { Idees } from './model.ts';
import { pack, stepsOf, unpack } from './packed.ts';

/** A way of saying an idea: its stems, by their numbers. */
export type Facon = readonly number[];

/** Writes the ways of saying each idea: those of one stem as a growing list, then the others. */
export function packIdeas(ideas: readonly (readonly Facon[])[]): Idees {
  const lone = ideas.map((ways) => ways.flatMap((way) => (way.length === 1 ? way : [])).sort((a, b) => a - b));
  const longer = ideas.map((ways) => ways.filter((way) => way.length > 1));
  return {
    seules: pack(lone.map((own) => own.length)),
    racines: pack(lone.flatMap(stepsOf)),
    suites: pack(longer.map((own) => own.length)),
    tailles: pack(longer.flat().map((way) => way.length)),
    mots: pack(longer.flat(2)),
  };
}

/** Reads what `packIdeas` wrote. */
export function unpackIdeas({ seules, racines, suites, tailles, mots }: Idees): readonly (readonly Facon[])[] {
  const [steps, runs, sizes, stems] = [unpack(racines), unpack(suites), unpack(tailles), unpack(mots)] as const;
  let [lone, run, word] = [0, 0, 0];
  return Array.from(unpack(seules), (count, idea) => {
    const ways: Facon[] = [];
    let stem = 0;
    for (const end = lone + count; lone < end; lone++) {
      stem += steps[lone] as number;
      ways.push([stem]);
    }
    for (const end = run + (runs[idea] as number); run < end; run++) {
      const start = word;
      word += sizes[run] as number;
      ways.push([...stems.subarray(start, word)]);
    }
    return ways;
  });
}
