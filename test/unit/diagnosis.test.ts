import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { raisonOf } from '../../extension/overlay/raisons.ts';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { nextStep } from '../../knowledge/catalogue/suites.ts';
import { TOPICS } from '../../knowledge/catalogue/topics.ts';
import { diagnose, explain } from '../../knowledge/diagnosis/diagnose.ts';
import type { Profil } from '../../knowledge/diagnosis/profil.ts';
import { REGLES } from '../../knowledge/diagnosis/regles.ts';
import { RAISONS } from '../../knowledge/diagnosis/vocabulary.ts';
import type { Lieu, Vue } from '../../knowledge/diagnosis/vue.ts';

const LIEUX: readonly Lieu[] = [
  'barre',
  'accueil',
  'bandeau',
  'domaine:facturation',
  'domaine:commande',
  'habilitations',
  'abonnements',
  'structure',
  'connexion',
];

const constat = fc.record({
  espace: fc.constantFrom(...ESPACE_IDS),
  etat: fc.constantFrom('vu', 'entrevu', 'abonne', 'demande', 'ouvert'),
  memeNom: fc.boolean(),
});
const vue: fc.Arbitrary<Vue> = fc.record({
  lieu: fc.constantFrom(...LIEUX),
  generation: fc.constantFrom('espaces', 'services'),
  date: fc.integer({ min: 0, max: 60 }).map((day) => day * 86_400_000),
  connecte: fc.constantFrom(true, true, true, false, null),
  complete: fc.boolean(),
  constats: fc.array(constat, { maxLength: 6 }),
  inconnus: fc.constantFrom([], ['Statistiques']),
});
const told = fc.option(fc.boolean(), { nil: undefined });
const profil: fc.Arbitrary<Profil> = fc
  .record({
    kind: fc.constantFrom(undefined, 'fournisseur', 'entite-publique'),
    gestionnaire: told,
    rattache: fc.constantFrom(undefined, true, false, 'en-attente'),
    ccagTravaux: told,
    sousTraitanceOuGroupement: told,
    decisionDeJustice: told,
    professionAgricole: told,
    ediOuApi: told,
    factureMiseEnPaiement: told,
  })
  .map((answers) => Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)));
const vues = fc.array(vue, { maxLength: 6 });
const NOW = 61 * 86_400_000;

