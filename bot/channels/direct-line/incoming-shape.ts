import { z } from 'zod';
import { ESPACE_IDS, GENERATIONS } from '../../../knowledge/catalogue/ids.ts';
import { DOMAINES, type Lieu } from '../../../knowledge/diagnosis/vue.ts';

/** Longer than any e-mail people paste; shorter than what would keep the dialogue busy. */
export const MAX_TEXT = 10_000;

/** Made by programs, never typed: nothing to mask in it. */
export const IDENTIFIER = /^[\w:.#/|+-]{1,200}$/;
const identifier = z.string().regex(IDENTIFIER);

/** An activity as clients send it. Only what we use is read; the rest is left out, never kept. */
export const ACTIVITY = z.object({
  type: z.string().min(1).max(50),
  text: z.string().nullish(),
  name: z.string().max(200).nullish(),
  value: z.unknown().optional(),
  locale: z.string().max(35).nullish(),
  from: z.object({ id: z.string().max(200).nullish() }).nullish(),
  attachments: z.array(z.unknown()).max(100).nullish(),
  channelData: z.object({ clientActivityID: z.string().min(1).max(200).nullish(), postBack: z.boolean().nullish() }).nullish(),
});

export type IncomingActivity = z.infer<typeof ACTIVITY>;

export const START = z.object({
  user: z.object({ id: z.string().max(64).nullish() }).nullish(),
  locale: z.string().max(35).nullish(),
});

/** What a button, or our own page, sends back in `value`. */
export const CHOICE = z.union([z.object({ choice: identifier }), z.object({ choices: z.array(identifier).min(1).max(50) })]);

export const FORM = z.object({
  form: identifier,
  values: z.record(identifier, z.string().max(MAX_TEXT)).refine((values) => Object.keys(values).length <= 40),
});

export const FEEDBACK = z.object({ message: identifier, useful: z.boolean() });

const SIMPLE = ['barre', 'accueil', 'bandeau', 'habilitations', 'abonnements', 'structure', 'connexion'] as const;
const LIEUX: ReadonlySet<string> = new Set<Lieu>([
  ...SIMPLE,
  ...DOMAINES.map((domaine) => `domaine:${domaine}` as const),
  ...ESPACE_IDS.map((espace) => `application:${espace}` as const),
]);

const VUE = z.strictObject({
  lieu: z.custom<Lieu>((value) => typeof value === 'string' && LIEUX.has(value)),
  generation: z.enum(GENERATIONS),
  date: z.number().int().nonnegative(),
  connecte: z.boolean().nullable(),
  complete: z.boolean(),
  constats: z
    .array(
      z.strictObject({
        espace: z.enum(ESPACE_IDS),
        etat: z.enum(['vu', 'entrevu', 'abonne', 'demande', 'ouvert']),
        memeNom: z.boolean(),
      }),
    )
    .max(100),
  inconnus: z.array(z.string().max(80)).max(30),
});

export const OBSERVATION = z.strictObject({
  vues: z.array(VUE).max(40),
  profil: z.strictObject({
    kind: z.enum(['fournisseur', 'entite-publique']).exactOptional(),
    gestionnaire: z.boolean().exactOptional(),
    rattache: z.union([z.boolean(), z.literal('en-attente')]).exactOptional(),
    ccagTravaux: z.boolean().exactOptional(),
    sousTraitanceOuGroupement: z.boolean().exactOptional(),
    decisionDeJustice: z.boolean().exactOptional(),
    professionAgricole: z.boolean().exactOptional(),
    ediOuApi: z.boolean().exactOptional(),
    factureMiseEnPaiement: z.boolean().exactOptional(),
  }),
});
