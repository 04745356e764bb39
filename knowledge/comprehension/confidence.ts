import type { Analyse, Moteur } from './engine.ts';
import { isFunctionWord } from './function-words.ts';
import type { Reglage } from './model.ts';

const TINY = 1e-4;
/** From there on, more words that are not ours say no more: a long message has many. */
const MOST = 3;
const sum = (parts: readonly { readonly p: number }[]): number => parts.reduce((total, { p }) => total + p, 0);

/** What a text's words are to us: said by the first topic, ours but said by others only, or not ours. */
function evidence({ lecture, termes, sujets, langue }: Analyse, moteur: Moteur) {
  const index = moteur.index(langue);
  const first = moteur.modele.classes.indexOf(sujets[0]?.nom ?? '');
  let found = 0;
  let elsewhere = 0;
  const unknown = new Set(
    termes.filter(({ numero }) => numero === null || index.rarete(numero) === null).map(({ texte }) => texte),
  );
  for (const { numero } of termes) {
    if (numero === null) continue;
    const part = index.part(numero, first);
    const rarete = index.rarete(numero);
    if (part > 0) found += part;
    else if (rarete !== null) elsewhere += rarete;
  }
  const content = lecture.mots.filter(({ mot }) => mot.length > 2 && !isFunctionWord(mot));
  const odd = content.filter(({ par }) => par === 'inconnu').length;
  const foreign = unknown.size;
  const repaired = lecture.mots.filter(({ par }) => par === 'lettres').length;
  return { found, elsewhere, odd, foreign, repaired, words: content.length };
}

/** The signs of confidence, the constant first. Their order is that of the fitted weights. */
export function signsOf(analyse: Analyse, moteur: Moteur): readonly number[] {
  const { sujets, horsSujet, vagues, recherche, classement, classementHorsSujet } = analyse;
  const { found, elsewhere, odd, foreign, repaired, words } = evidence(analyse, moteur);
  const first = sujets[0]?.p ?? 0;
  const second = sujets[1]?.p ?? 0;
  const outside = sum(horsSujet);
  const vague = sum(vagues);
  const share = found / (found + elsewhere + 3 * foreign + 1);
  return [
    1,
    Math.log(first + TINY),
    Math.log((first + TINY) / (second + TINY)),
    Math.log((outside + TINY) / (sum(sujets) + TINY)),
    Math.log(vague + TINY),
    Math.log(classement + TINY),
    Math.log(classementHorsSujet + TINY),
    recherche / 10,
    share,
    Math.sqrt(found / 5),
    Math.min(elsewhere / 5, MOST),
    Math.min(foreign, MOST),
    Math.min(odd, MOST),
    repaired,
    Math.min(words, 8) / 4,
    words <= 1 ? 1 : 0,
    foreign / (words + 1),
  ];
}

const logistic = (weights: readonly number[], signs: readonly number[]): number =>
  1 / (1 + Math.exp(-signs.reduce((total, sign, at) => total + sign * (weights[at] ?? 0), 0)));

/** How sure one may be that the first topic is the right one, and that the text is about us at all. */
export function confidenceOf(signs: readonly number[], { juste, dansLeSujet }: Reglage): { juste: number; dansLeSujet: number } {
  return { juste: logistic(juste, signs), dansLeSujet: logistic(dansLeSujet, signs) };
}
