import { z } from 'zod';
import { ESPACE_IDS, GENERATIONS } from '../catalogue/ids.ts';
import { TOPICS } from '../catalogue/topics.ts';
import { QUESTIONS } from './shape-questions.ts';

// Whoever writes the content reads these messages.
z.config(z.locales.fr());

/** A day as `2026-11-24`. */
export const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'une date s’écrit 2026-11-24');
/** A key of `sources.yaml`. */
export const cle = z.string().regex(/^[A-Z][A-Z0-9-]+$/, 'une clé de source a des majuscules, des chiffres et des tirets');

/** A source as `sources.yaml` lists it. */
export const SOURCE = z.strictObject({
  titre: z.string().min(3),
  nature: z.enum(['officiel', 'tiers']),
  date: z.union([z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/), z.string().min(4)]),
  generation: z.enum([...GENERATIONS, 'les-deux']),
  url: z.url({ protocol: /^https?$/ }),
});

/** The front matter of a space. */
export const FICHE = z.strictObject({
  id: z.enum(ESPACE_IDS),
  nom: z.string().min(3),
  topic: z.enum(TOPICS),
  noms: z
    .array(
      z.strictObject({
        generation: z.enum(GENERATIONS),
        langue: z.enum(['fr', 'en']),
        label: z.string().min(3).max(60),
        source: cle,
      }),
    )
    .min(1),
  place: z.strictObject({ espaces: z.string().nullable(), services: z.string().nullable() }),
  public: z.array(z.enum(['fournisseur', 'entite-publique', 'gestionnaire'])).min(1),
  'ouvert-par-defaut': z.strictObject({
    reponse: z.enum(['oui', 'non', 'cela-depend', 'inconnu']),
    precision: z.string(),
    source: cle,
  }),
  'qui-ajoute': z.strictObject({ reponse: z.string(), depuis: z.string().nullable(), source: cle }),
  resume: z.string().min(10),
  question: z.string().endsWith('?').nullable(),
  sources: z.array(cle).min(1),
  relu: isoDay,
  'relire-avant': isoDay,
  confiance: z.enum(['officiel', 'tiers', 'deduit']),
  contradictions: z.array(z.string().min(10)).default([]),
  'questions-ouvertes': z.array(z.string().min(10)).default([]),
  questions: QUESTIONS.optional(),
});

export type Fiche = z.infer<typeof FICHE>;
export type Source = z.infer<typeof SOURCE>;

/** The sections of a space, in order: the same for all, so that a reader knows where to look. */
export const SECTIONS = [
  'À quoi il sert',
  'Qui en a besoin',
  'Qui n’en a pas besoin',
  'Ce qu’il faut',
  'Ouvert dès le départ ?',
  'Qui peut l’ajouter',
  'Ce que l’on y fait',
  'Où il est aujourd’hui',
  'Ce qui a changé',
  'Pièges',
  'La question qui décide',
  'Ce que l’on ne sait pas',
] as const;
