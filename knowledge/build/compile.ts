import { mkdirSync, writeFileSync } from 'node:fs';
import { readContent } from './read-content.ts';

/** Writes `knowledge/compiled/noms.ts`: what the recogniser and the next steps need of the content, and nothing else. */
const { entrees, fautes } = readContent();
if (fautes.length > 0) {
  console.error(fautes.join('\n'));
  process.exit(1);
}

const fiches = entrees.map(({ fiche }) => ({
  id: fiche.id,
  nom: fiche.nom,
  question: fiche.question,
  noms: fiche.noms.map(({ generation, langue, label }) => ({ generation, langue, label })),
}));

const folder = new URL('../compiled/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(
  new URL('fiches.ts', folder),
  `// Written by knowledge/build/compile.ts from knowledge/content. Do not edit.\nexport const FICHES_COMPILEES = ${JSON.stringify(fiches, null, 2)} as const;\n`,
);
