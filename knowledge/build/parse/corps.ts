import type { Dossier, Langue, Parcours, Phrase, Section } from '../../catalogue/entree.ts';
import { parseGuide } from './guide.ts';
import type { Note } from './note.ts';
import { parsePhrases } from './phrases.ts';
import { parseSection } from './section.ts';
import { parseCorps, type Rubrique } from './sections.ts';
import { sameTitle, TITRES_DE_FICHE } from './titres.ts';

/** What the body of an entry says. */
export interface CorpsLu {
  readonly enBref: readonly Phrase[];
  readonly sections: readonly Section[];
  readonly parcours: readonly Parcours[];
}

const MAX_EN_BREF: Readonly<Record<Dossier, number>> = { espaces: 0, guides: 3, reponses: 3, assistance: 3, 'hors-sujet': 2 };

function ficheSections(rubriques: readonly Rubrique[], langue: Langue, note: Note): readonly Section[] {
  const ancres = TITRES_DE_FICHE[langue];
  if (rubriques.map(({ titre }) => sameTitle(titre)).join('|') !== [...ancres.keys()].join('|'))
    note('les rubriques ne sont pas celles attendues, dans l’ordre');
  return rubriques.map((rubrique) => parseSection(rubrique, note, ancres.get(sameTitle(rubrique.titre))));
}

function freeSections(rubriques: readonly Rubrique[], note: Note): readonly Section[] {
  for (const { titre, ancre } of rubriques) if (ancre === null) note(`« ${titre} » n’a pas d’ancre : ajoutez {#…}`);
  return rubriques.map((rubrique) => parseSection(rubrique, note));
}

/** Reads the body of an entry as its folder wants it. */
export function parseBody(dossier: Dossier, langue: Langue, body: string, note: Note): CorpsLu {
  const { chapeau, rubriques } = parseCorps(body, note);
  const enBref = parsePhrases(chapeau.join(' '), note);
  const max = MAX_EN_BREF[dossier];
  if (enBref.length > max) note(`la réponse courte a ${enBref.length} phrases : ${max} au plus`);
  if (max > 0 && enBref.length === 0) note('la réponse courte manque, avant la première section');
  if (dossier === 'guides') return { enBref, ...parseGuide(rubriques, langue, note) };
  if (dossier === 'espaces') return { enBref, parcours: [], sections: ficheSections(rubriques, langue, note) };
  if (dossier === 'hors-sujet' && rubriques.length > 0) note('une entrée hors-sujet n’a pas de section');
  return { enBref, parcours: [], sections: freeSections(rubriques, note) };
}
