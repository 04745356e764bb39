import { z } from 'zod';

/** One way of asking. A trailing « -> ancre » names the section that answers it. */
const variante = z.string().min(2).max(1200);

/** How people ask: 24 ways in French, 8 in English. Used to train the understanding, never shown. */
export const QUESTIONS = z.strictObject({
  fr: z.strictObject({
    'mots-cles': z.array(variante).length(4),
    phrases: z.array(variante).length(6),
    situations: z.array(variante).length(6),
    sms: z.array(variante).length(4),
    longs: z.array(variante).length(4),
  }),
  en: z.array(variante).length(8),
});

/** What is wrongly brought here: `proches` are made of our own words, `lointains` are not. */
export const QUESTIONS_HORS_SUJET = z.strictObject({
  fr: z.strictObject({ proches: z.array(variante).default([]), lointains: z.array(variante).default([]) }),
  en: z.strictObject({ proches: z.array(variante).default([]), lointains: z.array(variante).default([]) }),
});

export type Questions = z.infer<typeof QUESTIONS>;
export type QuestionsHorsSujet = z.infer<typeof QUESTIONS_HORS_SUJET>;
