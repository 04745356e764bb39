/** Whoever says what he wants to do asks how: « je veux juste déposer ma facture ». */
const SOUHAIT =
  /^(?:(?:bon|bah|ben|alors|donc|ok|voilà|voila|en fait|moi|non|oui)[\s,.!]+)*(?:je|j['’]|on|nous)\s*(?:veux|veut|voulons|voudrais|voudrait|aimerais|souhaite|dois|doit|devons|cherche à|cherche a|essaie de|essaye de|besoin de)\s+(?:(?:juste|simplement|seulement|bien|aussi|maintenant|donc)\s+)*(?=\p{L}+(?:er|ir|re)\b)/iu;

/** The question that a wish asks; null: it is none. */
export const questionDuSouhait = (text: string): string | null => (SOUHAIT.test(text) ? text.replace(SOUHAIT, 'comment ') : null);
