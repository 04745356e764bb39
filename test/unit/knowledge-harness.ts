import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { checkContent } from '../../knowledge/build/check-content.ts';
import type { Constat, Regle } from '../../knowledge/build/constat.ts';
import { readContent } from '../../knowledge/build/read-content.ts';

export const TODAY = '2026-12-01';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A folder that holds these files, by path, for as long as the test file runs. */
export function folderOf(files: Readonly<Record<string, string>>): URL {
  const root = mkdtempSync(join(tmpdir(), 'diapason-contenu-'));
  made.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return pathToFileURL(`${root}/`);
}

const SOURCES = `
A-1: { titre: "Page A", nature: officiel, date: "2024", generation: les-deux, url: "https://exemple.fr/a" }
B-1: { titre: "Page B", nature: tiers, date: "sans date", generation: les-deux, url: "https://exemple.fr/b" }
`;
const LIBELLES = `
- { label: "Accès", generation: services, source: A-1 }
- { label: "Envoyer", generation: les-deux, source: A-1 }
- { label: "Barre", generation: espaces, source: A-1 }
`;

/** Twenty-four ways of asking that differ, about nothing in particular. */
const WORDS = 'abricot banane cerise datte framboise grenade kiwi litchi mangue noisette olive peche raisin tomate';
const pairOf = (at: number): string => {
  const words = WORDS.split(' ');
  return `${words[at % words.length]} ${words[(at * 3 + 5) % words.length]} ${'xyz'.repeat(1 + (at % 3))}${at}`;
};
const list = (from: number, count: number): string =>
  `[${Array.from({ length: count }, (_, at) => pairOf(from + at)).join(', ')}]`;
export const QUESTIONS = `questions:
  fr: { mots-cles: ${list(0, 4)}, phrases: ${list(4, 6)}, situations: ${list(10, 6)}, sms: ${list(16, 4)}, longs: ${list(20, 4)} }
  en: ${list(24, 8)}`;

export const GUIDE_FRONT: Readonly<Record<string, string>> = {
  topic: 'tache:se-connecter',
  titre: 'Se connecter',
  generations: '[services]',
  public: '[fournisseur]',
  sources: '[A-1]',
  relu: '2026-11-24',
  'relire-avant': '2027-05-24',
  confiance: 'officiel',
};

export const STEP = `1. Ouvrez la page. [A-1]
   - Où : « Accès » > « Envoyer »
   - Cible : bouton « Envoyer » (aussi “Send”) dans « Accès »
   - Vérifier : la page s'affiche. [A-1]
   - Piège : elle peut être lente. [A-1]`;

export const GUIDE_BODY = `Ouvrez la page d'accès. [A-1]

## Avant de commencer
- Ayez votre adresse. [A-1]

## Étapes (services)
${STEP}

## Ensuite
La page reste ouverte. [A-1]

## Si cela ne marche pas

### La page est vide {#page-vide}
Pour : fournisseur, etranger

Attendez une heure. [A-1]
`;

/** A guide that breaks no rule; `front` and `body` change it. */
export function guide(front: Readonly<Record<string, string>> = {}, body = GUIDE_BODY, questions = QUESTIONS): string {
  const lines = Object.entries({ ...GUIDE_FRONT, ...front }).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n${questions}\n---\n${body}`;
}

/** What is found in a content that holds these files, beside a good guide. Of one rule, when it is named. */
export function findings(files: Readonly<Record<string, string>>, regle?: Regle): readonly Constat[] {
  const root = folderOf({ 'sources.yaml': SOURCES, 'libelles.yaml': LIBELLES, 'fr/guides/se-connecter.md': guide(), ...files });
  const found = checkContent(readContent(root), TODAY);
  return regle === undefined ? found : found.filter((one) => one.regle === regle);
}

export const messages = (constats: readonly Constat[]): readonly string[] => constats.map(({ message }) => message);
