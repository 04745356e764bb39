import type { Bloc, Cible, Langue, Ligne, Phrase, Role, Source } from '../entree.ts';
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
