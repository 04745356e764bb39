import { foldSaid } from './plier.ts';

/** Words that, alone together, ask nothing and answer nothing: « c’est normal ? », « on est deux », « c’est bon ». */
const CREUX: ReadonlySet<string> = new Set(
  'ah oh eh pf pff bof mouais hm rah argh tss bon bah ben euh heu hum hein c est ce ca cela normal normale vrai logique on nous je vous suis sommes etes les le la l des un une deux 2 trois 3 tous tout toute bien ok oui non voila alors donc et mais d accord sur certain dommage cool is it normal that we are two so well yes no'.split(
    ' ',
  ),
);
const RIRE = /^(?:(?:a?(?:ha)+h?|(?:hi)+|(?:he)+|lol|mdr+|ptdr+|xd+|haha\w*|trop drole|so funny)(?: |$))+$/;
const MOTS_MAX = 6;

/** A laugh. */
export const isRire = (text: string): boolean => RIRE.test(foldSaid(text));

/** Nothing that can be understood without what was said before. */
export function isCreux(text: string): boolean {
  const words = foldSaid(text).split(' ');
  return words.length <= MOTS_MAX && !/^\d+$/.test(words.join('')) && words.every((word) => CREUX.has(word));
}
