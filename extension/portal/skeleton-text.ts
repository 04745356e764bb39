import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';
import { labelsOfPortal } from './lexique.ts';

/** Words that tell the state of a page and nothing of anybody. */
const STATES = [
  'Chorus Pro',
  'Portail Chorus Pro',
  'Accueil',
  'Chargement',
  'Chargement en cours',
  'Loading',
  'Veuillez patienter',
];

/** Every known label, by its folded form. What is written is our own spelling, never the page's. */
const LABELS: ReadonlyMap<string, string> = new Map(
  [...STATES, ...labelsOfPortal(), ...NOMS.map(({ label }) => label)].map((label) => [foldLabel(label), label]),
);

const SEPARATOR = /^[\s>›»→⟩/\\|·]+$/;

/** The known label that a text equals, as we spell it; null: none. */
export const labelOf = (text: string): string | null => LABELS.get(foldLabel(text)) ?? null;

/** What a skeleton says of a text: a known label, a separator, or how many words stood there. Empty for blanks. */
export function sayText(text: string): string {
  if (text.trim() === '') return '';
  const label = labelOf(text);
  if (label !== null) return label;
  if (SEPARATOR.test(text)) return '›';
  const folded = foldLabel(text);
  const count = folded === '' ? 0 : folded.split(' ').length;
  return `‹${count} ${count > 1 ? 'mots' : 'mot'}›`;
}
