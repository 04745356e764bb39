import type { EspaceId, Generation } from '../catalogue/ids.ts';
import type { Etat, Lieu, Vue } from './vue.ts';

/** After this many days a view no longer proves an absence (design, section 5). */
export const JOURS_DE_VALIDITE = 30;

const DAY = 24 * 60 * 60 * 1000;

/** What is known of one place once all its views are read. */
interface Place {
  /** the newest view is complete and recent enough to prove an absence */
  readonly prouve: boolean;
  readonly vues: readonly Vue[];
}

/** The views of one signed-in person, put in order: what each place shows, and what it may prove. */
export interface Session {
  readonly generation: Generation | null;
  readonly connecte: boolean | null;
  readonly complete: boolean;
  readonly inconnus: readonly string[];
  /** the strongest thing said of a space, and whether it was said under its own name */
  find(espace: EspaceId, etat: Etat): { memeNom: boolean; ancien: boolean } | null;
  /** true when the place was read whole, and lately */
  proves(lieu: Lieu): boolean;
  /** the bar holds « Mon compte » and nothing else */
  readonly seulMonCompte: boolean;
}

const fresherFirst = (a: Vue, b: Vue): number => b.date - a.date || (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** The newest view, and, while it is half loaded or can only show, the older ones behind it up to the last complete one. */
function readPlace(vues: readonly Vue[], lieu: Lieu, now: number): Place {
  const kept: Vue[] = [];
  for (const vue of vues) {
    kept.push(vue);
    if (vue.complete && lieu !== 'bandeau') break;
  }
  const newest = kept[0];
  return { vues: kept, prouve: newest !== undefined && newest.complete && now - newest.date <= JOURS_DE_VALIDITE * DAY };
}

/**
 * Puts views in order. The generation and the sign-in state are those of the newest view; views of the other generation judge
 * nothing. The order of the array does not matter, dates do.
 * @param now milliseconds since the epoch, on the same clock as the views' dates
 */
export function readSession(vues: readonly Vue[], now: number): Session {
  const sorted = [...vues].sort(fresherFirst);
  const newest = sorted[0];
  const generation = newest?.generation ?? null;
  const places = new Map<Lieu, Place>();
  const mine = sorted.filter((vue) => vue.generation === generation);
  for (const { lieu } of mine) {
    if (!places.has(lieu))
      places.set(
        lieu,
        readPlace(
          mine.filter((vue) => vue.lieu === lieu),
          lieu,
          now,
        ),
      );
  }
  const latest = sorted.filter((vue) => vue.date === newest?.date);
  const barre = places.get('barre');
  return {
    generation,
    connecte: newest === undefined ? null : readSignedIn(latest),
    complete: latest.length > 0 && readSignedIn(latest) !== false && latest.every((vue) => vue.complete),
    inconnus: barre?.vues[0]?.inconnus ?? [],
    seulMonCompte:
      barre?.vues.every((vue) => vue.inconnus.length === 0 && vue.constats.every((c) => c.espace === 'mon-compte')) ?? false,
    proves: (lieu) => places.get(lieu)?.prouve ?? false,
    find(espace, etat) {
      const said = [...places.values()]
        .flatMap((place) => place.vues)
        .flatMap((vue) =>
          vue.constats
            .filter((constat) => constat.espace === espace && constat.etat === etat)
            .map((constat) => ({ memeNom: constat.memeNom, ancien: now - vue.date > JOURS_DE_VALIDITE * DAY })),
        );
      if (said.length === 0) return null;
      return { memeNom: said.some((one) => one.memeNom), ancien: said.every((one) => one.ancien) };
    },
  };
}

function readSignedIn(latest: readonly Vue[]): boolean | null {
  if (latest.some((vue) => vue.connecte === false)) return false;
  return latest.some((vue) => vue.connecte === true) ? true : null;
}
