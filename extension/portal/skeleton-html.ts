import { parseAddress } from './address.ts';
import type { IsShown } from './page.ts';
import { bonesOf, type Os } from './skeleton.ts';

/** What marks a skeleton, for whoever reads it as a page. */
export const MARQUE = 'data-squelette';
const FORME = '1';

const VOID = new Set(['area', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'link']);
const MAX_LINES = 4000;
const MAX_INDENT = 24;

const toHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Host and first part of the path, without what some servers write behind « ; ». */
export function addressOfSkeleton(address: string | null): string {
  const parsed = address === null ? null : parseAddress(address);
  if (parsed === null) return '';
  const { protocol, host, pathname } = parsed;
  const [, first = ''] = pathname.split('/');
  return `${protocol}//${host}/${first.split(';')[0] ?? ''}`;
}

function attributesOf({ role, level, hidden, fois }: Os): string {
  return [
    role === null ? '' : ` role="${role}"`,
    level === null ? '' : ` aria-level="${level}"`,
    hidden ? ' hidden' : '',
    fois === 1 ? '' : ` data-fois="${fois}"`,
  ].join('');
}

function* linesOf(os: Os, depth: number): Generator<string> {
  const indent = ' '.repeat(Math.min(depth, MAX_INDENT));
  const start = `${indent}<${os.tag}${attributesOf(os)}>`;
  const [only] = os.enfants;
  if (VOID.has(os.tag)) {
    // A picture holds nothing: its name stands before it.
    if (typeof only === 'string') yield indent + toHtml(only);
    yield start;
  } else if (os.enfants.length === 0) yield `${start}</${os.tag}>`;
  else if (os.enfants.length === 1 && typeof only === 'string') yield `${start}${toHtml(only)}</${os.tag}>`;
  else {
    yield start;
    for (const enfant of os.enfants) {
      if (typeof enfant === 'string') yield ` ${indent}${toHtml(enfant)}`;
      else yield* linesOf(enfant, depth + 1);
    }
    yield `${indent}</${os.tag}>`;
  }
}

/** The report of a page that we do not know: a small page of its own, that `inspect` reads. */
export function skeletonOf(document: Document, address: string | null, isShown: IsShown): string {
  const lines = [`<!doctype html><!-- Diapason : squelette d’une page, sans ses mots. -->`];
  const root = bonesOf(document, isShown);
  const where = addressOfSkeleton(address);
  for (const line of linesOf({ ...root, tag: 'html', enfants: root.enfants }, 0)) {
    if (lines.length >= MAX_LINES) {
      lines.push('<!-- La suite est coupée : la page est très longue. -->');
      break;
    }
    lines.push(line);
  }
  lines[1] = `<html lang="fr" ${MARQUE}="${FORME}" data-adresse="${toHtml(where)}">`;
  return `${lines.join('\n')}\n`;
}
