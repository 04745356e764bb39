import { describe, expect, it } from 'vitest';
import { openCoffre } from '../../extension/platform/storage/coffre.ts';
import { type Empreinte, empreinteOf, SANS_NOM } from '../../extension/platform/storage/empreinte.ts';
import { messageOf, problemeOf } from '../../extension/platform/storage/problemes.ts';
import { memoryZone, type Zone } from '../../extension/platform/storage/zone.ts';
import type { Lieu, Vue } from '../../knowledge/diagnosis/vue.ts';

const DAY = 86_400_000;

const vue = (lieu: Lieu, date: number, more: Partial<Vue> = {}): Vue => ({
  lieu,
  generation: 'espaces',
  date,
  connecte: true,
  complete: true,
  constats: [],
  inconnus: [],
  ...more,
});

/** The same zone, on a disk that is full: every write is refused. */
const full = (zone: Zone): Zone => ({ ...zone, set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')) });

const jeanne = async (coffre: ReturnType<typeof openCoffre>): Promise<Empreinte> => coffre.empreinte('Jeanne Essai');

describe('what is kept', () => {
  it('belongs to one name: another starts empty', async () => {
    const coffre = openCoffre(memoryZone());
    const first = await jeanne(coffre);
    await coffre.saveProfil(first, { kind: 'fournisseur' });
    await coffre.addVues(first, [vue('barre', 1)]);
    expect(await coffre.dossier(first)).toMatchObject({ profil: { kind: 'fournisseur' }, vues: [{ lieu: 'barre' }] });
    const second = await coffre.empreinte('Paul Exemple');
    expect(await coffre.dossier(second)).toEqual({ vues: [], profil: {}, avancement: {}, structures: [] });
  });

  it('holds no name, only a hash that another machine would make differently', async () => {
    const zone = memoryZone();
    const here = openCoffre(zone);
    const qui = await jeanne(here);
    await here.saveProfil(qui, { gestionnaire: true });
    expect(qui).toMatch(/^[0-9a-f]{32}$/);
    expect(await here.empreinte('ESSAI  jeanne')).toBe(qui);
    expect(await jeanne(openCoffre(zone))).toBe(qui);
    expect(await jeanne(openCoffre(memoryZone()))).not.toBe(qui);
    expect((await here.exportAll()).toLowerCase()).not.toContain('jeanne');
    expect(await here.exportAll()).toContain(qui);
  });

  it('names that differ by one letter have hashes that share nothing', () => {
    const sel = 'a'.repeat(32);
    const hashes = Array.from({ length: 2000 }, (_, index) =>
      empreinteOf(`Jeanne Essai${String.fromCharCode(97 + (index % 26))}${index}`, sel),
    );
    expect(new Set(hashes).size).toBe(2000);
    expect(new Set(hashes.map((one) => one.slice(0, 8))).size).toBe(2000);
    expect(new Set(hashes.map((one) => one.slice(24))).size).toBe(2000);
  });

  it('is all exported, and all erased', async () => {
    const zone = memoryZone();
    const coffre = openCoffre(zone);
    const qui = await jeanne(coffre);
    await coffre.saveAvancement(qui, { ajouter: ['ouvrir'] });
    await coffre.saveReglages({ lireStructures: true });
    expect(JSON.parse(await coffre.exportAll())).toMatchObject({ reglages: { lireStructures: true } });
    await coffre.eraseAll();
    expect(zone.items.size).toBe(0);
    expect(await coffre.reglages()).toMatchObject({ lireStructures: false });
  });

  it('told before any name was read, goes to the first name, and to no other', async () => {
    const coffre = openCoffre(memoryZone());
    await coffre.saveProfil(SANS_NOM, { kind: 'fournisseur' });
    const first = await jeanne(coffre);
    expect(await coffre.adopt(first)).toBe(true);
    expect((await coffre.dossier(first)).profil).toEqual({ kind: 'fournisseur' });
    await coffre.saveProfil(SANS_NOM, { kind: 'entite-publique' });
    expect(await coffre.adopt(await coffre.empreinte('Paul Exemple'))).toBe(false);
  });

  it('changes one at a time: two pages that write at once lose nothing', async () => {
    const coffre = openCoffre(memoryZone());
    const qui = await jeanne(coffre);
    await Promise.all([
      coffre.addVues(qui, [vue('barre', 1)]),
      coffre.addVues(qui, [vue('abonnements', 2)]),
      coffre.addVues(qui, [vue('structure', 3)]),
    ]);
    expect((await coffre.dossier(qui)).vues.map(({ lieu }) => lieu).sort()).toEqual(['abonnements', 'barre', 'structure']);
  });
});

describe('views', () => {
  it('of a place: the newest whole one replaces the others, a half-loaded one keeps the whole one behind it', async () => {
    const coffre = openCoffre(memoryZone());
    const qui = await jeanne(coffre);
    await coffre.addVues(qui, [vue('barre', 1)]);
    await coffre.addVues(qui, [vue('barre', 2 * DAY, { complete: false })]);
    expect((await coffre.dossier(qui)).vues.map(({ date }) => date)).toEqual([2 * DAY, 1]);
    await coffre.addVues(qui, [vue('barre', 3 * DAY)]);
    expect((await coffre.dossier(qui)).vues.map(({ date }) => date)).toEqual([3 * DAY]);
  });

  it('said again within the hour are not written again; later they are', async () => {
    const zone = memoryZone();
    let writes = 0;
    const set: Zone['set'] = (items) => {
      writes++;
      return zone.set(items);
    };
    const coffre = openCoffre({ ...zone, set });
    const qui = await jeanne(coffre);
    await coffre.addVues(qui, [vue('barre', DAY)]);
    const before = writes;
    await coffre.addVues(qui, [vue('barre', DAY + 1000)]);
    expect(writes).toBe(before);
    await coffre.addVues(qui, [vue('barre', 2 * DAY)]);
    expect(writes).toBe(before + 1);
  });

  it('stay few, however often a page half loads', async () => {
    const coffre = openCoffre(memoryZone());
    const qui = await jeanne(coffre);
    for (let day = 1; day < 40; day++) {
      const constats = [{ espace: 'engagements', etat: 'vu', memeNom: day % 2 === 0 } as const];
      await coffre.addVues(qui, [vue('barre', day * DAY, { complete: false, constats })]);
      await coffre.addVues(qui, [vue('bandeau', day * DAY, { generation: 'services', constats })]);
    }
    expect((await coffre.dossier(qui)).vues.length).toBeLessThanOrEqual(10);
  });
});

describe('when something goes wrong, nothing is lost and it is said', () => {
  it('a full disk refuses the new and keeps the old', async () => {
    const zone = memoryZone();
    const qui = await jeanne(openCoffre(zone));
    await openCoffre(zone).saveProfil(qui, { kind: 'fournisseur' });
    const coffre = openCoffre(full(zone));
    expect(await coffre.saveProfil(qui, { kind: 'entite-publique' })).toEqual({ ok: false, probleme: 'plein' });
    expect((await coffre.dossier(qui)).profil).toEqual({ kind: 'fournisseur' });
    expect(await coffre.problemes()).toEqual(['plein']);
    expect(messageOf('plein')).toContain('intact');
  });

  it.each([
    ['views', 'vues', [{ lieu: 'barre' }]],
    ['a profile', 'profil', { kind: 'martien' }],
    ['a checklist', 'avancement', 'tout'],
    ['structures', 'structures', [{ siret: 7 }]],
  ])('%s that cannot be read are put aside, whole, and can be exported', async (_, part, planted) => {
    const zone = memoryZone();
    const qui = await jeanne(openCoffre(zone));
    await zone.set({ [`dossier:${qui}:${part}`]: planted });
    const coffre = openCoffre(zone);
    await coffre.dossier(qui);
    expect(await coffre.problemes()).toEqual(['abime']);
    await coffre.saveProfil(qui, { gestionnaire: true });
    expect(await coffre.exportAll()).toContain(JSON.stringify(planted, null, 2).replaceAll('\n', '\n  '));
    expect(await openCoffre(zone).problemes()).toEqual(['abime']);
  });

  it('damaged content on a full disk stays where it is', async () => {
    const zone = memoryZone();
    const qui = await jeanne(openCoffre(zone));
    await zone.set({ [`dossier:${qui}:profil`]: 'abîmé' });
    const coffre = openCoffre(full(zone));
    expect((await coffre.dossier(qui)).profil).toEqual({});
    expect(zone.items.get(`dossier:${qui}:profil`)).toBe('abîmé');
  });

  it('content of a newer version is read, never written over', async () => {
    const zone = memoryZone();
    const qui = await jeanne(openCoffre(zone));
    await openCoffre(zone).saveProfil(qui, { kind: 'fournisseur' });
    await zone.set({ version: 99 });
    const before = await openCoffre(zone).exportAll();
    const coffre = openCoffre(zone);
    expect((await coffre.dossier(qui)).profil).toEqual({ kind: 'fournisseur' });
    expect(await coffre.saveProfil(qui, {})).toEqual({ ok: false, probleme: 'trop-recent' });
    expect(await coffre.problemes()).toEqual(['trop-recent']);
    expect(await coffre.exportAll()).toBe(before);
  });

  it('content of an older version is brought to ours, step by step', async () => {
    const zone = memoryZone({ version: 1, ancien: 'fournisseur' });
    const steps = [
      (contenu: Readonly<Record<string, unknown>>) => contenu,
      ({ ancien, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, 'dossier:sans-nom:profil': { kind: ancien } }),
    ];
    const coffre = openCoffre(zone, steps);
    expect((await coffre.dossier(SANS_NOM)).profil).toEqual({ kind: 'fournisseur' });
    expect(zone.items.get('version')).toBe(2);
    expect(zone.items.has('ancien')).toBe(false);
  });

  it('a migration that the disk refuses leaves the older content as it was', async () => {
    const zone = memoryZone({ ancien: 'fournisseur' });
    const coffre = openCoffre(full(zone), [() => ({})]);
    await coffre.dossier(SANS_NOM);
    expect(zone.items.get('ancien')).toBe('fournisseur');
    expect(await coffre.problemes()).toEqual(['plein']);
  });

  it('a browser that refuses everything gives an empty dossier, and a sentence', async () => {
    const refuse = (): Promise<never> => Promise.reject(new Error('Access denied'));
    const coffre = openCoffre({ get: refuse, set: refuse, remove: refuse, watch: () => () => {} });
    expect(await coffre.dossier(SANS_NOM)).toEqual({ vues: [], profil: {}, avancement: {}, structures: [] });
    expect(await coffre.problemes()).toEqual(['indisponible']);
    expect(problemeOf(new Error('FILE_ERROR_NO_SPACE'))).toBe('plein');
  });
});
