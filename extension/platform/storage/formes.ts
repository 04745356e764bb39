import { ESPACE_IDS, type EspaceId } from '../../../knowledge/catalogue/ids.ts';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Vue } from '../../../knowledge/diagnosis/vue.ts';

/** How much of the overlay a site shows: all, only its button, nothing. */
export type Presence = 'montre' | 'replie' | 'eteint';

export interface Reglages {
  readonly langue: 'fr';
  /** by host; absent: `montre` */
  readonly sites: Readonly<Record<string, Presence>>;
  /** a manager allowed the reading of the structures whose screens he opens */
  readonly lireStructures: boolean;
  /** the assistant of the panel may use what was seen and told; absent: no */
  readonly assistantVoit?: boolean;
}

export const REGLAGES: Reglages = { langue: 'fr', sites: {}, lireStructures: false };

/** A structure whose screen the manager opened, with what was open on it. */
export interface StructureLue {
  readonly siret: string;
  readonly nom: string;
  /** milliseconds since the epoch */
  readonly date: number;
  readonly complete: boolean;
  readonly ouverts: readonly EspaceId[];
}

/** The steps that a person has ticked, by checklist. */
export type Avancement = Readonly<Record<string, readonly string[]>>;

/** The conversation of the panel, as its room keeps it: it alone reads what is inside. */
export interface Conversation {
  readonly state: unknown;
  readonly turn: number;
  readonly shown: readonly unknown[];
}

/** All that is kept for one signed-in name. */
export interface Dossier {
  readonly vues: readonly Vue[];
  readonly profil: Profil;
  readonly avancement: Avancement;
  readonly structures: readonly StructureLue[];
}

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
const isEspace = (value: unknown): value is EspaceId => ESPACE_IDS.some((id) => id === value);
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

const PRESENCES: readonly unknown[] = ['montre', 'replie', 'eteint'] satisfies readonly Presence[];
const ETATS: readonly unknown[] = ['vu', 'entrevu', 'abonne', 'demande', 'ouvert'];

export const isReglages = (value: unknown): value is Reglages =>
  isRecord(value) &&
  value.langue === 'fr' &&
  isBoolean(value.lireStructures) &&
  (value.assistantVoit === undefined || isBoolean(value.assistantVoit)) &&
  isRecord(value.sites) &&
  Object.values(value.sites).every((one) => PRESENCES.includes(one));

const isConstat = (value: unknown): boolean =>
  isRecord(value) && isEspace(value.espace) && ETATS.includes(value.etat) && isBoolean(value.memeNom);

export const isVue = (value: unknown): value is Vue =>
  isRecord(value) &&
  typeof value.lieu === 'string' &&
  (value.generation === 'espaces' || value.generation === 'services') &&
  isNumber(value.date) &&
  (value.connecte === null || isBoolean(value.connecte)) &&
  isBoolean(value.complete) &&
  Array.isArray(value.constats) &&
  value.constats.every(isConstat) &&
  isTexts(value.inconnus);

export const isVues = (value: unknown): value is readonly Vue[] => Array.isArray(value) && value.every(isVue);

/** What each answer of the profile may hold. Exhaustive by its type: a new answer must be added here to compile. */
const ANSWERS: Readonly<Record<keyof Profil, readonly unknown[]>> = {
  kind: ['fournisseur', 'entite-publique'],
  gestionnaire: [true, false],
  rattache: [true, false, 'en-attente'],
  ccagTravaux: [true, false],
  sousTraitanceOuGroupement: [true, false],
  decisionDeJustice: [true, false],
  professionAgricole: [true, false],
  ediOuApi: [true, false],
  factureMiseEnPaiement: [true, false],
};

export const isProfil = (value: unknown): value is Profil =>
  isRecord(value) &&
  Object.entries(value).every(([key, answer]) => key in ANSWERS && ANSWERS[key as keyof Profil].includes(answer));

export const isAvancement = (value: unknown): value is Avancement => isRecord(value) && Object.values(value).every(isTexts);

const isStructure = (value: unknown): value is StructureLue =>
  isRecord(value) &&
  typeof value.siret === 'string' &&
  typeof value.nom === 'string' &&
  isNumber(value.date) &&
  isBoolean(value.complete) &&
  Array.isArray(value.ouverts) &&
  value.ouverts.every(isEspace);

export const isStructures = (value: unknown): value is readonly StructureLue[] =>
  Array.isArray(value) && value.every(isStructure);

export const isConversation = (value: unknown): value is Conversation =>
  isRecord(value) && isNumber(value.turn) && Array.isArray(value.shown) && value.shown.every(isRecord);
