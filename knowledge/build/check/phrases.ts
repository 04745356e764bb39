import type { Phrase } from '../../catalogue/entree.ts';
import { foldLabel } from '../../catalogue/label.ts';
import { type Constat, faute } from '../constat.ts';
import type { Fichier } from '../entry-readers.ts';
import { labelsIn } from '../parse/guillemets.ts';
import { parsePhrases } from '../parse/phrases.ts';
import type { Contenu } from '../read-content.ts';
import { knownLabels } from './known-labels.ts';
import { lignesOf, phrasesOf } from './phrases-de.ts';
import type { Rule } from './rule.ts';

const MAX_WORDS = 20;

/** Sections that assert nothing. */
const FREE = new Set(['Ce que l’on ne sait pas', "Ce que l'on ne sait pas", 'La question qui décide']);
const GAP =
  /^(?:Nos sources ne|Aucune source ne|On ne sait pas|Nous ne savons pas)|[,:] (?:nos sources ne|nous ne savons pas|on ne sait pas)/iu;
const REFERENCE = /^(?:Voir|Voyez|Lisez) /;
/** « Si rien ne vient, », « Dans le doute, » : a circumstance asserts nothing. */
const CIRCUMSTANCE =
  "(?:(?:si|s['’]il|quand|sans|dans|sur|pour|avant|après|en|entre|hors|à|au|depuis|sinon|puis|ensuite|enfin|connecté|rattaché)(?!\\p{L})[^,:;]*,\\s+|«[^»]*»\\s:\\s)*";
const ADVERB = "(?:(?:alors|donc|puis|ensuite|enfin|sinon|d['’]abord)\\s+)?";
/** An order, alone or after a circumstance: « Notez … », « Sans réponse, appelez … », « Ne donnez jamais … ». */
const ADVICE = new RegExp(
  `^${CIRCUMSTANCE}${ADVERB}(?:ne |n['’]|l['’]|y )?(?!(?:vous|avez|êtes|chez|assez)(?!\\p{L}))(?:\\p{L}+ez|faites|dites|refaites|redites)(?:-|\\s|,|\\.|$)`,
  'iu',
);

const tooLong = (text: string): boolean => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length > MAX_WORDS;

/** A path through the screen asserts that the screen is so. @param isLabel tells the names that the screen shows */
const showsScreen = (text: string, isLabel: (label: string) => boolean): boolean => labelsIn(text).some(isLabel);

/** @returns true for what needs no source: a question, an announcement, a gap, a reference, an advice that shows no screen */
export function needsNoSource({ texte, liens = [] }: Phrase, isLabel: (label: string) => boolean = () => false): boolean {
  if (/[?:]$/.test(texte) || GAP.test(texte) || (liens.length > 0 && REFERENCE.test(texte))) return true;
  return ADVICE.test(texte) && !showsScreen(texte, isLabel);
}

function checkFile({ chemin, entree, langue }: Fichier, isLabel: (label: string) => boolean): readonly Constat[] {
  const sentences = phrasesOf(entree);
  const resting = entree.dossier === 'hors-sujet' || langue !== 'fr' ? [] : sentences;
  return [
    ...resting
      .filter(
        ({ ou, phrase }) =>
          (phrase.sources ?? []).length === 0 && !FREE.has(ou) && ou !== 'contradictions' && !needsNoSource(phrase, isLabel),
      )
      .map(({ ou, phrase }) => faute('phrases', chemin, `${ou} : sans source : « ${phrase.texte} »`)),
    ...entree.contradictions
      .filter(({ phrases }) => phrases.every(({ sources }) => sources === undefined))
      .map(({ phrases }) => faute('phrases', chemin, `contradictions : sans source : « ${phrases[0]?.texte ?? ''} »`)),
    ...sentences
      .filter(({ phrase }) => tooLong(phrase.texte))
      .map(({ ou, phrase }) => faute('phrases', chemin, `${ou} : plus de ${MAX_WORDS} mots : « ${phrase.texte} »`)),
    ...lignesOf(entree)
      .flatMap(({ texte }) => texte.split(/ : |(?<=[.?!])\s/))
      .filter(tooLong)
      .map((texte) => faute('phrases', chemin, `tableau : plus de ${MAX_WORDS} mots : « ${texte} »`)),
  ];
}

const GLOSSAIRE = 'fr/glossaire.yaml';

function checkTerme({ terme, definition }: Contenu['glossaire'][number]): readonly Constat[] {
  const phrases = parsePhrases(definition, () => undefined);
  return [
    ...(phrases.some(({ sources }) => sources !== undefined) ? [] : [faute('phrases', GLOSSAIRE, `« ${terme} » : sans source`)]),
    ...(phrases.some(({ texte }) => tooLong(texte))
      ? [faute('phrases', GLOSSAIRE, `« ${terme} » : plus de ${MAX_WORDS} mots`)]
      : []),
  ];
}

/** Every sentence is short, and every assertion rests on something. */
export const checkPhrases: Rule = (contenu) => {
  const known = knownLabels(contenu);
  return [
    ...contenu.fichiers.flatMap((fichier) => checkFile(fichier, (label) => known.has(foldLabel(label)))),
    ...contenu.glossaire.flatMap(checkTerme),
  ];
};
