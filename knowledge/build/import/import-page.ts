import { mkdirSync, writeFileSync } from 'node:fs';
import { BROUILLONS, SOURCE_END } from '../check/copie.ts';
import { anchorOf } from '../parse/sections.ts';
import { type Brouillon, draftsOf } from './draft.ts';
import { htmlArticle } from './html-article.ts';
import { ImportError } from './import-error.ts';
import type { Article } from './page.ts';
import { readPage } from './read-page.ts';
import { renderDraft } from './render-draft.ts';
import { textArticle } from './text-article.ts';

/** Reads the article of a file or an address. @throws ImportError in French, with what to do next */
export async function readArticle(origine: string): Promise<Article> {
  const { sorte, contenu } = await readPage(origine);
  return sorte === 'html' ? htmlArticle(origine, contenu) : textArticle(origine, contenu);
}

export interface Importe {
  readonly chemin: string;
  readonly brouillon: Brouillon;
}

/**
 * Writes a draft for each subject of a page, and beside them the page's text, against which `check` compares every entry.
 * @throws ImportError in French, with what to do next
 */
export async function importPage(origine: string, today: string, folder: URL = BROUILLONS): Promise<readonly Importe[]> {
  const article = await readArticle(origine);
  const drafts = draftsOf(article);
  if (drafts.every(({ aDire }) => aDire.length === 0)) throw new ImportError(`« ${origine} » n’a pas de texte sous ses titres.`);
  mkdirSync(folder, { recursive: true });
  const name = anchorOf(article.titre).slice(0, 60) || 'page';
  writeFileSync(new URL(`${name}${SOURCE_END}`, folder), `${article.morceaux.map(({ texte }) => texte).join('\n')}\n`);
  return drafts.map((brouillon) => {
    const chemin = `${brouillon.nom}.md`;
    writeFileSync(new URL(chemin, folder), renderDraft(brouillon, origine, today));
    return { chemin: `knowledge/brouillons/${chemin}`, brouillon };
  });
}
