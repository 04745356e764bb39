import type { Phrase } from '../../catalogue/entree.ts';
import { type Constat, faute } from '../constat.ts';
import type { Fichier } from '../read-entrees.ts';
import { contentStems } from '../words.ts';
import { lignesOf, phrasesOf } from './phrases-de.ts';
import type { Rule } from './rule.ts';

const NUMBERS: Readonly<Record<string, number>> = {
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
const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d+(?:[  ]\\d{3})*(?:,\\d+)?|${Object.keys(NUMBERS).join('|')})\\s*(minutes?|heures?|jours?(?: ouvrés)?|semaines?|mois|ans?|années?|Mo|Go|ko|caractères?|chiffres?|euros?|€|%|échecs?|essais?)(?!\\p{L})`,
  'giu',
);
const PERIODS = ['espaces', 'services'] as const;

interface Valeur {
  readonly chemin: string;
  readonly texte: string;
  readonly unite: string;
  readonly nombre: number;
  readonly contexte: ReadonlySet<string>;
  /** one period of the portal when the sentence holds for that one alone */
  readonly epoque: string | null;
}

const epoqueOf = (texte: string): string | null => {
  const [first] = [/barre d['’]onglets|en 2019/i, /portail de services|aujourd['’]hui/i].flatMap((sign, index) =>
    sign.test(texte) ? [PERIODS[index] ?? null] : [],
  );
  return first ?? null;
};

function valeursIn(chemin: string, { texte }: Phrase): readonly Valeur[] {
  return [...texte.matchAll(AMOUNT)].map(([whole, number = '', unit = '']) => ({
    chemin,
    texte,
    unite: unit
      .toLowerCase()
      .replace(/s$/, '')
      .replace(/^année$/, 'an')
      .replace('€', 'euro'),
    nombre: NUMBERS[number.toLowerCase()] ?? Number(number.replace(/[  ]/g, '').replace(',', '.')),
    contexte: contentStems(texte.replace(whole, ' ').replace(/\d+/g, ' ')),
    epoque: epoqueOf(texte),
  }));
}

const MIN_SHARED = 3;
const MIN_OVERLAP = 0.6;

function sameFact(a: Valeur, b: Valeur): boolean {
  const shared = [...a.contexte].filter((stem) => b.contexte.has(stem)).length;
  return shared >= MIN_SHARED && shared / Math.min(a.contexte.size, b.contexte.size) >= MIN_OVERLAP;
}

/** Both values are shown to the reader as a contradiction. */
const isDeclared = (fichiers: readonly Fichier[], a: Valeur, b: Valeur): boolean =>
  fichiers.some(({ entree }) =>
    entree.contradictions.some((phrases) => {
      const told = phrases.flatMap((phrase) => valeursIn('', phrase));
      return [a, b].every(({ nombre, unite }) => told.some((one) => one.nombre === nombre && one.unite === unite));
    }),
  );

/** Two entries never give one fact two values, unless the reader is told that sources disagree. */
export const checkValeurs: Rule = ({ fichiers }) => {
  const french = fichiers.filter(({ langue }) => langue === 'fr');
  const valeurs = french.flatMap(({ chemin, entree }) =>
    [
      ...phrasesOf(entree)
        .filter(({ ou }) => ou !== 'contradictions')
        .map(({ phrase }) => phrase),
      ...lignesOf(entree),
    ].flatMap((phrase) => valeursIn(chemin, phrase)),
  );
  return valeurs.flatMap((a, index) =>
    valeurs.slice(index + 1).flatMap((b): readonly Constat[] => {
      const clash =
        a.unite === b.unite &&
        a.nombre !== b.nombre &&
        a.texte !== b.texte &&
        !(a.epoque !== null && b.epoque !== null && a.epoque !== b.epoque) &&
        sameFact(a, b);
      if (!clash || isDeclared(french, a, b)) return [];
      return [faute('valeurs', b.chemin, `« ${b.texte} » : ${a.chemin} dit « ${a.texte} »`)];
    }),
  );
};
