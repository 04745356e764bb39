import { GENERATIONS } from '../../knowledge/catalogue/ids.ts';
import { TOPICS } from '../../knowledge/catalogue/topics.ts';
import type { Profil } from '../../knowledge/diagnosis/profil.ts';
import { type Cadre, type Etat, INITIAL, type Position, type Reponses, type Trait } from './etat.ts';
import { PROCEDURE_IDS } from './procedures/ids.ts';
import { withinSize } from './within-size.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isOne = <T extends string>(list: readonly T[], value: unknown): value is T => list.some((one) => one === value);
const isPosition = (value: unknown): value is Position =>
  isText(value) && /^(?:q:[\w-]{1,40}|p:\d{1,2}\.\d{1,2}|fin)$/.test(value);
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 100;

const list = <T>(value: unknown, read: (one: unknown) => T | null): readonly T[] | null => {
  if (!Array.isArray(value)) return null;
  const kept = value.map(read);
  return kept.some((one) => one === null) ? null : (kept as T[]);
};

const readText = (value: unknown): string | null => (isText(value) ? value : null);
const readPosition = (value: unknown): Position | null => (isPosition(value) ? value : null);

const readReponses = (value: unknown): Reponses | null =>
  isObject(value) && Object.values(value).every(isText) ? (value as Reponses) : null;

function readCadre(value: unknown): Cadre | null {
  if (!isObject(value)) return null;
  const { procedure, position, essais } = value;
  const reponses = readReponses(value.reponses);
  const chemin = list(value.chemin, readPosition);
  if (!isOne(PROCEDURE_IDS, procedure) || !isPosition(position) || !isCount(essais)) return null;
  return reponses === null || chemin === null ? null : { procedure, reponses, position, chemin, essais };
}

function readTrait(value: unknown): Trait | null {
  if (!isObject(value) || !isText(value.dit) || !isText(value.repondu)) return null;
  return { dit: value.dit, repondu: value.repondu };
}

const PROFIL_KEYS = [
  'gestionnaire',
  'ccagTravaux',
  'sousTraitanceOuGroupement',
  'decisionDeJustice',
  'professionAgricole',
  'ediOuApi',
  'factureMiseEnPaiement',
] as const;

function readProfil(value: unknown): Profil | null {
  if (!isObject(value)) return null;
  const told = PROFIL_KEYS.flatMap((key) => (typeof value[key] === 'boolean' ? [[key, value[key]] as const] : []));
  const { kind, rattache } = value;
  return {
    ...Object.fromEntries(told),
    ...(kind === 'fournisseur' || kind === 'entite-publique' ? { kind } : {}),
    ...(typeof rattache === 'boolean' || rattache === 'en-attente' ? { rattache } : {}),
  };
}

/**
 * A stored state, checked field by field: what a room gives back may come from another version, or from a hand. null: it cannot be
 * read, and the room starts again.
 */
export function restore(stored: unknown): Etat | null {
  if (!isObject(stored) || stored.version !== INITIAL.version) return null;
  const { langue, salue, generation, clarifie, echecs, sujet } = stored;
  const profil = readProfil(stored.profil);
  const vues = list(stored.vues, readText);
  const pile = list(stored.pile, readCadre);
  const journal = list(stored.journal, readTrait);
  // A state kept before there was such a list has none.
  const offert = list(stored.offert ?? [], readText);
  const cadre = stored.cadre === null ? null : readCadre(stored.cadre);
  if (langue !== 'fr' && langue !== 'en') return null;
  if (typeof salue !== 'boolean' || typeof clarifie !== 'boolean' || !isCount(echecs)) return null;
  if (generation !== null && !isOne(GENERATIONS, generation)) return null;
  if (sujet !== null && !isOne(TOPICS, sujet)) return null;
  if (profil === null || vues === null || pile === null || journal === null || offert === null) return null;
  if (cadre === null && stored.cadre !== null) return null;
  return withinSize({
    version: 1,
    langue,
    salue,
    generation,
    profil,
    vues,
    cadre,
    pile,
    clarifie,
    echecs,
    sujet,
    journal,
    offert,
  });
}
