import type { Bloc, Entree, Lien, Phrase, Section } from '../../../knowledge/catalogue/entree.ts';
import { TOPICS } from '../../../knowledge/catalogue/topics.ts';
import { disagreementsAt, sectionOf } from '../../../knowledge/catalogue/voix/chat.ts';
import { linesOf } from '../../../knowledge/catalogue/voix/texte.ts';
import type { Langue } from '../contract.ts';
import type { Choice, LightMarkdown } from '../message.ts';
import { bouton } from './boutons.ts';
import { bold, fromLines, paragraphs } from './ecrire.ts';

const all = (section: Section): readonly Section[] => [section, ...section.cas];

const phrasesOf = (bloc: Bloc): readonly Phrase[] =>
  bloc.sorte === 'paragraphe' ? bloc.phrases : bloc.sorte === 'liste' ? bloc.items.flat() : [];

export const findSection = ({ sections }: Entree, ancre: string): Section | null =>
  sections.flatMap(all).find((one) => one.ancre === ancre) ?? null;

/** The entries to which sentences send, as choices. */
export const liensOf = (phrases: readonly Phrase[]): readonly Choice[] => {
  const liens = new Map<string, Lien>();
  for (const lien of phrases.flatMap((phrase) => phrase.liens ?? [])) liens.set(`${lien.topic}#${lien.ancre}`, lien);
  return [...liens.values()]
    .filter(({ topic }) => TOPICS.includes(topic))
    .map(({ titre, topic, ancre }) => bouton({ sorte: 'sujet', topic, ancre }, titre));
};

export interface SectionDite {
  readonly text: LightMarkdown;
  readonly keys: readonly string[];
  readonly liens: readonly Choice[];
}

/** A section, said whole, with the entries it sends to. */
export function saySection(entree: Entree, ancre: string, langue: Langue): SectionDite | null {
  const section = findSection(entree, ancre);
  const said = sectionOf(entree, ancre, langue);
  if (section === null || said === null) return null;
  return {
    text: paragraphs(
      bold(section.titre),
      fromLines([...section.blocs.flatMap(linesOf), ...disagreementsAt(entree, ancre, langue)]),
    ),
    keys: said.sources,
    liens: liensOf(section.blocs.flatMap(phrasesOf)),
  };
}
