import { foldLabel } from '../catalogue/label.ts';

/** Words that carry no content, French then English, folded. */
const STOP = new Set(
  `a ai aux au avec c ca ce cela ces cet cette ceci comme comment d dans de des donc du elle elles en entre est et etais etait ete etes etre eu
  eux fait faire faut il ils j je l la le les leur leurs lui m ma mais me meme mes mon n ne nos notre nous on ont ou par pas peut peux plus pour
  pourquoi pouvez puis qu quand que quel quelle quelles quels qui quoi s sa sans se ses si soit son sont suis sur t ta te tes toi ton tous tout
  toute toutes tres tu un une va vais vers veut veux voici vos votre vous y bonjour merci svp stp slt cordialement alors aussi bien deja encore
  entre ici la moi non oui pendant peu rien sinon toujours trop dois doit doivent sera serai avoir avez avons as
  an and any are be been but by can cannot could did do does for from get got had has have he hello hi how i if im in is it its just me my no not of
  or our out please she should so some than thank thanks that the their them then there these they this to up us was we were what when where which
  who why will with would you your`.split(/\s+/),
);

const ENDINGS =
  /(?:issements?|issantes?|issants?|ations?|itions?|utions?|ements?|ments?|atrices?|ateurs?|euses?|eurs?|ances?|ences?|ables?|ibles?|aient|erait|erais|antes?|ants?|ions?|iez|ees?|ers?|ez|es|e|s|x|ing|ed)$/;
const MIN_STEM = 3;

/** What two forms of one word share: a light stem, for comparing texts, never for showing. */
export function stem(word: string): string {
  const cut = word.replace(ENDINGS, '');
  return cut.length >= MIN_STEM ? cut.replace(/(.)\1$/, '$1') : word;
}

/** The words of a text, folded, in order. */
export const wordsOf = (text: string): readonly string[] =>
  foldLabel(text)
    .split(' ')
    .filter((word) => word !== '');

/** The stems of the words that carry content. */
export const contentStems = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => !STOP.has(word))
      .map(stem),
  );

/** How many elements are in one set and not in the other, both ways. */
export function difference<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const common = [...a].filter((one) => b.has(one)).length;
  return a.size + b.size - 2 * common;
}
