import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pourquoi } from '../../extension/panel/mes-espaces/explication.ts';
import { bySuite, groupesOf, lignesOf, resumeOf } from '../../extension/panel/mes-espaces/lignes.ts';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { diagnose } from '../../knowledge/diagnosis/diagnose.ts';
import type { Profil } from '../../knowledge/diagnosis/profil.ts';
import type { Constat, Vue } from '../../knowledge/diagnosis/vue.ts';
import { barre, DAY, MINIMALE, NOW } from './panel-harness.ts';

const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values);
const profil: fc.Arbitrary<Profil> = fc
  .record({
    kind: maybe(['fournisseur', 'entite-publique'] as const),
    gestionnaire: maybe([true, false]),
    rattache: maybe([true, false, 'en-attente'] as const),
    ccagTravaux: maybe([true, false]),
    ediOuApi: maybe([true, false]),
    factureMiseEnPaiement: maybe([true, false]),
  })
  .map((told) => Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)));
const vue: fc.Arbitrary<Vue> = fc.record({
  lieu: fc.constantFrom('barre', 'accueil', 'domaine:facturation', 'habilitations', 'abonnements', 'structure'),
  generation: fc.constantFrom('espaces', 'services'),
  date: fc.integer({ min: 0, max: 60 }).map((days) => NOW - days * DAY),
  connecte: fc.constantFrom(true, false, null),
  complete: fc.boolean(),
  constats: fc.array(
    fc.record({
      espace: fc.constantFrom(...ESPACE_IDS),
      etat: fc.constantFrom<Constat['etat']>('vu', 'entrevu', 'abonne', 'demande', 'ouvert'),
      memeNom: fc.boolean(),
    }),
    { maxLength: 6 },
  ),
  inconnus: fc.constant([]),
});

/** Any views; half of the time behind a whole bar of today, without which nothing is ever judged absent. */
const vues = fc.oneof(
  fc.array(vue, { maxLength: 3 }),
  fc
    .tuple(fc.subarray([...ESPACE_IDS], { maxLength: 4 }), fc.array(vue, { maxLength: 2 }))
    .map(([seen, others]) => [
      barre(['mon-compte', ...seen], { date: NOW + 1 }),
      ...others.map((one) => ({ ...one, connecte: true })),
    ]),
);

describe('« Pourquoi ? »', () => {
  it('says for every verdict that can be reached the rules put aside, the facts that decided, and a source', () => {
    const rows = new Set<number>();
    fc.assert(
      fc.property(vues, profil, fc.constantFrom(...ESPACE_IDS), (read, told, id) => {
        const said = pourquoi(id, { vues: read, profil: told }, NOW);
        const judged = diagnose(read, told, NOW).find((one) => one.id === id);
        expect(said.ligne).toBe(judged?.ligne);
        rows.add(said.ligne);
        const lines = said.ecartees.map(({ ligne }) => ligne);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
        expect(lines.every((ligne) => ligne < said.ligne)).toBe(true);
        for (const { texte } of said.ecartees) expect(texte).toMatch(/^[A-ZÀ-Ý].+\.$/);
        for (const { texte } of said.faits) expect(texte).not.toMatch(/undefined|null|true|false|\[object/);
        expect(said.sources.length).toBeGreaterThan(0);
        for (const { titre, date } of said.sources) expect(`${titre}${date}`).not.toMatch(/undefined|docs\//);
      }),
      { numRuns: 2000 },
    );
    expect([...rows].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('tells what comes from the page, from the user and from the guides', () => {
    const { faits } = pourquoi('factures-recues', { vues: [barre(MINIMALE)], profil: { kind: 'fournisseur' } }, NOW);
    expect(faits).toEqual([
      { texte: 'Réservé aux organismes publics : oui', origine: 'guides' },
      { texte: 'Vous êtes : fournisseur', origine: 'vous' },
    ]);
  });
});

describe('the list', () => {
  const minimale = { vues: [barre(MINIMALE)], profil: { kind: 'fournisseur' } as Profil };

  it('holds the fourteen spaces, what asks for something first', () => {
    const groupes = groupesOf(lignesOf(minimale, NOW));
    expect(groupes.map(({ verdict }) => verdict)).toEqual(['a-ajouter', 'a-preciser', 'present', 'non-concerne']);
    expect(groupes.flatMap(({ lignes }) => lignes.map(({ id }) => id)).sort()).toEqual([...ESPACE_IDS].sort());
  });

  it('is said in a sentence', () => {
    expect(resumeOf(groupesOf(lignesOf(minimale, NOW)))).toBe(
      'Vous avez 4 espaces, 1 est à ajouter, 7 dépendent de vos réponses.',
    );
  });

  it('says when a space was seen, and that it was long ago', () => {
    const old = [barre(MINIMALE, { date: NOW - 31 * DAY })];
    const line = (vues: readonly Vue[]) => lignesOf({ vues, profil: {} }, NOW).find(({ id }) => id === 'sollicitations-emises');
    expect(line(old)).toMatchObject({ verdict: 'present', ancien: true, vuLe: NOW - 31 * DAY });
    expect(line([barre(MINIMALE)])).toMatchObject({ verdict: 'present', ancien: false, vuLe: NOW });
    expect(lignesOf({ vues: old, profil: {} }, NOW).filter(({ verdict }) => verdict === 'a-ajouter')).toEqual([]);
  });

  it('says once which domain to open for several spaces of the services portal', () => {
    const accueil: Vue = {
      ...barre([]),
      lieu: 'accueil',
      generation: 'services',
      constats: [{ espace: 'accueil-connecte', etat: 'vu', memeNom: false }],
    };
    const inconnus = lignesOf({ vues: [accueil], profil: {} }, NOW).filter(({ verdict }) => verdict === 'inconnu');
    const facturation = bySuite(inconnus).filter(({ suite }) => suite.includes('Facturation'));
    expect(facturation).toHaveLength(1);
    expect(facturation[0]?.lignes.map(({ id }) => id)).toEqual([
      'factures-emises',
      'factures-recues',
      'factures-de-travaux',
      'remboursement-tic',
    ]);
  });
});
