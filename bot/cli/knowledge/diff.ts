import { compare, type Ecart } from '../../../knowledge/build/diff/compare.ts';
import { readArticle } from '../../../knowledge/build/import/import-page.ts';
import { UserError } from '../user-error.ts';
import { findEntry } from './find-entry.ts';

const TITLES: Readonly<Record<Ecart['sorte'], string>> = {
  ajoutee: 'Étapes que la page a en plus',
  retiree: 'Étapes que la page n’a pas',
  renommee: 'Libellés qui ont changé',
};

/** `diff ENTRY FILE-or-URL`: what a page says that the entry does not. Exit code 1 when they differ. */
export async function diff([name, origine]: readonly string[]): Promise<number> {
  if (origine === undefined || origine === '')
    throw new UserError('Dites quelle entrée et quelle page : diff tache:se-connecter page.html');
  const entree = findEntry(name, 'fr');
  const { parcours, memes, ecarts, libelles } = compare(entree, await readArticle(origine));
  const where =
    parcours === null
      ? 'l’entrée n’a pas d’étapes'
      : `parcours « ${parcours.titre ?? entree.titre} » (${parcours.generation}), ${memes} étape${memes > 1 ? 's' : ''} en commun`;
  console.log(`${entree.titre} : ${where}.`);
  for (const sorte of ['ajoutee', 'retiree', 'renommee'] as const) {
    const mine = ecarts.filter((ecart) => ecart.sorte === sorte);
    if (mine.length > 0) console.log([`\n${TITLES[sorte]} :`, ...mine.map(({ texte }) => `  - ${texte}`)].join('\n'));
  }
  if (libelles.length > 0)
    console.log(
      ['\nLibellés de la page que l’entrée n’emploie pas :', ...libelles.map((label) => `  - « ${label} »`)].join('\n'),
    );
  if (ecarts.length === 0 && libelles.length === 0) console.log('La page ne dit rien de plus.');
  return ecarts.length > 0 ? 1 : 0;
}
