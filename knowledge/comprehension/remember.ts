/** So many are kept before all are forgotten: enough for the words of a long message. */
const KEPT = 256;

/** The same function, quick on what it was asked just before: the parts of a message hold the words of the whole. */
export function remember<T>(make: (word: string) => T): (word: string) => T {
  const made = new Map<string, T>();
  return (word) => {
    const known = made.get(word);
    if (known !== undefined) return known;
    if (made.size >= KEPT) made.clear();
    const value = make(word);
    made.set(word, value);
    return value;
  };
}
