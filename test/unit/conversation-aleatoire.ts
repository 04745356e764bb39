import fc from 'fast-check';
import { GESTES } from '../../bot/conversation/choix.ts';
import type { Event } from '../../bot/conversation/contract.ts';
import { CHAMPS } from '../../bot/conversation/procedures/formulaires.ts';
import { PROCEDURE_IDS } from '../../bot/conversation/procedures/ids.ts';
import { FORMULAIRES } from '../../bot/conversation/procedures/procedure.ts';
import { ESPACE_IDS, GENERATIONS } from '../../knowledge/catalogue/ids.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';
import { DOMAINES, type Lieu, type Vue } from '../../knowledge/diagnosis/vue.ts';

/** What a user may do next. `press` is a number: which of the buttons shown so far. */
export type Coup =
  | { readonly sorte: 'event'; readonly event: Omit<Event, 'id' | 'at'> }
  | { readonly sorte: 'press'; readonly ranks: readonly number[] }
  /** answers what is asked: one of the choices of the last message, a form filled in, a number typed */
  | { readonly sorte: 'avance'; readonly rank: number }
  | { readonly sorte: 'reload' };

const SAID = [
  'bonjour',
  'merci',
  'annuler',
  'retour',
  'recommencer',
  'où en étais-je ?',
  'pourquoi ?',
  'je ne sais pas',
  'oui',
  'non',
  'ok',
  'c’est fait',
  'ça ne marche pas',
  'parler à quelqu’un',
  'oubliez-moi',
  'menu',
  'comment ajouter un espace ?',
  'se connecter',
  'changer de SIRET',
  'quel est le coût ?',
  'en fait je suis gestionnaire',
  'non, c’est une barre d’onglets',
  'j’ai des domaines',
  '73282932000074',
  '123',
  '732829320',
  '35600000000048',
  'BE0123456789',
  'in English please',
  'how do I add a space?',
  'I am the manager',
  'connard',
  'tu es un humain ?',
  'xyzzy plugh',
  '',
  ' ',
  '😀',
  '**gras** [lien](https://exemple.fr) <b>',
  'Accueil connecté\nFactures émises\nMon compte',
  'Mon compte',
  'Chorus DT refuse ma note',
  'ma facture 12345 est-elle payée ?',
  'il est parti',
  'le 2',
  'a'.repeat(900),
  '𝒳'.repeat(700),
] as const;

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SAID) },
  { weight: 2, arbitrary: fc.constantFrom(...NOMS.map(({ label }) => label)) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
);

const lieu = fc.constantFrom<Lieu>(
  'barre',
  'accueil',
  'bandeau',
  'habilitations',
  'abonnements',
  'structure',
  'connexion',
  ...DOMAINES.map((one) => `domaine:${one}` as const),
);

export const vue: fc.Arbitrary<Vue> = fc.record({
  lieu,
  generation: fc.constantFrom(...GENERATIONS),
  date: fc.integer({ min: 1_690_000_000_000, max: 1_700_000_100_000 }),
  connecte: fc.constantFrom(true, false, null),
  complete: fc.boolean(),
  constats: fc.array(
    fc.record({
      espace: fc.constantFrom(...ESPACE_IDS),
      etat: fc.constantFrom('vu', 'entrevu', 'abonne', 'demande', 'ouvert'),
      memeNom: fc.boolean(),
    }),
    { maxLength: 14 },
  ),
  inconnus: fc.array(fc.constantFrom('Tableau de bord', 'Autre'), { maxLength: 2 }),
}) as fc.Arbitrary<Vue>;

const values = fc.constantFrom(...FORMULAIRES).chain((form) =>
  fc.record({
    form: fc.constant<string>(form),
    values: fc.record(Object.fromEntries(CHAMPS[form].map(({ nom }) => [nom, text])), { requiredKeys: [] }),
  }),
);

const event = fc.oneof(
  { weight: 10, arbitrary: text.map((said) => ({ kind: 'text' as const, text: said, caches: [] })) },
  { weight: 2, arbitrary: fc.constantFrom(...GESTES).map((geste) => ({ kind: 'choice' as const, choices: [`geste/${geste}`] })) },
  {
    weight: 1,
    arbitrary: fc.array(fc.string({ maxLength: 40 }), { maxLength: 3 }).map((choices) => ({ kind: 'choice' as const, choices })),
  },
  { weight: 2, arbitrary: values.map((one) => ({ kind: 'form' as const, ...one, caches: [] })) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        form: fc.string({ maxLength: 10 }),
        values: fc.dictionary(fc.string({ maxLength: 5 }), fc.string({ maxLength: 9 }), { maxKeys: 3 }),
      })
      .map((one) => ({ kind: 'form' as const, ...one, caches: [] })),
  },
  { weight: 1, arbitrary: fc.array(vue, { maxLength: 6 }).map((vues) => ({ kind: 'observation' as const, vues, profil: {} })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { kind: 'attachment' as const, count: 1 },
      { kind: 'timeout' as const },
      { kind: 'feedback' as const, message: 'e1-1', useful: false },
      { kind: 'feedback' as const, message: 'e1-1', useful: true },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { kind: 'open' as const, langue: 'fr' as const, generation: null },
      { kind: 'open' as const, langue: 'en' as const, generation: 'espaces' as const },
    ),
  },
);

const debut = fc.constantFrom(...PROCEDURE_IDS.filter((id) => id !== 'guide')).map((id) => ({
  sorte: 'event' as const,
  event: { kind: 'choice' as const, choices: [`guider/${id}`] },
}));

/** Somebody who answers, with a stray word or an old button now and then. */
const suite = fc.oneof(
  { weight: 20, arbitrary: fc.record({ sorte: fc.constant('avance' as const), rank: fc.nat(20) }) },
  {
    weight: 2,
    arbitrary: fc.record({ sorte: fc.constant('press' as const), ranks: fc.array(fc.nat(200), { minLength: 1, maxLength: 3 }) }),
  },
  { weight: 5, arbitrary: fc.record({ sorte: fc.constant('event' as const), event }) },
  { weight: 1, arbitrary: debut },
  { weight: 1, arbitrary: fc.constant({ sorte: 'reload' as const }) },
);

/** A conversation: a procedure followed with accidents, or anything at all. */
export const coups: fc.Arbitrary<readonly Coup[]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(debut, fc.array(suite, { minLength: 1, maxLength: 50 })).map(([first, rest]) => [first, ...rest]),
  },
  {
    weight: 1,
    arbitrary: fc.array(
      fc.oneof(
        {
          weight: 1,
          arbitrary: fc.record({
            sorte: fc.constant('press' as const),
            ranks: fc.array(fc.nat(200), { minLength: 1, maxLength: 4 }),
          }),
        },
        { weight: 1, arbitrary: fc.record({ sorte: fc.constant('event' as const), event }) },
      ),
      { minLength: 1, maxLength: 40 },
    ),
  },
) as fc.Arbitrary<readonly Coup[]>;
