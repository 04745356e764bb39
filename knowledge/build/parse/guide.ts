import type { Langue, Parcours, Section } from '../../catalogue/entree.ts';
import type { Generation } from '../../catalogue/ids.ts';
import { parseEtapes } from './etapes.ts';
import type { Note } from './note.ts';
import { parsePhrases } from './phrases.ts';
import { parseSection, takePour } from './section.ts';
import type { Rubrique } from './sections.ts';
import { TITRES_DE_GUIDE } from './titres.ts';

const REQUIRED = ['avant-de-commencer', 'etapes', 'ensuite', 'si-cela-ne-marche-pas'];
const FIRST_STEP = /^\d+[.)]\s/;

function parseParcours(rubrique: Rubrique, generation: Generation, titre: string | null, note: Note): Parcours {
  const here: Note = (message) => note(`${titre ?? 'Étapes'} (${generation}) : ${message}`);
  if (titre !== null && rubrique.ancre === null) here('le parcours n’a pas d’ancre : ajoutez {#…}');
  const { pour, reste } = takePour(rubrique.lignes, here);
  const at = reste.findIndex((ligne) => FIRST_STEP.test(ligne));
  return {
    generation,
    titre,
    ancre: rubrique.ancre ?? `etapes-${generation}`,
    pour,
    intro: parsePhrases(reste.slice(0, at === -1 ? reste.length : at).join(' '), here),
    etapes: at === -1 ? [] : parseEtapes(reste.slice(at), here),
  };
}

function parcoursOf(rubrique: Rubrique, note: Note): readonly Parcours[] {
  const { generation, cas, titre } = rubrique;
  if (generation === null) {
    note(`« ${titre} » doit dire l’époque : (services) ou (espaces)`);
    return [];
  }
  if (cas.length === 0) return [parseParcours(rubrique, generation, null, note)];
  if (rubrique.lignes.some((ligne) => FIRST_STEP.test(ligne)))
    note(`« ${titre} (${generation}) » : toutes les étapes vont sous un « ### »`);
  return cas.map((one) => parseParcours(one, generation, one.titre, note));
}

/** Reads the sections of a guide: its ways through, and the rest. */
export function parseGuide(
  rubriques: readonly Rubrique[],
  langue: Langue,
  note: Note,
): { parcours: readonly Parcours[]; sections: readonly Section[] } {
  const ancres = TITRES_DE_GUIDE[langue];
  const order = Object.values(ancres);
  const named = rubriques.map((rubrique) => ({ rubrique, ancre: ancres[rubrique.titre] }));
  for (const { rubrique, ancre } of named)
    if (ancre === undefined) note(`« ${rubrique.titre} » n’est pas une section de guide : ${Object.keys(ancres).join(', ')}`);
  const found = named.flatMap(({ ancre }) => (ancre === undefined ? [] : [ancre]));
  for (const ancre of REQUIRED)
    if (!found.includes(ancre)) note(`la section « ${Object.keys(ancres)[order.indexOf(ancre)]} » manque`);
  const ranks = found.map((ancre) => order.indexOf(ancre));
  if (ranks.some((rank, index) => rank < (ranks[index - 1] ?? 0))) note('les sections ne sont pas dans l’ordre du modèle');
  return {
    parcours: named.flatMap(({ rubrique, ancre }) => (ancre === 'etapes' ? parcoursOf(rubrique, note) : [])),
    sections: named.flatMap(({ rubrique, ancre }) =>
      ancre === undefined || ancre === 'etapes' ? [] : [parseSection(rubrique, note, ancre)],
    ),
  };
}
