/** Every term of the model, in the order of their numbers. */
export interface Dictionnaire {
  readonly noms: readonly string[];
  has(nom: string): boolean;
  numberOf(nom: string): number;
}

export function makeDictionary(noms: readonly string[]): Dictionnaire {
  const numbers = new Map(noms.map((nom, at) => [nom, at]));
  return {
    noms,
    has: (nom) => numbers.has(nom),
    numberOf(nom) {
      const number = numbers.get(nom);
      if (number === undefined) throw new Error(`no term « ${nom} »`);
      return number;
    },
  };
}
