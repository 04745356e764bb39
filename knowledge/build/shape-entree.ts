import { z } from 'zod';
import { GENERATIONS } from '../catalogue/ids.ts';
import { TOPICS } from '../catalogue/topics.ts';
import { cle, isoDay } from './shape.ts';
import { QUESTIONS, QUESTIONS_HORS_SUJET } from './shape-questions.ts';

const entete = z.strictObject({
  topic: z.enum(TOPICS),
  titre: z.string().min(3).max(80),
  generations: z.array(z.enum(GENERATIONS)).min(1),
  public: z.array(z.enum(['fournisseur', 'entite-publique', 'gestionnaire'])).min(1),
  sources: z.array(cle).min(1),
  relu: isoDay,
  'relire-avant': isoDay,
  confiance: z.enum(['officiel', 'tiers', 'deduit']),
  /** two sources that disagree, in whole sentences with their keys: shown to the reader */
  contradictions: z.array(z.string().min(10)).default([]),
  /** what a person with access to the portal could answer */
  'questions-ouvertes': z.array(z.string().min(10)).default([]),
});

/** The front matter of a guide or of an answer. */
export const ENTREE = entete.extend({ questions: QUESTIONS });

/** An entry on getting help completes a topic that already has its guide, so its own ways of asking are optional. */
export const ASSISTANCE = entete.extend({ questions: QUESTIONS.optional() });

/** What is not ours to answer. Where to go may rest on no source but the address it gives. */
export const HORS_SUJET = entete.extend({
  topic: z.literal('hors-sujet'),
  sources: z.array(cle).default([]),
  questions: QUESTIONS_HORS_SUJET,
});

/** The front matter of a translation: all the rest is that of the French entry of the same name. */
export const TRADUCTION = z.strictObject({
  topic: z.enum(TOPICS),
  titre: z.string().min(3).max(80),
  /** date `relu` of the French entry when it was translated */
  'traduit-de': isoDay,
  relu: isoDay,
  /** only for a space: its two sentences */
  resume: z.string().min(10).optional(),
  question: z.string().endsWith('?').nullable().optional(),
  /** those of the French entry, in the same order */
  contradictions: z.array(z.string().min(10)).default([]),
});

/** One word of the portal, of yesterday or of today. */
export const TERME = z.strictObject({
  terme: z.string().min(2),
  aussi: z.array(z.string().min(2)).default([]),
  generation: z.enum([...GENERATIONS, 'les-deux']),
  /** in words: « septembre 2016 à février 2022 » */
  dates: z.string().min(4),
  /** one line, with its keys */
  definition: z.string().min(10),
  voir: z.enum(TOPICS).nullable().default(null),
  anglais: z.strictObject({ terme: z.string().min(2), definition: z.string().min(10) }).optional(),
});

/** A name that a source shows on the screen and that is not the name of a space. */
export const LIBELLES = z.array(
  z.strictObject({ label: z.string().min(2), generation: z.enum([...GENERATIONS, 'les-deux']), source: cle }),
);

export const GLOSSAIRE = z.array(TERME);

export type FrontMatter = z.infer<typeof entete>;
export type Libelle = z.infer<typeof LIBELLES>[number];
export type Terme = z.infer<typeof TERME>;
