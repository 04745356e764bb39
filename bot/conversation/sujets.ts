import type { Catalogue } from '../../knowledge/catalogue/catalogue.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { NOMS, nomOf } from '../../knowledge/catalogue/noms.ts';
import { idOf } from './choix.ts';
import type { Choice } from './message.ts';

/** A subject that may be picked while one types. */
export interface Sujet extends Choice {
  /** the title it belongs to, when its label is that of a part, or another name of it */
  readonly dans: string | null;
}

/** « Raccordement » and « Raccordements » are one name. */
const likeness = (label: string): string => foldLabel(label).replaceAll(/s(?= |$)/g, '');

/** Names of the spaces on either portal, when they are not their titles. */
function nomsDesEspaces({ langue }: Catalogue): readonly Sujet[] {
  const said = new Set<string>();
  return NOMS.filter((nom) => nom.langue === langue).flatMap(({ espace, label }) => {
    const nom = nomOf(espace);
    const like = `${espace} ${likeness(label)}`;
    if (said.has(like) || likeness(label) === likeness(nom)) return [];
    said.add(like);
    return [{ id: idOf({ sorte: 'sujet', topic: `espace:${espace}`, ancre: null }), label, dans: nom }];
  });
}

/**
 * What is suggested while one types: titles first, then other names of the spaces, then the headings that one entry alone has
 * (« Avant de commencer » stands in every guide and says nothing by itself).
 */
export function sujetsOf(catalogue: Catalogue): readonly Sujet[] {
  const entrees = catalogue.entrees.filter(({ dossier }) => dossier !== 'hors-sujet' && dossier !== 'assistance');
  const times = new Map<string, number>();
  for (const { titre } of entrees.flatMap(({ sections }) => sections)) times.set(titre, (times.get(titre) ?? 0) + 1);
  return [
    ...entrees.map(({ topic, titre }) => ({ id: idOf({ sorte: 'sujet', topic, ancre: null }), label: titre, dans: null })),
    ...nomsDesEspaces(catalogue),
    ...entrees.flatMap(({ topic, titre: dans, sections }) =>
      sections
        .filter(({ titre }) => times.get(titre) === 1)
        .map(({ titre, ancre }) => ({ id: idOf({ sorte: 'sujet', topic, ancre }), label: titre, dans })),
    ),
  ];
}
