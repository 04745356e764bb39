import type { Phrase } from '../../catalogue/entree.ts';
import { type Constat, faute } from '../constat.ts';
import type { Fichier } from '../read-entrees.ts';
import { lignesOf, phrasesOf } from './phrases-de.ts';
import type { Rule } from './rule.ts';

const MAX_WORDS = 20;

/** Sections that assert nothing. */
const FREE = new Set(['Ce que l’on ne sait pas', "Ce que l'on ne sait pas", 'La question qui décide']);
const GAP =
  /^(?:Nos sources ne|Aucune source ne|On ne sait pas|Nous ne savons pas)|[,:] (?:nos sources ne|nous ne savons pas|on ne sait pas)/iu;
const REFERENCE = /^(?:Voir|Voyez|Lisez)\b/;
/** An order, alone or after a circumstance: « Notez … », « Sans réponse, appelez … », « Ne donnez jamais … ». */
const ADVICE =
  /^(?:[^,:;]*[,:;]\s+)*(?:(?:alors|donc|puis|ensuite|enfin|sinon|d['’]abord)\s+)?(?:ne |n['’]|l['’]|y )?(?!vous\b|avez\b|êtes\b|chez\b|assez\b)(?:\p{L}+ez|faites|dites|soyez|refaites|redites)\b(?:-|\s|,|\.|$)/iu;

const tooLong = (text: string): boolean => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > MAX_WORDS;

/** @returns true for what needs no source: a question, an announcement, an advice, a gap, a reference */
export function needsNoSource({ texte, liens = [] }: Phrase): boolean {
  return /[?:]$/.test(texte) || GAP.test(texte) || ADVICE.test(texte) || (liens.length > 0 && REFERENCE.test(texte));
}

function checkFile({ chemin, entree, langue }: Fichier): readonly Constat[] {
  const sentences = phrasesOf(entree);
  const resting = entree.dossier === 'hors-sujet' || langue !== 'fr' ? [] : sentences;
  return [
    ...resting
      .filter(
        ({ ou, phrase }) =>
          (phrase.sources ?? []).length === 0 && !FREE.has(ou) && ou !== 'contradictions' && !needsNoSource(phrase),
      )
      .map(({ ou, phrase }) => faute('phrases', chemin, `${ou} : sans source : « ${phrase.texte} »`)),
    ...sentences
      .filter(({ phrase }) => tooLong(phrase.texte))
      .map(({ ou, phrase }) => faute('phrases', chemin, `${ou} : plus de ${MAX_WORDS} mots : « ${phrase.texte} »`)),
    ...lignesOf(entree)
      .flatMap(({ texte }) => texte.split(/ : |(?<=[.?!])\s/))
      .filter(tooLong)
      .map((texte) => faute('phrases', chemin, `tableau : plus de ${MAX_WORDS} mots : « ${texte} »`)),
  ];
}

/** Every sentence is short, and every assertion rests on something. */
export const checkPhrases: Rule = ({ fichiers }) => fichiers.flatMap(checkFile);
