const FRENCH =
  `a ai aux au avec c ca ce cela ces cet cette ceci comme comment d dans de des donc du elle elles en entre est et etais etait ete etes etre eu eux
  fait faire faut il ils j je l la le les leur leurs lui m ma mais me meme mes mon n ne ni nos notre nous on ont ou par pas peut peux plus pour pourquoi
  puis qu quand que quel quelle quelles quels qui quoi s sa sans se ses si soit son sont suis sur t ta te tes toi ton tous tout toute toutes tres tu un
  une va vais vers veut veux voici vos votre vous y bonjour merci svp cordialement alors aussi bien deja encore ici moi non oui`.split(
    /\s+/,
  );
const ENGLISH =
  `a an and any are as at be been but by can could do does for from get got had has have he i if in is it its just me my no not of on or our out please
  she should so some than that the them then there these they this to up us was we were what when where which who why will with would you your how`.split(
    /\s+/,
  );
const BOTH = new Set([...FRENCH, ...ENGLISH, 'chorus', 'pro']);

/** Whether a word says nothing of what a question is about. The classifier keeps these words; search does not. */
export const isFunctionWord = (word: string): boolean => BOTH.has(word);

/** The small words that tell a language. */
export const SMALL_WORDS = { fr: new Set(FRENCH), en: new Set(ENGLISH) } as const;
