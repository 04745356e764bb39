import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Vue } from '../../../knowledge/diagnosis/vue.ts';
import { type Empreinte, empreinteOf, isEmpreinte, makeSel, SANS_NOM } from './empreinte.ts';
import {
  type Avancement,
  type Conversation,
  type Dossier,
  isAvancement,
  isConversation,
  isProfil,
  isReglages,
  isStructures,
  isVues,
  REGLAGES,
  type Reglages,
  type StructureLue,
} from './formes.ts';
import { MIGRATIONS, type Migration, migrate } from './migrations.ts';
import { type Ecriture, type Probleme, problemeOf } from './problemes.ts';
import { isKnown, mergeVues } from './vues.ts';
import type { Zone } from './zone.ts';

/** Everything Diapason keeps on this machine. Reading never fails: what cannot be read is put aside and said in `problemes`. */
export interface Coffre {
  /** what went wrong since it was opened, and what lies aside from before */
  problemes(): Promise<readonly Probleme[]>;
  reglages(): Promise<Reglages>;
  saveReglages(change: Partial<Reglages>): Promise<Ecriture>;
  /** brings what is kept to this version, and makes this machine's salt */
  prepare(): Promise<void>;
  /** the hash of a name; null stands for nobody yet */
  empreinte(nom: string | null): Promise<Empreinte>;
  /** the dossiers that exist */
  empreintes(): Promise<readonly Empreinte[]>;
  dossier(qui: Empreinte): Promise<Dossier>;
  saveProfil(qui: Empreinte, profil: Profil): Promise<Ecriture>;
  saveAvancement(qui: Empreinte, avancement: Avancement): Promise<Ecriture>;
  /** the newest view of a place wins */
  addVues(qui: Empreinte, vues: readonly Vue[]): Promise<Ecriture>;
  /** what was told and ticked stays */
  forgetVues(qui: Empreinte): Promise<Ecriture>;
  addStructure(qui: Empreinte, structure: StructureLue): Promise<Ecriture>;
  forgetStructures(qui: Empreinte): Promise<Ecriture>;
  /** the conversation of the panel; null: none yet */
  conversation(qui: Empreinte): Promise<Conversation | null>;
  /** null forgets it */
  saveConversation(qui: Empreinte, conversation: Conversation | null): Promise<Ecriture>;
  /** what was told before any name was read goes to the first name that is; true when it did */
  adopt(qui: Empreinte): Promise<boolean>;
  /** all of it as JSON, what lies aside included */
  exportAll(): Promise<string>;
  erase(qui: Empreinte): Promise<Ecriture>;
  eraseAll(): Promise<Ecriture>;
  /** @returns what stops it */
  watch(changed: () => void): () => void;
}

const PARTS = ['vues', 'profil', 'avancement', 'structures', 'conversation'] as const;
type Part = (typeof PARTS)[number];

const keyOf = (qui: Empreinte, part: Part): string => `dossier:${qui}:${part}`;
const ASIDE = 'de-cote:';

const isSel = (value: unknown): value is string => typeof value === 'string' && value.length >= 32;

type Check<T> = (value: unknown) => value is T;

