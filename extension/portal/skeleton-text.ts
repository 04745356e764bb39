import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';
import { labelsOfPortal } from './lexique.ts';

/** Words that tell the state of a page or of a right, and nothing of anybody. */
const STATES = [
  ...['Chorus Pro', 'Portail Chorus Pro', 'Accueil', 'Chargement', 'Chargement en cours', 'Loading', 'Veuillez patienter'],
  ...['Accordée', 'En attente', 'Refusée', 'Expirée', 'Validé', 'Validée', 'En cours de validation', 'Refusé', 'Ouvert', 'Fermé'],
  ...[
    'État',
    'Statut',
    'Application',
    'Habilitation',
    'Espace',
    'Profil',
    'Mode',
    'Consultation',
    'Modification',
    'Page suivante',
  ],
];

const names = [...NOMS.map(({ label }) => label), ...labelsOfPortal()];

/** Every known label, by its folded form; of two spellings the first. What is written is ours, never the page's. */
const LABELS: ReadonlyMap<string, string> = new Map(
  // « Mes habilitations » names a right by a space and a mode: « Factures émises modification ».
  [...STATES, ...names, ...names.flatMap((name) => [`${name} consultation`, `${name} modification`])]
    .map((label) => [foldLabel(label), label] as const)
    .concat([['page actuelle', 'page courante']])
    .reverse(),
);

const SEPARATOR = /^[\s>›»→⟩/\\]+$/;

/** The known label that a text equals, as we spell it; null: none. */
export const labelOf = (text: string): string | null => LABELS.get(foldLabel(text)) ?? null;

/** What a skeleton says of a number: it counts things, or it is somebody's. */
export const NOMBRE = '‹nombre›';

/** What a skeleton says of words that it does not tell. */
export const sayCount = (count: number): string => `‹${count} ${count > 1 ? 'mots' : 'mot'}›`;

/** What a skeleton says of a text: a known label, a separator, a number, or how many words stood there. Empty for blanks. */
export function sayText(text: string): string {
  if (text.trim() === '') return '';
  const label = labelOf(text);
  if (label !== null) return label;
  const folded = foldLabel(text);
  if (folded === '') return SEPARATOR.test(text) ? '›' : '·';
  if (/^[\d ]+$/.test(folded)) return NOMBRE;
  return sayCount(folded.split(' ').length);
}
