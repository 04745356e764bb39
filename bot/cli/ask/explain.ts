import type { Langue } from '../../../knowledge/catalogue/entree.ts';
import { loadComprehension } from '../../../knowledge/comprehension/load.ts';
import type { Lu } from '../../../knowledge/comprehension/spelling.ts';
import { wordsOf } from '../../../knowledge/comprehension/words.ts';
import type { Reponse } from './answer.ts';

const SHOWN = 5;
const percent = (p: number): string => `${(100 * p).toFixed(1)} %`;
const READ_AS = {
  'tel-quel': 'connu',
  colle: 'décollé',
  son: 'par le son',
  lettres: 'par les lettres',
  inconnu: 'inconnu',
} as const;

/** A word as it is read, with the other words that it may be, likeliest first. */
function said({ ecrit, mot, par, lectures }: Lu): string {
  const others = lectures.filter((one) => one.mot !== mot);
  const share = lectures.find((one) => one.mot === mot)?.part ?? 1;
  const doubt =
    others.length === 0 ? '' : `, ${[percent(share), ...others.map((one) => `ou ${one.mot} ${percent(one.part)}`)].join(', ')}`;
  if (ecrit !== mot) return `${ecrit} → ${mot} (${READ_AS[par]}${doubt})`;
  return par === 'inconnu' ? `${mot} (inconnu)` : mot;
}

/** The short forms of a question, each with what it is read as. */
function shortForms(question: string, langue: Langue): readonly string[] {
  const long = loadComprehension().modele.langues[langue].abreviations;
  return [...new Set(wordsOf(question))].filter((word) => Object.hasOwn(long, word)).map((word) => `${word} → ${long[word]}`);
}

/** What was read, repaired, matched and scored, line by line. */
export function explainLines({ question, examen, ms }: Reponse): readonly string[] {
  const { analyse, juste, dansLeSujet, comprehension } = examen;
  if (analyse === null) return ['Langue : ni le français ni l’anglais.', `Durée : ${ms} ms`];
  const { lecture, sujets, horsSujet, vagues } = analyse;
  const list = (parts: readonly { readonly nom: string; readonly p: number }[]): string =>
    parts
      .slice(0, SHOWN)
      .map(({ nom, p }) => `${nom} ${percent(p)}`)
      .join(' · ');
  return [
    `Langue : ${analyse.langue}`,
    `Abréviations : ${shortForms(question, analyse.langue).join(', ') || 'aucune'}`,
    `Lu : ${lecture.mots.map(said).join(' ')}`,
    `Racines : ${lecture.stems.join(' ')}`,
    `Idées : ${[...new Set(lecture.concepts.map(({ valeur }) => valeur))].join(', ') || 'aucune'}`,
    `Cherché : ${analyse.termes.map(({ texte }) => texte).join(' ')}`,
    `Sujets : ${list(sujets)}`,
    `Hors sujet : ${list(horsSujet)}`,
    `Trop vague : ${list(vagues)}`,
    `Juste : ${percent(juste)} · dans le sujet : ${percent(dansLeSujet)} · décision : ${comprehension.mode}`,
    `Durée : ${ms} ms`,
  ];
}
