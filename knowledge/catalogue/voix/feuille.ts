import type { Catalogue } from '../catalogue.ts';
import type { Bloc, Entree, Etape, Langue, Parcours, Section } from '../entree.ts';
import type { Generation } from '../ids.ts';
import { MOTS } from './mots.ts';
import { sourceText, targetText, textOf } from './texte.ts';

/** One part of a sheet of paper. Nothing here can be clicked: everything is said. */
export type Partie =
  | { readonly sorte: 'titre'; readonly niveau: 1 | 2 | 3; readonly texte: string }
  | { readonly sorte: 'texte'; readonly texte: string }
  | { readonly sorte: 'liste'; readonly items: readonly string[] }
  | { readonly sorte: 'etapes'; readonly etapes: readonly { readonly action: string; readonly details: readonly string[] }[] }
  | { readonly sorte: 'tableau'; readonly entetes: readonly string[]; readonly lignes: readonly (readonly string[])[] }
  | { readonly sorte: 'note'; readonly texte: string };

const titre = (niveau: 1 | 2 | 3, texte: string): Partie => ({ sorte: 'titre', niveau, texte });
const texte = (text: string): readonly Partie[] => (text === '' ? [] : [{ sorte: 'texte', texte: text }]);

function partOf(bloc: Bloc): Partie {
  switch (bloc.sorte) {
    case 'paragraphe':
      return { sorte: 'texte', texte: textOf(bloc.phrases) };
    case 'liste':
      return { sorte: 'liste', items: bloc.items.map(textOf) };
    case 'tableau':
      return { sorte: 'tableau', entetes: bloc.entetes, lignes: bloc.lignes.map(({ cellules }) => cellules) };
  }
}

function stepOf({ action, ou, cible, verifier, piege }: Etape, langue: Langue): { action: string; details: readonly string[] } {
  const mots = MOTS[langue];
  const details = [
    cible === null ? [mots.ou, ou] : [mots.chercher, targetText(cible, langue)],
    [mots.verifier, textOf(verifier)],
    [mots.piege, textOf(piege)],
  ];
  return {
    action: textOf(action),
    details: details.flatMap(([word = '', said = '']) => (said === '' ? [] : [`${word} : ${said}`])),
  };
}

const partsOfParcours = (one: Parcours, langue: Langue): readonly Partie[] => [
  ...(one.titre === null ? [] : [titre(3, one.titre)]),
  ...texte(textOf(one.intro)),
  ...(one.etapes.length === 0 ? [] : [{ sorte: 'etapes' as const, etapes: one.etapes.map((etape) => stepOf(etape, langue)) }]),
];

const partsOfSection = (section: Section, niveau: 2 | 3): readonly Partie[] => [
  titre(niveau, section.titre),
  ...section.blocs.map(partOf),
  ...section.cas.flatMap((one) => partsOfSection(one, 3)),
];

/** The voice of the printed sheet: one generation of the portal, whole, with its sources and its date. */
export function feuilleOf(entree: Entree, { sources, langue }: Catalogue, generation: Generation): readonly Partie[] {
  const mots = MOTS[langue];
  const ways = entree.parcours.filter((one) => one.generation === generation);
  const [before, after] = [entree.sections.slice(0, ways.length > 0 ? 1 : 0), entree.sections.slice(ways.length > 0 ? 1 : 0)];
  const suits = (section: Section): boolean => section.generation === null || section.generation === generation;
  const reserve = mots.reserve[entree.confiance];
  const cited = entree.sources.flatMap((key) => (sources[key] === undefined ? [] : [sourceText(sources[key], langue)]));
  return [
    titre(1, entree.titre),
    ...texte(textOf(entree.enBref)),
    ...before.flatMap((section) => partsOfSection(section, 2)),
    ...(ways.length === 0 ? [] : [titre(2, mots.epoque[generation]), ...ways.flatMap((one) => partsOfParcours(one, langue))]),
    ...after.filter(suits).flatMap((section) => partsOfSection(section, 2)),
    ...entree.contradictions.map(({ phrases }): Partie => ({ sorte: 'note', texte: `${mots.desaccord} ${textOf(phrases)}` })),
    ...(reserve === null ? [] : [{ sorte: 'note' as const, texte: reserve }]),
    ...(cited.length === 0 ? [] : [{ sorte: 'note' as const, texte: `${mots.sources} : ${cited.join(' ; ')}.` }]),
    { sorte: 'note', texte: `${mots.relu} ${entree.relu}. ${mots.avertissement}` },
  ];
}
