const WORDS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  quinze: 15,
  trente: 30,
  soixante: 60,
};
const UNITS = 'minutes?|heures?|jours?|semaines?|mois|ans?|années?|Mo|Go|ko|caractères?|chiffres?|euros?|€|%|échecs?|essais?';
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d+(?:[ \u00a0\u202f]\\d{3})*(?:,\\d+)?|${Object.keys(WORDS).join('|')})[ \u00a0\u202f]*(${UNITS})(?!\\p{L})`,
  'giu',
);
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const DATE = new RegExp(`(?<!\\p{N})(\\d{1,2}|1er)\\s(${MONTHS})\\s(\\d{4})`, 'giu');
const HOUR = /(?<!\p{N})(\d{1,2})[ \u00a0]h(?:[ \u00a0]?(\d{2}))?(?!\p{L})/giu;

/** A number and what it counts; a date and an hour count themselves. */
export interface Montant {
  readonly unite: string;
  readonly nombre: number;
}

const unitOf = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/s$/, '')
    .replace(/^année$/, 'an')
    .replace('€', 'euro');

/** The amounts, dates and hours of a sentence, and the sentence without them. */
export function amountsIn(texte: string): { readonly montants: readonly Montant[]; readonly reste: string } {
  const montants: Montant[] = [];
  const take = (unite: string, nombre: number): string => {
    montants.push({ unite, nombre });
    return ' ';
  };
  const reste = texte
    .replace(DATE, (_, day: string, month: string, year: string) =>
      take('date', Number(year) * 10_000 + (MONTHS.split('|').indexOf(month.toLowerCase()) + 1) * 100 + Number.parseInt(day, 10)),
    )
    .replace(HOUR, (_, hours: string, minutes?: string) => take('heure du jour', Number(hours) * 60 + Number(minutes ?? 0)))
    .replace(AMOUNT, (_, number: string, unit: string) =>
      take(unitOf(unit), WORDS[number.toLowerCase()] ?? Number(number.replace(/[ \u00a0\u202f]/g, '').replace(',', '.'))),
    );
  return { montants, reste: reste.replace(/\d+/g, ' ') };
}
