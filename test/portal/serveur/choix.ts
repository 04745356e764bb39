import type { Compte } from '../compte.ts';
import { COMPTES, findCompte } from '../comptes.ts';
import type { Habillage } from '../habillage.ts';
import { habillagesOf } from '../habillages.ts';

/** `tardif`: the page arrives by script, in two steps, and later pages replace it without a reload. */
export const RENDUS = ['immediat', 'tardif'] as const;
export type Rendu = (typeof RENDUS)[number];

/** Who is on the replica, in which clothes, and how pages arrive. */
export interface Choix {
  readonly compte: Compte;
  readonly habillage: Habillage;
  readonly rendu: Rendu;
}

/** What an address or a cookie asks for. Absent or of the other generation: what was chosen before, or the first. */
export interface Souhait {
  readonly compte: string;
  readonly habillage?: string | null;
  readonly rendu?: string | null;
}

/** @throws when there is no such account; whatever else is unknown falls back */
export function choose({ compte: id, habillage, rendu }: Souhait, avant: Choix | null = null): Choix {
  const compte = findCompte(id);
  const habillages = habillagesOf(compte.generation);
  const wanted = habillage ?? avant?.habillage.id;
  const dressed = habillages.find((one) => one.id === wanted) ?? habillages[0];
  if (dressed === undefined) throw new Error(`Aucun habillage pour ${compte.generation}`);
  return {
    compte,
    habillage: dressed,
    rendu: RENDUS.find((one) => one === rendu) ?? avant?.rendu ?? 'immediat',
  };
}

/** The same place once nobody is signed in. */
export function signOut(choix: Choix): Choix {
  const visiteur = COMPTES.find((one) => one.generation === choix.compte.generation && one.personne === null);
  if (visiteur === undefined) throw new Error(`Aucun visiteur pour ${choix.compte.generation}`);
  return { ...choix, compte: visiteur };
}

const COOKIE = 'bac-a-sable';

/** Ids hold no sign that a cookie cannot hold. */
export const writeCookie = ({ compte, habillage, rendu }: Choix): string =>
  `${COOKIE}=${compte.id}.${habillage.id}.${rendu}; Path=/; SameSite=Lax`;

/** The choice a browser remembers; null when it remembers none, or one of another version. */
export function readCookie(header: string | undefined): Choix | null {
  const value = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w.-]+)`).exec(header ?? '')?.[1];
  const [compte, habillage, rendu] = value?.split('.') ?? [];
  if (compte === undefined || !COMPTES.some((one) => one.id === compte)) return null;
  return choose({ compte, habillage: habillage ?? null, rendu: rendu ?? null });
}
