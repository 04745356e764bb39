import type { Bloc, Entree, Phrase, Section } from '../../catalogue/entree.ts';

/** A sentence and the place of the entry where it stands. */
export interface Endroit {
  readonly ou: string;
  readonly phrase: Phrase;
}

const inBloc = (ou: string, bloc: Bloc): readonly Endroit[] => {
  const phrases = bloc.sorte === 'paragraphe' ? bloc.phrases : bloc.sorte === 'liste' ? bloc.items.flat() : [];
  return phrases.map((phrase) => ({ ou, phrase }));
};

const inSection = (section: Section): readonly Endroit[] => [
  ...section.blocs.flatMap((bloc) => inBloc(section.titre, bloc)),
  ...section.cas.flatMap(inSection),
];

/** Every sentence of an entry, tables apart. */
export const phrasesOf = (entree: Entree): readonly Endroit[] => [
  ...entree.enBref.map((phrase) => ({ ou: 'réponse courte', phrase })),
  ...entree.sections.flatMap(inSection),
  ...entree.parcours.flatMap(({ titre, generation, intro, etapes }) => {
    const ou = titre ?? `Étapes (${generation})`;
    return [...intro, ...etapes.flatMap(({ action, verifier, piege }) => [...action, ...verifier, ...piege])].map((phrase) => ({
      ou,
      phrase,
    }));
  }),
  ...entree.contradictions.flatMap(({ phrases }) => phrases).map((phrase) => ({ ou: 'contradictions', phrase })),
];

const tablesIn = ({ blocs, cas }: Section): readonly (Bloc & { sorte: 'tableau' })[] => [
  ...blocs.filter((bloc) => bloc.sorte === 'tableau'),
  ...cas.flatMap(tablesIn),
];

/** Every row of every table, as one text each with its sources. */
export const lignesOf = (entree: Entree): readonly Phrase[] =>
  entree.sections
    .flatMap(tablesIn)
    .flatMap(({ lignes }) => lignes.map(({ cellules, sources }) => ({ texte: cellules.join(' : '), sources })));

/** The anchors of an entry, every one of them. */
export const ancresOf = (entree: Entree): readonly string[] => [
  ...entree.sections.flatMap(({ ancre, cas }) => [ancre, ...cas.map((one) => one.ancre)]),
  ...entree.parcours.map(({ ancre }) => ancre),
];
