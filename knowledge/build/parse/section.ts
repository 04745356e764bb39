import { type Section, SITUATIONS, type Situation } from '../../catalogue/entree.ts';
import { parseBlocs } from './blocs.ts';
import type { Note } from './note.ts';
import { anchorOf, type Rubrique } from './sections.ts';

const FOR = /^(?:Pour|For)\s*:\s*(.*)$/;
const isSituation = (name: string): name is Situation => SITUATIONS.some((one) => one === name);

/** Takes « Pour : … » off the lines of a case. */
export function takePour(lignes: readonly string[], note: Note): { pour: readonly Situation[]; reste: readonly string[] } {
  const at = lignes.findIndex((ligne) => ligne.trim() !== '');
  const names = FOR.exec(lignes[at] ?? '')?.[1];
  if (names === undefined) return { pour: [], reste: lignes };
  const words = names
    .replace(/\.$/, '')
    .split(',')
    .map((word) => word.trim());
  for (const word of words) if (!isSituation(word)) note(`« Pour : ${word} » n’est pas un cas connu : ${SITUATIONS.join(', ')}`);
  return { pour: words.filter(isSituation), reste: lignes.slice(at + 1) };
}

/** Reads a section and its cases. @param ancre its stable name, when its place in the entry decides it */
export function parseSection(rubrique: Rubrique, note: Note, ancre?: string): Section {
  const here: Note = (message) => note(`« ${rubrique.titre} » : ${message}`);
  const { pour, reste } = takePour(rubrique.lignes, here);
  return {
    titre: rubrique.titre,
    ancre: ancre ?? rubrique.ancre ?? anchorOf(rubrique.titre),
    generation: rubrique.generation,
    pour,
    blocs: parseBlocs(reste, here),
    cas: rubrique.cas.map((one) => {
      if (one.ancre === null) here(`« ${one.titre} » n’a pas d’ancre : ajoutez {#…}`);
      return parseSection(one, here);
    }),
  };
}
