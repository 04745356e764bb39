import type { Entree, Section } from '../../../knowledge/catalogue/entree.ts';
import { ESPACE_IDS, type EspaceId, type Generation } from '../../../knowledge/catalogue/ids.ts';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import { openingOf } from '../../../knowledge/catalogue/voix/chat.ts';
import type { Langue } from '../contract.ts';
import type { Etat } from '../etat.ts';
import type { Choice } from '../message.ts';
import { procedureFor, procedureOf } from '../procedures/registre.ts';
import type { Savoir } from '../savoir.ts';
import type { Propos } from '../suite.ts';
import { bouton } from './boutons.ts';
import { cite } from './citation.ts';
import { bold, fromLines, paragraphs } from './ecrire.ts';
import { findEntree, type Trouvee } from './entree.ts';
import { motsOf } from './mots.ts';
import { findSection, liensOf, saySection } from './section.ts';

/** How many parts of an entry are offered at once. */
const OFFERED = 5;

/** Parts that answer no question by themselves. */
const HIDDEN: ReadonlySet<string> = new Set(['si-cela-ne-marche-pas', 'cas-particuliers']);

/** Parts that the card of a space shows already. */
const ON_CARD: ReadonlySet<string> = new Set(['a-quoi-il-sert', 'ou-il-est-aujourd-hui']);

const suits = (generation: Generation) => (section: Section) => section.generation === null || section.generation === generation;

/** The parts of an entry that can be asked for next; those that only hold cases give way to their cases. */
function partsOf({ sections }: Entree, generation: Generation): readonly Section[] {
  const kept = sections.filter(suits(generation));
  return [
    ...kept.filter(({ ancre }) => !HIDDEN.has(ancre)),
    ...kept.filter(({ ancre }) => HIDDEN.has(ancre)).flatMap(({ cas }) => cas),
  ];
}

/** Nobody adds these: to ask how would be to ask for nothing. */
const addable = (espace: EspaceId, savoir: Savoir): boolean =>
  procedureOf('ajouter').emplacements.some(
    ({ nom, options }) => nom === 'espace' && options({}, savoir).some(({ valeur }) => valeur === espace),
  );

/** « Me guider pas à pas », when a guide has steps; for a space, adding it, and why it is missing. */
function guideOf(
  { entree: { topic, parcours } }: Trouvee,
  named: EspaceId | null,
  langue: Langue,
  savoir: Savoir,
): readonly Choice[] {
  const mots = motsOf(langue);
  const espace = ESPACE_IDS.find((id) => topic === `espace:${id}`);
  if (espace !== undefined) {
    const why = bouton({ sorte: 'guider', procedure: 'diagnostic', reponses: { espace } }, mots.pourquoiPas);
    const add = bouton({ sorte: 'guider', procedure: 'ajouter', reponses: { espace } }, mots.ajouterCetEspace);
    return espace === 'mon-compte' || espace === 'accueil-connecte' ? [] : addable(espace, savoir) ? [add, why] : [why];
  }
  if (parcours.length === 0) return [];
  const label = mots.guider;
  if (topic === 'tache:ajouter-un-espace' && named !== null && addable(named, savoir)) {
    return [bouton({ sorte: 'guider', procedure: 'ajouter', reponses: { espace: named } }, mots.guiderVers(nomOf(named)))];
  }
  const procedure = procedureFor(topic);
  return [bouton({ sorte: 'guider', procedure, reponses: procedure === 'guide' ? { topic } : {} }, label)];
}

/** The button that begins what was just spoken of; null when nothing of it can be guided. */
export function guidageOf(topic: Topic, { langue }: Etat, savoir: Savoir): Choice | null {
  const found = findEntree(topic, null, savoir, langue);
  return found === null ? null : (guideOf(found, null, langue, savoir)[0] ?? null);
}

function offersOf(found: Trouvee, generation: Generation, ancre: string | null): readonly Choice[] {
  const { topic } = found.entree;
  return partsOf(found.entree, generation)
    .filter((part) => part.ancre !== ancre && !(found.entree.espace !== null && ON_CARD.has(part.ancre)))
    .slice(0, OFFERED)
    .map((part) => bouton({ sorte: 'sujet', topic, ancre: part.ancre }, part.titre));
}

/** What can be asked of an entry: its guide, its parts. */
export const partsOffered = (found: Trouvee, { langue, generation }: Etat, savoir: Savoir): readonly Choice[] => [
  ...guideOf(found, null, langue, savoir),
  ...offersOf(found, generation ?? 'services', null),
];

interface Dite {
  readonly text: string;
  readonly keys: readonly string[];
  readonly liens: readonly Choice[];
}

/** A section that holds nothing but cases is a list of choices. */
function sayPart(found: Trouvee, ancre: string): Dite | null {
  const section = findSection(found.entree, ancre);
  const said = saySection(found.entree, ancre, found.langue);
  if (section === null || said === null) return null;
  const { topic } = found.entree;
  const cases = section.cas.map((one) => bouton({ sorte: 'sujet', topic, ancre: one.ancre }, one.titre));
  return { ...said, liens: [...cases, ...said.liens] };
}

function sayOpening({ entree, langue }: Trouvee, generation: Generation): Dite {
  const opening = openingOf(entree, langue, generation);
  return {
    text: paragraphs(bold(entree.titre), fromLines(opening.lignes)),
    keys: opening.sources,
    liens: liensOf(entree.enBref),
  };
}

/** The short answer before the section that a question is about: whoever asked may have meant the whole. */
function sayBoth(opening: Dite, part: Dite | null): Dite {
  if (part === null) return opening;
  return {
    text: paragraphs(opening.text, part.text),
    keys: [...opening.keys, ...part.keys],
    liens: [...part.liens, ...opening.liens],
  };
}

/** What was asked, beyond the topic. */
export interface Demande {
  /** a question in words: the short answer comes first. Otherwise the section was asked for by its name, and comes alone */
  readonly whole: boolean;
  /** the space that the question names */
  readonly espace: EspaceId | null;
}

/** The answer about a topic: short, with its sources, and what can be asked next. null: no entry. */
export function sayReponse(
  topic: Topic,
  ancre: string | null,
  demande: Demande,
  { langue, generation }: Etat,
  savoir: Savoir,
): Propos | null {
  const found = findEntree(topic, ancre, savoir, langue);
  if (found === null) return null;
  const mots = motsOf(langue);
  const era = generation ?? 'services';
  const part = ancre === null ? null : sayPart(found, ancre);
  const { text, keys, liens } = part !== null && !demande.whole ? part : sayBoth(sayOpening(found, era), part);
  const choices = [
    ...guideOf(found, demande.espace, langue, savoir),
    ...liens,
    ...(part !== null && liens.length > 0 ? [] : offersOf(found, era, ancre)),
  ];
  const unique = [...new Map(choices.map((choice) => [choice.id, choice])).values()];
  return {
    kind: 'choices',
    langue: found.langue,
    text: paragraphs(found.langue === langue ? null : mots.enFrancais, text),
    choices: unique,
    multiple: false,
    sources: cite(keys, found.catalogue),
  };
}
