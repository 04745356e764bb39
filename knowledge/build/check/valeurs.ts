import type { Phrase } from '../../catalogue/entree.ts';
import { type Constat, faute } from '../constat.ts';
import type { Fichier } from '../entry-readers.ts';
import { contentStems } from '../words.ts';
import { amountsIn } from './amounts.ts';
import { lignesOf, phrasesOf } from './phrases-de.ts';
import type { Rule } from './rule.ts';

/** What a sentence says of one thing that is counted. */
interface Valeur {
  readonly chemin: string;
  readonly texte: string;
  readonly unite: string;
  readonly nombres: ReadonlySet<number>;
  readonly contexte: ReadonlySet<string>;
  /** the period of the portal, when the sentence holds for that one alone */
  readonly epoque: 'espaces' | 'services' | null;
}

function epoqueOf(texte: string): Valeur['epoque'] {
  if (/barre d['’]onglets|en 2019/i.test(texte)) return 'espaces';
  return /portail de services|aujourd['’]hui/i.test(texte) ? 'services' : null;
}

function valeursIn(chemin: string, { texte }: Phrase): readonly Valeur[] {
  const { montants, reste } = amountsIn(texte);
  return [...new Set(montants.map(({ unite }) => unite))].map((unite) => ({
    chemin,
    texte,
    unite,
    nombres: new Set(montants.filter((one) => one.unite === unite).map(({ nombre }) => nombre)),
    contexte: contentStems(reste),
    epoque: epoqueOf(texte),
  }));
}

const MIN_SHARED = 3;
const MIN_OVERLAP = 0.6;

const count = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => [...a].filter((one) => b.has(one)).length;

/** About the same thing, for the same period, and no number in common. */
function clash(a: Valeur, b: Valeur): boolean {
  if (a.unite !== b.unite || count(a.nombres, b.nombres) > 0) return false;
  if (a.epoque !== null && b.epoque !== null && a.epoque !== b.epoque) return false;
  const shared = count(a.contexte, b.contexte);
  return shared >= MIN_SHARED && shared / Math.min(a.contexte.size, b.contexte.size) >= MIN_OVERLAP;
}

/** Both values are shown to the reader as a contradiction. */
const isDeclared = (fichiers: readonly Fichier[], a: Valeur, b: Valeur): boolean =>
  fichiers.some(({ entree }) =>
    entree.contradictions.some(({ phrases }) => {
      const told = new Set(
        phrases
          .flatMap((phrase) => valeursIn('', phrase))
          .filter(({ unite }) => unite === a.unite)
          .flatMap(({ nombres }) => [...nombres]),
      );
      return count(a.nombres, told) > 0 && count(b.nombres, told) > 0;
    }),
  );

/** Two entries never give one fact two values, unless the reader is told that sources disagree. */
export const checkValeurs: Rule = ({ fichiers }) => {
  const french = fichiers.filter(({ langue }) => langue === 'fr');
  const valeurs = french.flatMap(({ chemin, entree }) => {
    const said = phrasesOf(entree).filter(({ ou }) => ou !== 'contradictions');
    return [...said.map(({ phrase }) => phrase), ...lignesOf(entree)].flatMap((phrase) => valeursIn(chemin, phrase));
  });
  return valeurs.flatMap((a, index) =>
    valeurs.slice(index + 1).flatMap((b): readonly Constat[] => {
      if (!clash(a, b) || isDeclared(french, a, b)) return [];
      return [faute('valeurs', b.chemin, `« ${b.texte} » : ${a.chemin} dit « ${a.texte} »`)];
    }),
  );
};
