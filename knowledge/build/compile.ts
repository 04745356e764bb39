import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import type { Sommaire } from '../catalogue/catalogue.ts';
import type { Entree, Langue } from '../catalogue/entree.ts';
import { ESPACE_IDS } from '../catalogue/ids.ts';
import { compileModel } from './comprehension/compile-model.ts';
import { readCorpus } from './comprehension/corpus.ts';
import { type Contenu, readContent } from './read-content.ts';
import type { Fiche } from './shape.ts';
import { termesOf } from './termes.ts';

const HEADER = '// Written by knowledge/build/compile.ts from knowledge/content. Do not edit.\n';
const folder = new URL('../compiled/', import.meta.url);

/** Put in place at once: a program that starts meanwhile never reads half a file. */
function write(name: string, source: string): void {
  const half = new URL(`${name}.${process.pid}`, folder);
  writeFileSync(half, `${HEADER}${source}\n`);
  renameSync(half, new URL(name, folder));
}

/** No letter takes two bytes in the file, so that engines keep it, and what they cut from it, in one byte a letter. */
const oneByte = (json: string): string =>
  json.replace(/[\u0100-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const quoted = (data: unknown): string => JSON.stringify(oneByte(JSON.stringify(data)));

/**
 * One JSON text an entry, parsed when it is asked for: at the start only the summary is. It is JavaScript with its declaration
 * beside, since Node would strip the types of a long file at every start.
 */
function writeCatalogue(
  name: string,
  constant: string,
  { sommaire, entrees }: { sommaire: Sommaire; entrees: readonly Entree[] },
): void {
  write(
    `${name}.js`,
    `export const ${constant} = {\n  sommaire: ${quoted(sommaire)},\n  entrees: [\n    ${entrees.map(quoted).join(',\n    ')},\n  ],\n};`,
  );
  write(`${name}.d.ts`, `export declare const ${constant}: { readonly sommaire: string; readonly entrees: readonly string[] };`);
}

const spacesOf = ({ fichiers }: Contenu): readonly Fiche[] =>
  ESPACE_IDS.flatMap((id) => fichiers.flatMap(({ fiche }) => (fiche?.id === id ? [fiche] : [])));

/** What the recogniser and the next steps need of a space, on every page of the portal: its names, and no more. */
const namesOf = ({ id, nom, question, noms }: Fiche) => ({
  id,
  nom,
  question,
  noms: noms.map(({ generation, langue, label }) => ({ generation, langue, label })),
});

/** The sentences that a card adds to the names. */
const cardOf = (sources: Contenu['sources'], { id, resume, place, relu, sources: keys }: Fiche) => ({
  id,
  resume,
  place,
  relu,
  sources: keys.flatMap((cle) => {
    const source = sources[cle];
    return source === undefined ? [] : [{ cle, ...source }];
  }),
});

function catalogueOf(
  { fichiers, sources, glossaire }: Contenu,
  langue: Langue,
): { sommaire: Sommaire; entrees: readonly Entree[] } {
  const entrees = fichiers.filter((one) => one.langue === langue).map(({ entree }) => entree);
  const termes = termesOf(glossaire, langue);
  const cited = new Set([...entrees, ...termes.map(({ definition }) => definition)].flatMap((one) => one.sources ?? []));
  const translated = new Set(entrees.map(({ dossier, id }) => `${dossier}/${id}`));
  const sommaire: Sommaire = {
    langue,
    titres: entrees.map(({ topic, dossier, id, titre }) => ({ topic, dossier, id, titre })),
    sources: Object.fromEntries(Object.entries(sources).filter(([key]) => cited.has(key))),
    glossaire: termes,
    enFrancaisSeulement: fichiers
      .filter(({ langue: written, entree }) => written === 'fr' && !translated.has(`${entree.dossier}/${entree.id}`))
      .map(({ entree: { topic, titre } }) => ({ topic, titre })),
  };
  return { sommaire, entrees };
}

const contenu = readContent();
const spaces = spacesOf(contenu);
for (const { fichier, message } of contenu.constats) console.error(`À corriger : ${fichier} : ${message}`);
if (spaces.length !== ESPACE_IDS.length) {
  console.error(`Rien n’est compilé : ${spaces.length} fiches d’espaces lues sur ${ESPACE_IDS.length}.`);
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const writeConst = (name: string, constant: string, data: unknown): void =>
  write(name, `export const ${constant} = ${JSON.stringify(data, null, 2)} as const;`);
writeConst('fiches.ts', 'FICHES_COMPILEES', spaces.map(namesOf));
writeConst(
  'cartes.ts',
  'CARTES_COMPILEES',
  spaces.map((fiche) => cardOf(contenu.sources, fiche)),
);
writeCatalogue('catalogue-fr', 'CATALOGUE_FR', catalogueOf(contenu, 'fr'));
writeCatalogue('catalogue-en', 'CATALOGUE_EN', catalogueOf(contenu, 'en'));
const modele = compileModel(readCorpus(contenu), new URL('comprehension.js', folder));
if (modele !== null) {
  write('comprehension.js', modele);
  write('comprehension.d.ts', 'export declare const MODELE: string;');
}

// What could be read is written, so that one broken entry stops nobody's work, but no build passes with it.
if (contenu.constats.length > 0) process.exitCode = 1;
