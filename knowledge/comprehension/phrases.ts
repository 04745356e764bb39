/** A run of words found in a text, and what it stands for. */
export interface Trouve {
  readonly valeur: string;
  readonly debut: number;
  readonly fin: number;
}

interface Noeud {
  readonly suite: Map<string, Noeud>;
  readonly valeurs: string[];
}

const noeud = (): Noeud => ({ suite: new Map(), valeurs: [] });

/** Finds known runs of words, every one that starts at every place, by walking a tree of words. */
export function makePhrases(
  phrases: Iterable<readonly [readonly string[], string]>,
): (words: readonly string[]) => readonly Trouve[] {
  const root = noeud();
  for (const [words, valeur] of phrases) {
    let at = root;
    for (const word of words) {
      const next = at.suite.get(word) ?? noeud();
      at.suite.set(word, next);
      at = next;
    }
    if (words.length > 0) at.valeurs.push(valeur);
  }
  return (words) => {
    const found: Trouve[] = [];
    for (let debut = 0; debut < words.length; debut++) {
      let at: Noeud | undefined = root;
      for (let fin = debut; fin < words.length && at !== undefined; fin++) {
        at = at.suite.get(words[fin] ?? '');
        if (at !== undefined) for (const valeur of at.valeurs) found.push({ valeur, debut, fin: fin + 1 });
      }
    }
    return found;
  };
}
