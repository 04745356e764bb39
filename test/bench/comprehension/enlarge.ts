import { openLexicon, packLexicon } from '../../../knowledge/comprehension/lexicon.ts';
import type { Modele, ModeleLangue } from '../../../knowledge/comprehension/model.ts';
import { pack, unpack } from '../../../knowledge/comprehension/packed.ts';
import { openRows, packRows } from '../../../knowledge/comprehension/rows.ts';

type Lignes = ModeleLangue['listes'];

/** Rows whose pairs are said again for each copy of the columns. */
function repeated(lignes: Lignes, copies: readonly number[], width: number): Lignes {
  const table = openRows(lignes);
  return packRows(
    Array.from({ length: table.length }, (_, ligne) => {
      const row: [number, number][] = [];
      for (const copy of copies) table.each(ligne, (colonne, valeur) => row.push([copy * width + colonne, valeur]));
      return row;
    }),
  );
}

/** A model of several times as many topics, sections and words: what the content may become. Its answers mean nothing. */
export function enlarge(modele: Modele, times: number): Modele {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const columns = modele.ancres.flat().length;
  const lexicon = openLexicon(modele.mots);
  const vocables = (langue: 'fr' | 'en') => {
    const { connus, garde } = lexicon.vocables(langue);
    const more = (word: string, copy: number): string =>
      copy === 0 ? word : `${word.slice(0, -1)}${'xwkz'[copy % 4]}${word.slice(-1)}`;
    return {
      garde,
      connus: new Map([...connus].flatMap(([word, count]) => copies.map((copy) => [more(word, copy), count] as const))),
    };
  };
  const langueOf = (langue: ModeleLangue): ModeleLangue => ({
    ...langue,
    listes: repeated(langue.listes, copies, columns),
    demandes: pack(copies.flatMap(() => [...unpack(langue.demandes)])),
    titres: pack(copies.flatMap(() => [...unpack(langue.titres)])),
  });
  return {
    ...modele,
    mots: packLexicon({ fr: vocables('fr'), en: vocables('en') }, new Set(lexicon.racines)),
    classes: copies.flatMap((copy) => modele.classes.map((nom) => (copy === 0 ? nom : `${nom}~${copy}`))),
    ancres: copies.flatMap(() => modele.ancres),
    classement: {
      ...modele.classement,
      ...repeated(modele.classement, copies, modele.classes.length),
      biais: copies.flatMap(() => modele.classement.biais),
    },
    langues: { fr: langueOf(modele.langues.fr), en: langueOf(modele.langues.en) },
  };
}
