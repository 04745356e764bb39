import type { Morceau } from './page.ts';
import { isAction, isNumbered, labelsOf, quote, withoutNumber } from './sentences.ts';

/** A step as a page seems to tell it. */
export interface EtapeLue {
  /** fifteen words at most */
  readonly citation: string;
  readonly texte: string;
  readonly labels: readonly string[];
  /** the heading it stands under */
  readonly sous: string | null;
}

type Kind = 'ordonne' | 'numerote' | 'puce' | 'titre' | 'texte';

interface Candidat extends EtapeLue {
  readonly kind: Kind;
  readonly niveau: number;
}

function kindOf({ sorte, ordonne, texte }: Morceau): Kind | null {
  if (sorte === 'item' && ordonne) return 'ordonne';
  if (sorte === 'titre')
    return /^\s*(?:étape|step)\s*\d/i.test(texte) || (isNumbered(texte) && isAction(withoutNumber(texte))) ? 'titre' : null;
  if (isNumbered(texte) && withoutNumber(texte) !== '') return 'numerote';
  if (!isAction(texte)) return null;
  return sorte === 'item' ? 'puce' : 'texte';
}

function candidates(morceaux: readonly Morceau[]): readonly Candidat[] {
  let sous: string | null = null;
  return morceaux.flatMap((morceau) => {
    const kind = kindOf(morceau);
    const texte = withoutNumber(morceau.texte);
    const found =
      kind === null || texte === ''
        ? []
        : [{ kind, niveau: morceau.niveau, texte, citation: quote(texte), labels: labelsOf(texte), sous }];
    if (morceau.sorte === 'titre') sous = morceau.texte;
    return found;
  });
}

/** Numbered lists first, else headings « Étape 1 », else bullets that say what to do, else sentences that do. */
const ORDER: readonly (readonly Kind[])[] = [['ordonne', 'numerote'], ['titre'], ['puce'], ['texte']];
const MIN_STEPS = 2;

/** Guesses the steps from lists and headings. Items inside an item are its details, not steps. */
export function guessSteps(morceaux: readonly Morceau[]): readonly EtapeLue[] {
  const all = candidates(morceaux);
  const chosen =
    ORDER.map((kinds) => all.filter(({ kind }) => kinds.includes(kind))).find(({ length }) => length >= MIN_STEPS) ?? [];
  const top = Math.min(...chosen.filter(({ kind }) => kind === 'ordonne' || kind === 'puce').map(({ niveau }) => niveau));
  return chosen
    .filter(({ kind, niveau }) => (kind !== 'ordonne' && kind !== 'puce') || niveau === top)
    .map(({ citation, texte, labels, sous }) => ({ citation, texte, labels, sous }));
}
