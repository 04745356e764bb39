import { foldSaid } from './plier.ts';

/** What joins a message to what was said before it. */
const LIE =
  /^(?:(?:ok|oui|ouais|non|ah|oh|euh|bon|bah|ben|d accord|tres bien|super|merci|yes|no|well) )*(?:et|mais|donc|alors|sinon|du coup|si|dans ce cas|and|but|so|what if|if|then|in that case)\b/;
/** Words that stand for something said before. */
const REPRISE =
  /\b(?:(?:je|tu|il|elle|on|nous|vous|ils|elles|qui|me|m|se|faut|peut|peux|dois|doit|j) (?:ne |n )?(?:l|le|la|les|en|y) \w|(?:l|les) (?:avoir|ajouter|ouvrir|obtenir|trouver|voir|faire|demander|changer|envoyer|supprimer)|ca|cela|celui|celle|ceux|dessus|dedans|lui|leur|^ils?|^elles?|it|them|that|those)\b/;
/** So few words say nothing whole. */
const COURT = 5;
const LONG = 16;

/** Whether it says so with its first words: « et si … », « mais … » */
export const isLie = (text: string): boolean => LIE.test(foldSaid(text));

/** Whether a message leans on the one before it: « et si je n’en ai pas ? », « qui peut me l’ouvrir ? », « trop long ? » */
export function isRenvoi(text: string): boolean {
  const folded = foldSaid(text);
  const words = folded.split(' ').length;
  return words <= COURT || (words <= LONG && (isLie(text) || REPRISE.test(folded)));
}
