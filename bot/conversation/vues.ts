import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { type Constat, DOMAINES, type Etat as EtatVu, type Lieu, type Vue } from '../../knowledge/diagnosis/vue.ts';

/** Places in a fixed order: a packed view names its place by a number. Never reordered, only added to. */
const LIEUX: readonly Lieu[] = [
  'barre',
  'accueil',
  'bandeau',
  'habilitations',
  'abonnements',
  'structure',
  'connexion',
  ...DOMAINES.map((domaine) => `domaine:${domaine}` as const),
  ...ESPACE_IDS.map((espace) => `application:${espace}` as const),
];

const ETATS: readonly EtatVu[] = ['vu', 'entrevu', 'abonne', 'demande', 'ouvert'];
const CONNECTE: readonly (boolean | null)[] = [null, true, false];

/** What stands for labels that we do not know: that there were some matters, not what they said. */
const INCONNU = '?';

const code = (index: number): string => index.toString(36);
const indexOf = (letter: string | undefined): number => Number.parseInt(letter ?? '', 36);

/** A view as a short text: `place generation signed-in complete unknown date;space state name…`. */
export const packVue = ({ lieu, generation, date, connecte, complete, constats, inconnus }: Vue): string =>
  [
    code(LIEUX.indexOf(lieu)),
    generation === 'espaces' ? 'e' : 's',
    code(CONNECTE.indexOf(connecte)),
    complete ? 'c' : 'i',
    inconnus.length > 0 ? 'u' : '-',
    date.toString(36),
    ';',
    ...constats.map(
      ({ espace, etat, memeNom }) => code(ESPACE_IDS.indexOf(espace)) + code(ETATS.indexOf(etat)) + (memeNom ? '=' : '~'),
    ),
  ].join('');

function readConstat(text: string): Constat | null {
  const espace = ESPACE_IDS[indexOf(text[0])];
  const etat = ETATS[indexOf(text[1])];
  return espace === undefined || etat === undefined ? null : { espace, etat, memeNom: text[2] === '=' };
}

/** null: not a view that this version can read. */
export function unpackVue(packed: string): Vue | null {
  const [, place, era, signed, whole, unknown, date, rest] =
    /^(\w)([es])([012])([ci])([u-])(\w+);((?:\w\w[=~])*)$/.exec(packed) ?? [];
  const lieu = LIEUX[indexOf(place)];
  if (lieu === undefined || date === undefined) return null;
  const constats = (rest?.match(/.{3}/g) ?? []).map(readConstat);
  return {
    lieu,
    generation: era === 'e' ? 'espaces' : 'services',
    date: Number.parseInt(date, 36),
    connecte: CONNECTE[indexOf(signed)] ?? null,
    complete: whole === 'c',
    constats: constats.filter((one) => one !== null),
    inconnus: unknown === 'u' ? [INCONNU] : [],
  };
}

export const unpackVues = (packed: readonly string[]): readonly Vue[] => packed.map(unpackVue).filter((vue) => vue !== null);

/** How many views of one place may matter: the newest, and what a half-loaded one left behind it. */
const PER_PLACE = 3;
const KEPT = 30;

/** Adds views to those kept, the oldest first; older views of a place behind a complete one say nothing more. */
export function keepVues(packed: readonly string[], seen: readonly Vue[]): readonly string[] {
  const newestFirst = [...unpackVues(packed), ...seen].sort((a, b) => b.date - a.date);
  const kept: Vue[] = [];
  for (const vue of newestFirst) {
    const same = kept.filter(({ lieu, generation }) => lieu === vue.lieu && generation === vue.generation);
    const closed = vue.lieu !== 'bandeau' && same.some(({ complete }) => complete);
    if (!closed && same.length < PER_PLACE && kept.length < KEPT) kept.push(vue);
  }
  return kept.map(packVue).reverse();
}
