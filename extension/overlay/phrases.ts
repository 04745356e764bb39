import type { EspaceId, Generation } from '../../knowledge/catalogue/ids.ts';
import { NOMS, nomOf } from '../../knowledge/catalogue/noms.ts';
import { nextStep } from '../../knowledge/catalogue/suites.ts';
import { CARTES_COMPILEES } from '../../knowledge/compiled/cartes.ts';
import type { Jugement, Phrases } from '../platform/messages.ts';
import { raisonOf } from './raisons.ts';

const QUAND: Readonly<Record<Generation, string>> = {
  espaces: 'Dans l’ancien portail (avant 2022)',
  services: 'Dans le portail d’aujourd’hui',
};

const PLUSIEURS_STRUCTURES = 'Un onglet visible veut dire : ouvert sur au moins une de vos structures.';

const other = (generation: Generation): Generation => (generation === 'espaces' ? 'services' : 'espaces');

const carteOf = (espace: EspaceId): (typeof CARTES_COMPILEES)[number] | undefined =>
  CARTES_COMPILEES.find(({ id }) => id === espace);

/** Its name and its place in the generation that is not on the screen. */
function ailleursOf(espace: EspaceId, generation: Generation): string | null {
  const there = other(generation);
  const place = carteOf(espace)?.place[there] ?? null;
  const nom = NOMS.find((one) => one.espace === espace && one.generation === there && one.langue === 'fr')?.label ?? null;
  if (place === null && nom === null) return null;
  if (place === null) return `${QUAND[there]} : « ${nom} ».`;
  return `${QUAND[there]} : ${nom === null || place.includes(nom) ? place : `« ${nom} », ${place}`}.`;
}

const LONG_DATE = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

function sayDate(date: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? LONG_DATE.format(new Date(`${date}T00:00:00Z`)) : date;
}

/** The source to show: one that describes the portal on the screen, before any other. */
function sourceOf(espace: EspaceId, generation: Generation): Phrases['source'] {
  const carte = carteOf(espace);
  const sources = carte?.sources ?? [];
  const best =
    sources.find((one) => one.generation === generation && one.nature === 'officiel') ??
    sources.find((one) => one.generation === generation) ??
    sources[0];
  if (carte === undefined || best === undefined) throw new Error(`Espace sans source : ${espace}`);
  return { titre: best.titre, date: `${sayDate(best.date)} ; relu le ${sayDate(carte.relu)}`, url: best.url };
}

/** No line may break inside « guillemets », before two-part punctuation, nor in a straight quote's place. */
export const compose = (text: string): string =>
  text
    .replace(/« /g, '«\u00a0')
    .replace(/ ([»:;?!])/g, '\u00a0$1')
    .replaceAll("'", '’');

/** The sentences of one card. In the background only: the page's script carries none of them. */
export function phrasesOf({ id, verdict, reason, ligne }: Jugement, generation: Generation): Phrases {
  const ailleurs = ailleursOf(id, generation);
  return {
    nom: nomOf(id),
    resume: compose(carteOf(id)?.resume ?? ''),
    raison: verdict === 'present' ? '' : compose(raisonOf(id, reason, generation, ligne)),
    suite: compose(nextStep(id, reason, generation, ligne).text),
    ailleurs: ailleurs === null ? null : compose(ailleurs),
    structures: generation === 'espaces' ? compose(PLUSIEURS_STRUCTURES) : null,
    source: sourceOf(id, generation),
  };
}
