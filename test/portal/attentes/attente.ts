import { ESPACE_IDS, type EspaceId, type Generation } from '../../../knowledge/catalogue/ids.ts';
import type { Raison, Verdict } from '../../../knowledge/diagnosis/vocabulary.ts';

/** « a-ajouter ajout-libre »: a verdict and its reason. */
export type Jugement = `${Verdict} ${Raison}`;
export type Jugements = Readonly<Record<EspaceId, Jugement>>;

/** What must be said of one page, read alone, to someone who told us the account's profile. */
export interface Attente {
  readonly generation: Generation | null;
  readonly signedIn: boolean | null;
  readonly complete: boolean;
  readonly inconnus: readonly string[];
  readonly espaces: Jugements;
}

/** The expectations of an account, by page. */
export type Attentes = Readonly<Record<string, Attente>>;

const partout = (jugement: Jugement): Jugements =>
  Object.fromEntries(ESPACE_IDS.map((id) => [id, jugement])) as Record<EspaceId, Jugement>;

/** Row 1: nothing of the portal is recognised. */
export const NON_RECONNUE: Attente = {
  generation: null,
  signedIn: null,
  complete: false,
  inconnus: [],
  espaces: partout('inconnu page-non-reconnue'),
};

/** Row 2: the page belongs to someone who is not signed in. */
export const deconnectee = (generation: Generation): Attente => ({
  generation,
  signedIn: false,
  complete: false,
  inconnus: [],
  espaces: partout('inconnu non-connecte'),
});

/** A page of a signed-in person that has arrived whole. */
export const entiere = (generation: Generation, espaces: Jugements, inconnus: readonly string[] = []): Attente => ({
  generation,
  signedIn: true,
  complete: true,
  inconnus,
  espaces,
});

/** A page of a signed-in person that is still arriving. */
export const enCours = (generation: Generation, espaces: Jugements): Attente => ({
  ...entiere(generation, espaces),
  complete: false,
});