export function openCoffre(zone: Zone, migrations: readonly Migration[] = MIGRATIONS): Coffre {
  const met = new Set<Probleme>();
  let opening: Promise<boolean> | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  /** Brings the content to this version once. False: it is newer than we are, so that we must not write. */
  function writable(): Promise<boolean> {
    opening ??= migrate(zone, migrations).then(
      (etat) => {
        if (etat === 'trop-recente') met.add('trop-recent');
        return etat === 'prete';
      },
      (error: unknown) => {
        met.add(problemeOf(error));
        opening = null;
        return true;
      },
    );
    return opening;
  }

  async function readRaw(keys: readonly string[] | null): Promise<Readonly<Record<string, unknown>>> {
    try {
      return await zone.get(keys);
    } catch (error) {
      met.add(problemeOf(error));
      return {};
    }
  }

  async function write(items: Readonly<Record<string, unknown>>): Promise<Ecriture> {
    if (!(await writable())) return { ok: false, probleme: 'trop-recent' };
    try {
      await zone.set(items);
      return { ok: true };
    } catch (error) {
      const probleme = problemeOf(error);
      met.add(probleme);
      return { ok: false, probleme };
    }
  }

  /** Reads one value. One that has another shape is copied aside before anything may be written over it. */
  async function read<T>(key: string, check: Check<T>, fallback: T): Promise<T> {
    const canWrite = await writable();
    const value = (await readRaw([key]))[key];
    if (value === undefined) return fallback;
    if (check(value)) return value;
    if (!canWrite) return fallback;
    met.add('abime');
    const aside = await write({ [`${ASIDE}${key}:${Date.now()}`]: value });
    if (aside.ok) await zone.remove([key]).catch(() => {});
    return fallback;
  }

  /** One change at a time, so that two readings of one value never overwrite each other. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = queue.then(task, task);
    queue = done.catch(() => {});
    return done;
  }

  /** This machine's salt, made the first time; null when it cannot be kept. */
  async function readSel(): Promise<string | null> {
    const known = await read('sel', isSel, '');
    if (known !== '') return known;
    const made = makeSel();
    return (await write({ sel: made })).ok ? made : null;
  }

  const readVues = (qui: Empreinte): Promise<readonly Vue[]> => read(keyOf(qui, 'vues'), isVues, []);
  const readStructures = (qui: Empreinte): Promise<readonly StructureLue[]> => read(keyOf(qui, 'structures'), isStructures, []);
  const readProfil = (qui: Empreinte): Promise<Profil> => read<Profil>(keyOf(qui, 'profil'), isProfil, {});

  async function removeAll(keys: readonly string[]): Promise<Ecriture> {
    try {
      await zone.remove(keys);
      return { ok: true };
    } catch (error) {
      return { ok: false, probleme: problemeOf(error) };
    }
  }

  async function listEmpreintes(): Promise<readonly Empreinte[]> {
    const found = Object.keys(await readRaw(null)).flatMap((key) => /^dossier:([^:]+):/.exec(key)?.[1] ?? []);
    return [...new Set(found)].filter(isEmpreinte);
  }

  return {
    async problemes() {
      await writable();
      const aside = Object.keys(await readRaw(null)).some((key) => key.startsWith(ASIDE));
      return [...new Set([...met, ...(aside ? (['abime'] as const) : [])])];
    },
    reglages: () => read('reglages', isReglages, REGLAGES),
    saveReglages: (change) =>
      inTurn(async () => write({ reglages: { ...(await read('reglages', isReglages, REGLAGES)), ...change } })),
    async prepare() {
      await inTurn(readSel);
    },
    async empreinte(nom) {
      if (nom === null) return SANS_NOM;
      const sel = await inTurn(readSel);
      return sel === null ? SANS_NOM : empreinteOf(nom, sel);
    },
    empreintes: listEmpreintes,
    async dossier(qui) {
      const [vues, profil, avancement, structures] = await Promise.all([
        readVues(qui),
        readProfil(qui),
        read<Avancement>(keyOf(qui, 'avancement'), isAvancement, {}),
        readStructures(qui),
      ]);
      return { vues, profil, avancement, structures };
    },
    saveProfil: (qui, profil) => inTurn(() => write({ [keyOf(qui, 'profil')]: profil })),
    saveAvancement: (qui, avancement) => inTurn(() => write({ [keyOf(qui, 'avancement')]: avancement })),
    addVues: (qui, vues) =>
      inTurn(async () => {
        const kept = await readVues(qui);
        return isKnown(kept, vues) ? { ok: true } : write({ [keyOf(qui, 'vues')]: mergeVues(kept, vues) });
      }),
    forgetVues: (qui) => inTurn(() => removeAll([keyOf(qui, 'vues')])),
    addStructure: (qui, structure) =>
      inTurn(async () => {
        const others = (await readStructures(qui)).filter(({ siret }) => siret !== structure.siret);
        return write({ [keyOf(qui, 'structures')]: [structure, ...others] });
      }),
    forgetStructures: (qui) => inTurn(() => removeAll([keyOf(qui, 'structures')])),
    conversation: (qui) => read<Conversation | null>(keyOf(qui, 'conversation'), isConversation, null),
    saveConversation: (qui, conversation) =>
      inTurn(() =>
        conversation === null ? removeAll([keyOf(qui, 'conversation')]) : write({ [keyOf(qui, 'conversation')]: conversation }),
      ),
    adopt: (qui) =>
      inTurn(async () => {
        const known = await listEmpreintes();
        if (qui === SANS_NOM || !known.includes(SANS_NOM) || known.some((one) => one !== SANS_NOM)) return false;
        const profil = await readProfil(SANS_NOM);
        if (Object.keys(profil).length === 0) return false;
        const written = await write({ [keyOf(qui, 'profil')]: profil });
        if (written.ok) await removeAll([keyOf(SANS_NOM, 'profil')]);
        return written.ok;
      }),
    exportAll: async () => JSON.stringify(await readRaw(null), null, 2),
    erase: (qui) => inTurn(() => removeAll(PARTS.map((part) => keyOf(qui, part)))),
    eraseAll: () =>
      inTurn(async () => {
        opening = null;
        met.clear();
        return removeAll(Object.keys(await readRaw(null)));
      }),
    watch: (changed) => zone.watch(changed),
  };
}
