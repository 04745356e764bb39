import { importPage } from '../../../knowledge/build/import/import-page.ts';
import { UserError } from '../user-error.ts';
import { today } from './today.ts';

const count = (number: number, word: string): string => `${number} ${word}${number > 1 ? 's' : ''}`;

/** `import FILE-or-URL`: one draft for each subject of the page. */
export async function importCommand([origine]: readonly string[]): Promise<number> {
  if (origine === undefined || origine === '')
    throw new UserError('Dites quoi importer : un fichier enregistré, ou une adresse qui commence par https://.');
  for (const { chemin, brouillon } of await importPage(origine, today())) {
    const { besoins, conditions, etapes, sujets } = brouillon;
    const found = [count(etapes.length, 'étape'), count(besoins.length, 'besoin'), count(conditions.length, 'condition')].join(
      ', ',
    );
    console.log(`${chemin} : ${found}. Sujet : ${sujets.join(' ou ') || 'à choisir'}.`);
  }
  console.log('Les brouillons ne sont jamais publiés. Écrivez l’entrée avec vos mots, puis « npm run knowledge -- check ».');
  return 0;
}
