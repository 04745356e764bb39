import { z } from 'zod';

/** What our cards put in the data of their buttons, under a name of our own: channels and inputs add theirs beside it. */
export const OURS = 'diapason';

/** The name of the input where several choices are ticked. */
export const TICKED = 'choix';

const ID = z.string().min(1).max(200);
const BUTTON = z.union([
  z.object({ choice: ID }),
  z.object({ form: ID }),
  /** confirms what was ticked in the card */
  z.object({ confirm: ID }),
]);

const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
};

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

/** Ticked choices come as `a,b,c`. */
const tickedIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? value.split(',').filter((id) => id !== '') : [];

const typedIn = (values: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      name !== OURS && name !== 'msteams' && typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/**
 * What a card or a button sends back, in the shape that the conversation's other channel reads: `{choice}`, `{choices}` or
 * `{form, values}`. What is not ours is left as it is, to be judged there.
 */
export function readSubmitted(raw: unknown): unknown {
  const value = parsed(raw);
  const sent = record(value);
  const { data } = BUTTON.safeParse(parsed(sent[OURS]));
  if (data === undefined) return value;
  if ('choice' in data) return { choice: data.choice };
  if ('form' in data) return { form: data.form, values: typedIn(sent) };
  return { choices: [...tickedIn(sent[TICKED]), data.confirm] };
}