describe('the diagnosis', () => {
  test('always gives the fourteen spaces a verdict, in order, and the same one twice', () => {
    fc.assert(
      fc.property(vues, profil, (views, told) => {
        const first = diagnose(views, told, NOW);
        expect(first.map(({ id }) => id)).toEqual(ESPACE_IDS);
        expect(diagnose(views, told, NOW)).toEqual(first);
      }),
    );
  });

  test('does not depend on the order in which views are kept', () => {
    fc.assert(
      fc.property(vues, profil, (views, told) => {
        expect(diagnose([...views].reverse(), told, NOW)).toEqual(diagnose(views, told, NOW));
      }),
    );
  });

  test('says inconnu everywhere when nothing was recognised', () => {
    fc.assert(
      fc.property(profil, (told) => {
        for (const { verdict, reason } of diagnose([], told, NOW))
          expect([verdict, reason]).toEqual(['inconnu', 'page-non-reconnue']);
      }),
    );
  });

  test('never says a-ajouter without a recent, complete view of the place where the space would stand', () => {
    fc.assert(
      fc.property(vues, profil, (views, told) => {
        const missing = diagnose(views, told, NOW).filter(({ verdict }) => verdict === 'a-ajouter');
        if (missing.length === 0) return;
        const newest = Math.max(...views.map(({ date }) => date));
        const generation = [...new Set(views.filter(({ date }) => date === newest).map((one) => one.generation))];
        expect(
          views.some(
            (one) =>
              one.complete &&
              NOW - one.date <= 30 * 86_400_000 &&
              generation.includes(one.generation) &&
              (one.generation === 'espaces'
                ? one.lieu === 'barre'
                : one.lieu.startsWith('domaine:') || one.lieu === 'habilitations'),
          ),
        ).toBe(true);
      }),
    );
  });

  test('reaches every reason of the closed list', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(vues, profil, (views, told) => {
        for (const { reason } of diagnose(views, told, NOW)) reached.add(reason);
      }),
      { numRuns: 6000 },
    );
    expect(RAISONS.filter((raison) => !reached.has(raison))).toEqual([]);
  });

  test('has a rule for every reason, and every rule cites its source', () => {
    expect(new Set(REGLES.map(({ raison }) => raison))).toEqual(new Set(RAISONS));
    for (const { sources } of REGLES) expect(sources.length).toBeGreaterThan(0);
  });

  test('explains itself: the rules tried, the facts they looked at, and the one that was kept last', () => {
    fc.assert(
      fc.property(vues, profil, fc.constantFrom(...ESPACE_IDS), (views, told, id) => {
        const { essais, verdict, reason, sources } = explain(id, views, told, NOW);
        const answer = diagnose(views, told, NOW).find((one) => one.id === id);
        expect({ verdict, reason }).toEqual({ verdict: answer?.verdict, reason: answer?.reason });
        expect(essais.filter(({ retenue }) => retenue)).toHaveLength(1);
        expect(essais.at(-1)?.retenue).toBe(true);
        expect(sources.length).toBeGreaterThan(0);
      }),
    );
  });

  test('when an entry we do not know may be the space, says to look at it, and not to wait for a page that is whole', () => {
    const seen: Vue = { ...bar(0, true, 'accueil-connecte', 'mon-compte'), inconnus: ['Invoices issued'] };
    const vues: readonly Vue[] = [
      { ...seen, constats: [...seen.constats, { espace: 'factures-emises', etat: 'entrevu', memeNom: true }] },
    ];
    const found = diagnose(vues, { kind: 'fournisseur' }, 1).find(({ id }) => id === 'factures-emises');
    expect(found).toMatchObject({ verdict: 'inconnu', reason: 'page-incomplete' });
    for (const generation of ['espaces', 'services'] as const) {
      const { text } = nextStep('factures-emises', 'page-incomplete', generation, found?.ligne ?? 0);
      expect(text).toMatch(/nom que je ne connais pas/);
      expect(text).not.toMatch(/charger|Ouvrez le domaine/);
      expect(raisonOf('factures-emises', 'page-incomplete', generation, found?.ligne ?? 0)).toMatch(/nom que je ne connais pas/);
    }
  });

  test('always has a next step: one whole sentence, and a topic of the closed list', () => {
    for (const id of ESPACE_IDS) {
      for (const raison of RAISONS) {
        for (const generation of ['espaces', 'services', null] as const) {
          const { text, topic } = nextStep(id, raison, generation, 7);
          expect(text).toMatch(/^[\p{Lu}«].*[.?]$/u);
          if (topic !== null) expect(TOPICS).toContain(topic);
        }
      }
    }
  });
});

const bar = (date: number, complete: boolean, ...espaces: Vue['constats'][number]['espace'][]): Vue => ({
  lieu: 'barre',
  generation: 'espaces',
  date,
  connecte: true,
  complete,
  inconnus: [],
  constats: espaces.map((espace) => ({ espace, etat: 'vu', memeNom: true })),
});
const verdictOf = (id: string, views: readonly Vue[], told: Profil, now: number) =>
  diagnose(views, told, now).find((one) => one.id === id);

describe('what a person would expect', () => {
  test('a half-loaded bar shows, and denies nothing', () => {
    const views = [bar(1, true, 'accueil-connecte', 'factures-emises', 'mon-compte'), bar(2, false, 'accueil-connecte')];
    expect(verdictOf('factures-emises', views, {}, 3)?.verdict).toBe('present');
    expect(verdictOf('engagements', views, { factureMiseEnPaiement: true }, 3)?.reason).toBe('page-incomplete');
  });

  test('a view of more than thirty days no longer proves that something is missing', () => {
    const views = [bar(0, true, 'accueil-connecte', 'mon-compte')];
    expect(verdictOf('factures-emises', views, {}, 1)?.reason).toBe('ajout-libre');
    expect(verdictOf('factures-emises', views, {}, 31 * 86_400_000)?.reason).toBe('page-incomplete');
  });

  test('someone who has asked to be attached is told to wait, not to ask again', () => {
    expect(verdictOf('factures-emises', [bar(1, true, 'mon-compte')], { rattache: 'en-attente' }, 2)?.reason).toBe(
      'rattachement-en-attente',
    );
    expect(verdictOf('factures-emises', [bar(1, true, 'mon-compte')], {}, 2)?.reason).toBe('aucun-rattachement');
  });
});
