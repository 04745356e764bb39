import type { Bloc, Cible, Etape, Langue, Ligne, Phrase, Role, Source } from '../entree.ts';
import { foldLabel } from '../label.ts';
import { MOTS } from './mots.ts';
import { regionText } from './regions.ts';

/** Sentences as one text. Sources are said apart, once. */
export const textOf = (phrases: readonly Phrase[]): string => phrases.map(({ texte }) => texte).join(' ');

export const keysOf = (phrases: readonly Phrase[]): readonly string[] => [
  ...new Set(phrases.flatMap(({ sources = [] }) => sources)),
];

/** A row where there is no room for a table: « first cell : the others ». */
export const rowText = ({ cellules: [first = '', ...others] }: Ligne): string =>
  `${first.replace(/\.$/, '')} : ${others.join(' ')}`;

/** The lines of a block, where there are only lines. */
export function linesOf(bloc: Bloc): readonly string[] {
  switch (bloc.sorte) {
    case 'paragraphe':
      return [textOf(bloc.phrases)];
    case 'liste':
      return bloc.items.map((item) => `- ${textOf(item)}`);
    case 'tableau':
      return bloc.lignes.map((ligne) => `- ${rowText(ligne)}`);
  }
}

/** The keys of a block. */
export const keysOfBloc = (bloc: Bloc): readonly string[] =>
  bloc.sorte === 'tableau'
    ? bloc.lignes.flatMap(({ sources }) => sources)
    : keysOf(bloc.sorte === 'liste' ? bloc.items.flat() : bloc.phrases);

const ROLE_EN: Readonly<Record<Role, string>> = {
  bouton: 'the button',
  lien: 'the link',
  onglet: 'the tab',
  menu: 'the menu',
  champ: 'the field',
  case: 'the box',
  liste: 'the list',
  bloc: 'the block',
  icône: 'the icon',
  tuile: 'the tile',
  fenêtre: 'the window',
  ligne: 'the row',
};
const ROLE_FR: Readonly<Record<Role, string>> = {
  bouton: 'le bouton',
  lien: 'le lien',
  onglet: 'l’onglet',
  menu: 'le menu',
  champ: 'le champ',
  case: 'la case',
  liste: 'la liste',
  bloc: 'le bloc',
  icône: 'l’icône',
  tuile: 'la tuile',
  fenêtre: 'la fenêtre',
  ligne: 'la ligne',
};

/** What to look for, in words: « le bouton « Valider » (aussi “OK”), dans « Mes structures » ». */
export function targetText({ role, label, description, aliases, region }: Cible, langue: Langue): string {
  const { aussi } = MOTS[langue];
  const name = label === null ? `(${description ?? ''})` : `« ${label} »`;
  const others = aliases.length === 0 ? '' : ` (${aussi} ${aliases.map((alias) => `« ${alias} »`).join(', ')})`;
  const place = region === null ? '' : `, ${regionText(region, langue)}`;
  return `${(langue === 'fr' ? ROLE_FR : ROLE_EN)[role]} ${name}${others}${place}`;
}

/** A source in one line. */
export const sourceText = ({ titre, nature, date }: Source, langue: Langue): string =>
  `${titre} (${MOTS[langue][nature]}, ${date})`;

/** Words that place a thing, and name none. */
const LIAISONS = new Set(['dans', 'sur', 'en', 'de', 'du', 'la', 'le', 'l', 'les', 'in', 'on', 'of', 'at', 'the']);

const namesIn = (text: string): readonly string[] =>
  foldLabel(text)
    .split(' ')
    .filter((word) => !LIAISONS.has(word));

const holds = (text: string, part: string): boolean => {
  const names = namesIn(text);
  return namesIn(part).every((name) => names.includes(name));
};

/** Where a step takes place, and what to look for there: a place that both name is said once, by the one that says more. */
export function placesOf({ ou, cible }: Etape, langue: Langue): { readonly ou: string; readonly cible: string | null } {
  if (cible === null) return { ou, cible: null };
  const region = cible.region === null ? null : regionText(cible.region, langue);
  if (ou !== '' && region !== null) {
    if (holds(region, ou)) return { ou: '', cible: targetText(cible, langue) };
    if (holds(ou, region)) return { ou, cible: targetText({ ...cible, region: null }, langue) };
  }
  return { ou, cible: targetText(cible, langue) };
}
