import { plain } from '../../bot/conversation/dire/ecrire.ts';
import type { Message } from '../../bot/conversation/message.ts';
import { EN } from '../../bot/conversation/mots/en.ts';
import { FR } from '../../bot/conversation/mots/fr.ts';
import { PROCEDURE_IDS } from '../../bot/conversation/procedures/ids.ts';
import type { Assertion } from '../../bot/conversation/procedures/procedure.ts';
import { procedureOf } from '../../bot/conversation/procedures/registre.ts';
import { loadCatalogue } from '../../knowledge/catalogue/catalogue.ts';
import { textOf } from '../../knowledge/catalogue/voix/texte.ts';
import { messageIdentifiant } from '../../knowledge/identifiers/messages.ts';

/** Stands for what a sentence of ours receives: a title, a label, a number. */
const ANY = '\u0001';
const list = [ANY];

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function')
    return stringsOf((value as (...given: unknown[]) => unknown)(...given(value as () => unknown)));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** Functions of the words take titles, numbers, or lists of them; a list is tried where a word will not do. */
function given(write: (...given: unknown[]) => unknown): readonly unknown[] {
  const words = Array.from({ length: write.length }, () => ANY);
  try {
    write(...words);
    return words;
  } catch {
    return [list];
  }
}

const asked = (reponses: Readonly<Record<string, string>>): readonly Assertion[] =>
  PROCEDURE_IDS.flatMap((id) => procedureOf(id).emplacements.flatMap(({ question, pourquoi }) => [question(reponses), pourquoi]));

/** What the procedures ask and say without a source. */
export const SANS_SOURCE: readonly Assertion[] = [{}, { lieu: 'ue' }, { lieu: 'hors-ue' }, { lieu: 'outre-mer' }]
  .flatMap(asked)
  .filter(({ sources }) => sources.length === 0);

/** The dialogue's own sentences, those of the notices about what was hidden apart: they name what was. */
export const PROPRES: readonly string[] = [...stringsOf(FR), ...stringsOf(EN)].filter((one) => one !== '');

const RELAIS = /^(?:Voulez-vous|Shall we)\b[^.]*\?$/;
const IDENTIFIANTS = (['vide', 'caracteres', 'longueur', 'cle', 'pays', 'prefixe'] as const).flatMap((raison) =>
  (['SIRET', 'UE_HORS_FRANCE', 'HORS_UE', 'RIDET'] as const).map((sorte) => messageIdentifiant(sorte, raison)),
);
const DIT_EN = [
  'Nothing was typed.',
  'One character does not fit.',
  'The length does not fit.',
  'At least one digit is wrong: the check digit does not match.',
  'The country code does not fit this kind of identifier.',
  'The beginning does not fit.',
];

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(ANY, '[\\s\\S]*');

const flat = (text: string): string => text.replace(/\\(.)/g, '$1').replace(/\*\*/g, '').trim();

/** Where to go for what is wrongly brought here: directions, which the content may write without a source. */
const HORS_SUJET = (['fr', 'en'] as const).flatMap((langue) =>
  loadCatalogue(langue)
    .entrees.filter(({ dossier, sources }) => dossier === 'hors-sujet' && sources.length === 0)
    .map(({ enBref }) => textOf(enBref)),
);

/** Why an answer of the right form is refused. */
const REFUS = PROCEDURE_IDS.flatMap((id) =>
  procedureOf(id).emplacements.flatMap(({ refuse }) => Object.values(refuse('x', { ancien: 'x' }) ?? {})),
);

const KNOWN: readonly RegExp[] = [
  ...PROPRES.flatMap((one) => [one, ...one.split('\n\n')]),
  ...SANS_SOURCE.flatMap(({ texte }) => [texte.fr, texte.en]),
  ...IDENTIFIANTS,
  ...DIT_EN,
  ...HORS_SUJET,
  ...REFUS,
].map((one) => new RegExp(`^${literal(flat(one))}$`));

const isOwn = (paragraph: string): boolean =>
  paragraph === '' ||
  RELAIS.test(paragraph) ||
  KNOWN.some((form) => form.test(paragraph)) ||
  // « formulaire », then the first field asked for.
  paragraph.split(/(?<=\.) (?=(?:Je commence|I begin))/).length === 2 ||
  /^(?:J’ai caché|I hid) /.test(paragraph);

/** « où en étais-je ? » gives back what the user said. */
const RECAP = /^- [^:]+ : .+$/;

/** What a message asserts without a source; empty: nothing. */
export function assertionsSansSource(message: Message): readonly string[] {
  if (message.sources.length > 0 || message.kind === 'draft') return [];
  if (message.kind === 'card' || message.kind === 'step' || message.kind === 'sources') return [message.kind];
  return message.text
    .split('\n')
    .map(flat)
    .filter((line) => !isOwn(line) && !RECAP.test(line))
    .filter((line) => !KNOWN.some((form) => form.test(flat(message.text))) && line !== plain(''));
}
