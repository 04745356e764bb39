import { type Constat, conseil, faute } from '../constat.ts';
import type { Fichier } from '../entry-readers.ts';
import { replaceLabels } from '../parse/guillemets.ts';
import type { Contenu } from '../read-content.ts';
import { readability } from '../readability.ts';
import { lignesOf, phrasesOf } from './phrases-de.ts';
import type { Rule } from './rule.ts';

/** Under the first an entry is refused, under the second its writer is told. */
const TOO_HARD = 40;
const HARD = 55;

const ACRONYM = /(?<![\p{L}\p{N}-])\p{Lu}{2,7}(?![\p{L}\p{N}])/gu;
/** Words in capitals that everyone reads: « PDF », « URL »… and the codes of billing frames. */
const PLAIN = new Set(['PDF', 'CV', 'OK', 'FAQ', 'TTC', 'HT', 'EUR', 'CD', 'VRAI', 'FAUX']);

function unexplained(fichier: Fichier, glossed: ReadonlySet<string>): readonly string[] {
  const texts = [
    ...phrasesOf(fichier.entree).map(({ phrase }) => phrase.texte),
    ...lignesOf(fichier.entree).map(({ texte }) => texte),
  ].map((text) => replaceLabels(text, () => ''));
  const all = new Set(texts.flatMap((text) => text.match(ACRONYM) ?? []));
  const whole = texts.join(' ');
  return [...all].filter(
    (word) =>
      !PLAIN.has(word) &&
      !glossed.has(word) &&
      !whole.includes(`${word} (`) &&
      !whole.includes(`(${word}`) &&
      !whole.includes(`${word} est `),
  );
}

function checkFile(fichier: Fichier, glossed: ReadonlySet<string>): readonly Constat[] {
  const { chemin, entree, langue } = fichier;
  const score = Math.round(readability(phrasesOf(entree).map(({ phrase }) => phrase.texte)));
  const easy = `facilité de lecture ${score} sur 100`;
  return [
    ...(langue === 'fr' && score < TOO_HARD
      ? [faute('lecture', chemin, `${easy} : il en faut ${TOO_HARD}. Raccourcissez mots et phrases`)]
      : []),
    ...(langue === 'fr' && score >= TOO_HARD && score < HARD ? [conseil('lecture', chemin, `${easy} : visez ${HARD}`)] : []),
    ...unexplained(fichier, glossed).map((word) =>
      faute('lecture', chemin, `le sigle ${word} n’est expliqué ni ici, ni dans le glossaire`),
    ),
  ];
}

const glossedBy = ({ glossaire }: Contenu): ReadonlySet<string> =>
  new Set(glossaire.flatMap(({ terme, aussi }) => [terme, ...aussi]).flatMap((name) => name.match(ACRONYM) ?? []));

/** Someone worried and not technical can read it. */
export const checkLecture: Rule = (contenu) => contenu.fichiers.flatMap((fichier) => checkFile(fichier, glossedBy(contenu)));
