import { type Endroit, places } from './endroit.ts';

const TOKEN = '[A-Za-z0-9._~+/=-]';

/** Keys and tokens by their shape: of a bearer, of the well-known issuers, of what is told to be a key. */
const SHAPES: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  new RegExp(`\\b(?:bearer|basic)\\s+(${TOKEN}{8,})`, 'gi'),
  /\beyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{4,}(?:\.[A-Za-z0-9_-]*)?/g,
  /\b(?:sk|pk|rk)[-_](?:live|test|proj|ant|or)?[-_]?[A-Za-z0-9_-]{12,}/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bxox[abeprs]-[\w-]{10,}|\bAKIA[A-Z0-9]{12,}|\bAIza[\w-]{30,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|\bnpm_[A-Za-z0-9]{30,}/g,
  new RegExp(
    `\\b(?:api[ _-]?key|apikey|cl(?:é|e|ef)[ _-]?(?:d[’' ])?api|client[ _-]?secret|secret|access[ _-]?token|refresh[ _-]?token|token|jeton|authorization)\\s*(?:est|is|:|=)\\s*["'«“]?\\s*(${TOKEN}{6,})`,
    'gi',
  ),
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:([^\s/@•]+)@/gi,
  /(?<![A-Za-z0-9])[0-9a-f]{32,}(?![A-Za-z0-9])/gi,
  /(?<![A-Za-z0-9+/_-])(?=[A-Za-z0-9+/_-]*[a-z])(?=[A-Za-z0-9+/_-]*[A-Z])(?=[A-Za-z0-9+/_-]*\d)[A-Za-z0-9+/_-]{36,}={0,2}/g,
];

export const findCles = (text: string): readonly Endroit[] => SHAPES.flatMap((shape) => places(text, shape));
