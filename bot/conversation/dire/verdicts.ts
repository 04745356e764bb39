import { groupBy } from '../../../knowledge/catalogue/group-by.ts';
import type { EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import { nextStep } from '../../../knowledge/catalogue/suites.ts';
import { sectionOf } from '../../../knowledge/catalogue/voix/chat.ts';
import { keysOf, textOf } from '../../../knowledge/catalogue/voix/texte.ts';
import { type Diagnostic, explain } from '../../../knowledge/diagnosis/diagnose.ts';
import type { Verdict } from '../../../knowledge/diagnosis/vocabulary.ts';
import type { Choice } from '../message.ts';
import { cherche, diagnosticOf } from '../procedures/diagnostic.ts';
import type { Connu } from '../procedures/procedure.ts';
import { procedureFor } from '../procedures/registre.ts';
import type { Savoir } from '../savoir.ts';
import type { Propos } from '../suite.ts';
import { unpackVues } from '../vues.ts';
import { bouton } from './boutons.ts';
import { cite } from './citation.ts';
import { bold, fromLines, paragraphs, plain } from './ecrire.ts';
import { findEntree } from './entree.ts';
import { motsOf } from './mots.ts';
import { NEXT_EN } from './suites-en.ts';

/** What must be done comes first. */
const ORDER: readonly Verdict[] = ['a-ajouter', 'en-attente', 'a-preciser', 'inconnu', 'present', 'non-concerne'];

const generationOf = ({ etat, reponses }: Connu) => etat.generation ?? (reponses.epoque === 'espaces' ? 'espaces' : 'services');

/** The next step for a space, as a sentence. */
function nextOf({ id, reason, ligne }: Diagnostic, connu: Connu): string {
  const { text } = nextStep(id, reason, generationOf(connu), ligne);
  return connu.etat.langue === 'fr' ? text : NEXT_EN[reason](nomOf(id));
}

/** « Rien à faire : il est là » says the verdict already. */
const verdictText = (one: Diagnostic, connu: Connu): string =>
  one.verdict === 'present' ? nextOf(one, connu) : `${motsOf(connu.etat.langue).verdict[one.verdict]}. ${nextOf(one, connu)}`;

/** One line for each thing to do, whatever the number of spaces that call for it: said ten times, nobody reads it. */
function linesOf(same: readonly Diagnostic[], connu: Connu): readonly string[] {
  return [...groupBy(same, (one) => nextOf(one, connu))].map(
    ([next, ones]) => `- ${ones.map(({ id }) => bold(nomOf(id))).join(', ')} : ${plain(next)}`,
  );
}

const sourcesOf = ({ id }: Diagnostic, { etat, at }: Connu): readonly string[] =>
  explain(id, unpackVues(etat.vues), etat.profil, at).sources;

/** « Me guider » for what can be obtained, with the space already known. */
function guidesFor({ id, verdict, reason, ligne }: Diagnostic, connu: Connu): readonly Choice[] {
  const { topic, kind } = nextStep(id, reason, generationOf(connu), ligne);
  if (topic === null || kind === 'question' || !topic.startsWith('tache:')) return [];
  const label = motsOf(connu.etat.langue).guiderVers(nomOf(id));
  if (verdict === 'a-ajouter') return [bouton({ sorte: 'guider', procedure: 'ajouter', reponses: { espace: id } }, label)];
  const procedure = procedureFor(topic);
  const reponses = procedure === 'guide' ? { topic } : {};
  return [bouton({ sorte: 'guider', procedure, reponses }, motsOf(connu.etat.langue).guider)];
}

/** One space: what it is for, where it is, and, when enough was seen or told, the verdict and what to do. */
export function sayCarte(id: EspaceId, one: Diagnostic | null, connu: Connu, savoir: Savoir): Propos | null {
  const { langue } = connu.etat;
  const mots = motsOf(langue);
  const found = findEntree(`espace:${id}`, null, savoir, langue);
  if (found === null) return null;
  const { entree, catalogue } = found;
  const generation = generationOf(connu);
  const parts = ['a-quoi-il-sert', 'ou-il-est-aujourd-hui'].flatMap((ancre) => sectionOf(entree, ancre, found.langue) ?? []);
  const keys = [
    ...(one === null ? [] : sourcesOf(one, connu)),
    ...keysOf(entree.enBref),
    ...parts.flatMap(({ sources }) => sources),
  ];
  const verdict = one === null ? null : { verdict: one.verdict, raison: one.reason, text: plain(verdictText(one, connu)) };
  return {
    kind: 'card',
    langue: found.langue,
    espace: id,
    titre: entree.titre,
    generation,
    verdict,
    sections: [
      { titre: mots.enBref, text: plain(textOf(entree.enBref)) },
      ...parts.map(({ lignes: [titre = '', ...lines] }) => ({ titre, text: fromLines(lines) })),
    ],
    sources: cite(keys, catalogue),
  };
}

function sayAll(all: readonly Diagnostic[], connu: Connu, savoir: Savoir): Propos {
  const mots = motsOf(connu.etat.langue);
  const groups = ORDER.flatMap((verdict) => {
    const same = all.filter((one) => one.verdict === verdict);
    if (same.length === 0) return [];
    const names = same.map(({ id }) => `- ${plain(nomOf(id))}`);
    const isQuiet = verdict === 'present' || verdict === 'non-concerne';
    return [`${bold(mots.verdict[verdict])}\n\n${(isQuiet ? names : linesOf(same, connu)).join('\n')}`];
  });
  return {
    kind: 'text',
    text: paragraphs(...groups),
    sources: cite(
      all.flatMap((one) => sourcesOf(one, connu)),
      savoir.catalogues[connu.etat.langue],
    ),
  };
}

const OFFERED = 4;

/** The verdicts, and what can be done about them. */
export function sayVerdicts(
  connu: Connu,
  savoir: Savoir,
): { readonly propos: readonly Propos[]; readonly choices: readonly Choice[] } {
  const all = diagnosticOf(connu);
  const wanted: EspaceId | null = cherche(connu.reponses);
  const kept = wanted === null ? all : all.filter(({ id }) => id === wanted);
  const [first] = kept;
  const card = wanted === null || first === undefined ? null : sayCarte(wanted, first, connu, savoir);
  const todo = [...kept].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  const choices = new Map(todo.flatMap((one) => guidesFor(one, connu)).map((choice) => [choice.id, choice]));
  return { propos: [card ?? sayAll(kept, connu, savoir)], choices: [...choices.values()].slice(0, OFFERED) };
}
