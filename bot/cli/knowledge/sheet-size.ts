import type { Partie } from '../../../knowledge/catalogue/voix/feuille.ts';

/** How a sheet is written: its letters in points, its columns. */
export interface Taille {
  readonly points: number;
  readonly columns: 1 | 2;
}

/** From the easiest to read to the smallest that still is. */
const SIZES: readonly Taille[] = [
  { points: 11, columns: 1 },
  { points: 10, columns: 2 },
  { points: 9, columns: 2 },
  { points: 8.5, columns: 2 },
  { points: 8, columns: 2 },
  { points: 7.5, columns: 2 },
  { points: 7, columns: 2 },
];
const SMALLEST: Taille = { points: 6.5, columns: 2 };

/** A4 without its margins, the columns' gap, and a point, in millimetres. */
const PAGE = { width: 194, height: 281, gap: 6, point: 0.3528 };
export const LINE_HEIGHT = 1.22;
/** A letter is about half as wide as it is tall. Lines are broken at words and columns at items: some room is lost. */
const LETTER = 0.455;
const USABLE = 0.95;

const linesOf = (text: string, letters: number): number => Math.max(1, Math.ceil(text.length / letters));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const HEADING = { 1: 2.6, 2: 2.5, 3: 1.7 } as const;

function heightOf(partie: Partie, letters: number): number {
  switch (partie.sorte) {
    case 'titre':
      return HEADING[partie.niveau] + linesOf(partie.texte, letters * 0.85) - 1;
    case 'texte':
    case 'note':
      return linesOf(partie.texte, letters) + 0.4;
    case 'liste':
      return sum(partie.items.map((item) => linesOf(item, letters - 4))) + 0.3;
    case 'etapes':
      return sum(
        partie.etapes.map(
          ({ action, details }) => linesOf(action, letters - 6) + sum(details.map((one) => linesOf(one, letters - 8))) + 0.5,
        ),
      );
    case 'tableau': {
      const share = letters / Math.max(1, partie.entetes.length) - 2;
      return sum(
        [partie.entetes, ...partie.lignes].map((cells) => Math.max(...cells.map((cell) => linesOf(cell, share))) + 0.35),
      );
    }
  }
}

/** The largest letters with which the whole sheet holds on one A4 page. */
export function sizeOf(parties: readonly Partie[]): Taille {
  const holds = ({ points, columns }: Taille): boolean => {
    const letters = (PAGE.width - PAGE.gap * (columns - 1)) / columns / (points * PAGE.point * LETTER);
    const lines = (columns * PAGE.height) / (points * PAGE.point * LINE_HEIGHT);
    return sum(parties.map((partie) => heightOf(partie, letters))) <= lines * USABLE;
  };
  return SIZES.find(holds) ?? SMALLEST;
}
