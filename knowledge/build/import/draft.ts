import type { EspaceId } from '../../catalogue/ids.ts';
import { foldLabel } from '../../catalogue/label.ts';
import { NOMS } from '../../catalogue/noms.ts';
import { TOPICS, type Topic } from '../../catalogue/topics.ts';
import { anchorOf } from '../parse/sections.ts';
import { contentStems } from '../words.ts';
import type { Article, Morceau } from './page.ts';
import { hasFigure, isCondition, isNeed, isPurpose, quote, sentencesOf, withoutNumber } from './sentences.ts';
import { type EtapeLue, guessSteps } from './steps.ts';

/** What a page offers to whoever will write the entry. Quotes are short: the words must be ours. */
export interface Brouillon {
  readonly nom: string;
  readonly titre: string;
  /** topics it may be about, best first */
  readonly sujets: readonly Topic[];
  readonly buts: readonly string[];
  readonly besoins: readonly string[];
  readonly conditions: readonly string[];
  readonly etapes: readonly EtapeLue[];
  readonly chiffres: readonly string[];
  /** what must be said in our words: the headings, with how much there is to read under each */
  readonly aDire: readonly { readonly titre: string; readonly mots: number }[];
}

/** « Mémoire de frais de justice » and « Mémoires de frais de justice » are one name. */
const singular = (text: string): string =>
  foldLabel(text)
    .split(' ')
    .map((word) => word.replace(/[sx]$/, ''))
    .join(' ');

const SPACES = NOMS.map(({ espace, label }) => ({ espace, name: ` ${singular(label)} ` })).sort(
  (a, b) => b.name.length - a.name.length,
);

/** The space that a heading names, or null. */
const espaceIn = (heading: string): EspaceId | null =>
  SPACES.find(({ name }) => ` ${singular(heading)} `.includes(name))?.espace ?? null;

const MAX_TOPICS = 3;

function topicsFor(titre: string, espace: EspaceId | null): readonly Topic[] {
  if (espace !== null) return [`espace:${espace}`];
  const stems = contentStems(titre);
  const scored = TOPICS.map((topic) => ({
    topic,
    score: [...contentStems(topic.replace(/[:-]/g, ' '))].filter((one) => stems.has(one)).length,
  }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_TOPICS)
    .map(({ topic }) => topic);
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

function headingsOf(titre: string, morceaux: readonly Morceau[]): readonly { titre: string; mots: number }[] {
  const parts: { titre: string; mots: number }[] = [{ titre, mots: 0 }];
  for (const { sorte, texte } of morceaux) {
    const last = parts.at(-1);
    if (sorte === 'titre') parts.push({ titre: texte, mots: 0 });
    else if (last !== undefined) last.mots += countWords(texte);
  }
  return parts.filter(({ mots }) => mots > 0);
}

function draftOf(titre: string, espace: EspaceId | null, morceaux: readonly Morceau[]): Brouillon {
  const sentences = morceaux.filter(({ sorte }) => sorte !== 'titre').flatMap(({ texte }) => sentencesOf(withoutNumber(texte)));
  const picked = (keep: (sentence: string) => boolean): readonly string[] => [...new Set(sentences.filter(keep).map(quote))];
  return {
    nom: espace ?? (anchorOf(titre).slice(0, 60).replace(/-$/, '') || 'page'),
    titre,
    sujets: topicsFor(titre, espace),
    buts: picked(isPurpose),
    besoins: picked(isNeed),
    conditions: picked(isCondition),
    etapes: guessSteps(morceaux),
    chiffres: picked(hasFigure),
    aDire: headingsOf(titre, morceaux),
  };
}

interface Part {
  readonly espace: EspaceId;
  readonly titre: string;
  readonly morceaux: Morceau[];
  readonly niveau: number;
}

function partsBySpace(morceaux: readonly Morceau[]): readonly Part[] {
  const parts: Part[] = [];
  let open: Part | null = null;
  for (const morceau of morceaux) {
    const espace = morceau.sorte === 'titre' ? espaceIn(morceau.texte) : null;
    if (espace !== null) {
      open = { espace, titre: morceau.texte, morceaux: [], niveau: morceau.niveau };
      parts.push(open);
    } else if (morceau.sorte === 'titre' && open !== null && morceau.niveau <= open.niveau) open = null;
    else open?.morceaux.push(morceau);
  }
  return parts;
}

/** A page that describes several spaces gives a draft for each; any other gives one. */
export function draftsOf({ titre, morceaux }: Article): readonly Brouillon[] {
  const parts = partsBySpace(morceaux);
  const spaces = new Set(parts.map(({ espace }) => espace));
  if (spaces.size < 2) return [draftOf(titre, espaceIn(titre), morceaux)];
  return [...spaces].map((espace) => {
    const mine = parts.filter((part) => part.espace === espace);
    return draftOf(
      mine[0]?.titre ?? titre,
      espace,
      mine.flatMap((part) => part.morceaux),
    );
  });
}
