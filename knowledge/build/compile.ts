import { mkdirSync, writeFileSync } from 'node:fs';
import { readContent } from './read-content.ts';
import { readEntrees } from './read-entrees.ts';

/**
 * Writes `knowledge/compiled/fiches.ts`, what the recogniser and the next steps need of the content and nothing else, and
 * `cartes.ts`, the sentences that a card adds to it.
 */
const { entrees, sources, fautes } = readContent();
if (fautes.length > 0) {
  console.error(fautes.join('\n'));
  process.exit(1);
}

const autres = readEntrees();
for (const faute of autres.fautes) console.warn(`À corriger : ${faute}`);
if (autres.manquants.length > 0) console.warn(`Sans entrée pour l’instant : ${autres.manquants.join(', ')}`);

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

const cartes = entrees.map(({ fiche }) => ({
  id: fiche.id,
  resume: fiche.resume,
  place: fiche.place,
  relu: fiche.relu,
  sources: fiche.sources.flatMap((cle) => {
    const source = sources[cle];
    return source === undefined ? [] : [{ cle, ...source }];
  }),
}));
writeFileSync(
  new URL('cartes.ts', folder),
  `// Written by knowledge/build/compile.ts from knowledge/content. Do not edit.\nexport const CARTES_COMPILEES = ${JSON.stringify(cartes, null, 2)} as const;\n`,
);
