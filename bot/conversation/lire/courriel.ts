/** What closes a letter, alone on its line or before a name: what follows is the sender's, not the question's. */
const ADIEU =
  /(?:^|[\n.!?])[ \t]*(?:(?:bien|très|tres) )?(?:cordialement|cdlt|cdt|bien (?:à|a) vous|(?:sinc[èe]res|meilleures) salutations|(?:kind |best )?regards|sincerely)\b/i;
/** The message that is answered, under the answer. */
const CITE = /\n\s*(?:>|-{3,} ?(?:message d|original)|_{10,}|(?:de|from) ?: .+\n)/i;

/** Fewer characters before it than this are no letter. */
const LETTRE = 40;

/** A letter pasted whole, without its signature and what it quotes. Any other text as it is. */
export function withoutSignature(text: string): string {
  const ends = [ADIEU, CITE].map((form) => text.search(form)).filter((end) => end >= LETTRE);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends) + 1).trim();
}
