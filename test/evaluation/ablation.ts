import { buildModel } from '../../knowledge/build/comprehension/compile-model.ts';
import { type Corpus, readCorpus } from '../../knowledge/build/comprehension/corpus.ts';
import { readContent } from '../../knowledge/build/read-content.ts';
import { MODELE } from '../../knowledge/compiled/comprehension.js';
import { loadEngine } from '../../knowledge/comprehension/engine.ts';
import { openLexicon, packLexicon } from '../../knowledge/comprehension/lexicon.ts';
import type { Modele } from '../../knowledge/comprehension/model.ts';
import { understand } from '../../knowledge/comprehension/understand.ts';
import { report } from './report-questions.ts';
import type { Questions } from './run-questions.ts';

/** One part taken away: from the model as it is compiled, or from what it learns, which then is learnt again, confidence included. */
type Ablation = { readonly modele: (modele: Modele) => Modele } | { readonly corpus: (corpus: Corpus) => Corpus };

const withReglage = (change: Partial<Modele['reglage']>): Ablation => ({
  modele: (modele) => ({ ...modele, reglage: { ...modele.reglage, ...change } }),
});
const withoutSorte = (sorte: string): Ablation => ({
  corpus: (corpus) => ({ ...corpus, textes: corpus.textes.filter((one) => one.sorte !== sorte) }),
});
const NOTHING = { fr: {}, en: {} };

/** With no word of ours, none is a fault of one of ours. */
function withoutWords(modele: Modele): Modele {
  const lexicon = openLexicon(modele.mots);
  const none = (langue: 'fr' | 'en') => ({ connus: new Map(), garde: lexicon.vocables(langue).garde });
  return { ...modele, mots: packLexicon({ fr: none('fr'), en: none('en') }, new Set(lexicon.racines)) };
}

const ABLATIONS: Readonly<Record<string, Ablation>> = {
  complet: { modele: (modele) => modele },
  'recherche seule': withReglage({ classement: 0 }),
  'classement seul': withReglage({ recherche: 0 }),
  'sans réparer l’orthographe': { modele: withoutWords },
  'sans idées': { corpus: (corpus) => ({ ...corpus, concepts: NOTHING }) },
  'sans abréviations': { corpus: (corpus) => ({ ...corpus, abreviations: NOTHING }) },
  'sans variantes.yaml': withoutSorte('autres'),
  'sans vagues.yaml': withoutSorte('vague'),
  'sans les questions longues': withoutSorte('longs'),
};

const SHOWN = {
  'français, 1er rang': 'français : juste au premier rang',
  'dans les trois': 'français : juste dans les trois',
  'affirmé et juste': 'français : affirmé et juste',
  anglais: 'anglais : juste au premier rang',
  longs: 'longs : juste au premier rang',
  'choix juste (vagues)': 'ambiguës : le bon choix est proposé',
} as const;

const percent = (value: number): string => (100 * value).toFixed(1).replace('.', ',');

/** What each part brings: the figures of the open half without it, one row a part. */
export function printAblation(questions: Questions): void {
  const compiled = JSON.parse(MODELE) as Modele;
  const corpus = readCorpus(readContent());
  console.log(`| | ${Object.keys(SHOWN).join(' | ')} | 3 fautes |\n|---|${'---|'.repeat(Object.keys(SHOWN).length + 1)}`);
  for (const [nom, ablation] of Object.entries(ABLATIONS)) {
    const moteur = loadEngine('modele' in ablation ? ablation.modele(compiled) : buildModel(ablation.corpus(corpus)));
    const { buts, fautes } = report(questions, (question) => understand(question, moteur)).rapport;
    const figures = Object.values(SHOWN).map((but) => buts.find((one) => one.but === but)?.valeur ?? Number.NaN);
    console.log(`| ${nom} | ${[...figures, fautes[3]?.[SHOWN['français, 1er rang']] ?? Number.NaN].map(percent).join(' | ')} |`);
  }
}
