import type { Modele, ModeleLangue } from '../../../knowledge/comprehension/model.ts';
import { type Ligne, packRows, unpackRows } from '../../../knowledge/comprehension/rows.ts';
import { packWords, unpackWords } from '../../../knowledge/comprehension/word-list.ts';

type Lignes = ModeleLangue['listes'];

/** Rows whose pairs are said again for each copy of the columns. */
function repeated(lignes: Lignes, times: number, width: number): Lignes {
  const { termes, debuts, colonnes, valeurs } = unpackRows(lignes);
  const rows = Array.from(termes, (terme, row): Ligne => {
    const own = Array.from({ length: (debuts[row + 1] ?? 0) - (debuts[row] ?? 0) }, (_, at) => (debuts[row] ?? 0) + at);
    return {
      terme,
      paires: Array.from({ length: times }, (_, copy) =>
        own.map((at): [number, number] => [copy * width + (colonnes[at] ?? 0), valeurs[at] ?? 0]),
      ).flat(),
    };
  });
  return packRows(rows);
}

/** A model of several times as many topics, sections and words: what the content may become. Its answers mean nothing. */
export function enlarge(modele: Modele, times: number): Modele {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const columns = modele.ancres.flat().length;
  const langueOf = (langue: ModeleLangue): ModeleLangue => ({
    ...langue,
    mots: langue.mots.map((list) =>
      packWords(
        unpackWords(list)
          .flatMap((word) =>
            copies.map((copy) => (copy === 0 ? word : `${word.slice(0, -1)}${'xwkz'[copy % 4]}${word.slice(-1)}`)),
          )
          .sort(),
      ),
    ),
    listes: repeated(langue.listes, times, columns),
  });
  return {
    ...modele,
    classes: copies.flatMap((copy) => modele.classes.map((nom) => (copy === 0 ? nom : `${nom}~${copy}`))),
    ancres: copies.flatMap(() => modele.ancres),
    classement: {
      ...modele.classement,
      ...repeated(modele.classement, times, modele.classes.length),
      biais: copies.flatMap(() => modele.classement.biais),
    },
    langues: { fr: langueOf(modele.langues.fr), en: langueOf(modele.langues.en) },
  };
}
