import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import type { Reponses } from '../etat.ts';
import type { ProcedureId } from './ids.ts';
import type { Assertion, Emplacement, Morceau, Option } from './procedure.ts';

/** An answer that was skipped: « je ne sais pas ». */
export const PASSE = 'passe';

/** A sentence in both languages, with the keys it rests on. */
export const dit = (fr: string, en: string, ...sources: readonly string[]): Assertion => ({ texte: { fr, en }, sources });

/** An answer; without words of its own it is chosen by its label or its rank. */
export const option = (valeur: string, fr: string, en: string, mots = /^$/, proche?: RegExp): Option => ({
  valeur,
  label: { fr, en },
  mots,
  ...(proche === undefined ? {} : { proche }),
});

/** Whoever is alone in a structure created it, and manages it by default. */
export const SEUL =
  /\b(?:(?:suis|est|travaille|bosse|gere|fais)(?: tout)? (?:(?:tout|toute|bien) )?seule?s?(?! a (?!mon compte))|suis a mon compte|y a que moi|(?:n ai|ai) (?:pas|aucun) (?:d )?(?:employee?s?|salariee?s?|collegues?)|(?:sans|aucun) (?:salarie|employe)s?|(?:am|m) (?:alone|on my own|the only (?:one|person))|(?:just|only) me)\b/;

/** There was one, and there is none any more. */
export const PLUS_PERSONNE =
  /^(?:il )?(?:n )?y (?:en )?a plus(?: personne)?$|^(?:on|nous) (?:n )?(?:a|avons) plus (?:personne|de gestionnaire)$|^(?:on|nous|je|j) (?:n )?en (?:ai|a|avons) plus$/;

export const OUI =
  /^(?!absolument pas|bien sur que non)(oui|ouais|ouaip|ouep|evidemment|ui|wi|yes|yep|yeah|si|exact|exactement|tout a fait|bien sur|affirmatif|absolument|c est ca|ok|d accord|sure|of course|je (crois|pense)( bien| que (oui|si))?$|bien)( .*)?$/;
export const NON =
  /^(non|no|nan|nn|nope|pas du tout|absolument pas|bien sur que non|impossible|jamais|negatif|pas encore|pas vraiment|pas a ma connaissance|pas que je sache|(je |j |on )?(n )?en (ai|a) pas|(il )?(n )?y en a (pas|aucune?)|je (ne )?(crois|pense) pas|je (crois|pense) que non|pas|not yet|never|not at all|i (do not|don t) think so)( .*)?$/;

/** A yes-or-no question. */
export const OUI_NON: readonly Option[] = [option('oui', 'Oui', 'Yes', OUI), option('non', 'Non', 'No', NON)];

interface Base extends Pick<Emplacement, 'nom' | 'pourquoi'> {
  readonly question: Assertion;
  readonly court: readonly [fr: string, en: string];
  readonly options?: readonly Option[];
}

/** A question with choices, which may be skipped unless told otherwise. */
export const question = ({ court: [fr, en], options = [], ...base }: Base, others: Partial<Emplacement> = {}): Emplacement => ({
  sorte: 'choix',
  identifiants: () => ['SIRET'],
  refuse: () => null,
  rouvre: () => null,
  oublie: [],
  passable: true,
  voulu: () => true,
  connu: () => null,
  apprend: () => ({}),
  ...base,
  question: () => base.question,
  court: { fr, en },
  options: () => options,
  ...others,
});

/** Whether an answer was given, and not skipped. */
export const given = (valeur: string | undefined): string | null => (valeur === undefined || valeur === PASSE ? null : valeur);

export const section = (topic: Topic, ancre: string): Morceau => ({ sorte: 'section', topic, ancre });
export const parcours = (topic: Topic, ancre: string): Morceau => ({ sorte: 'parcours', topic, ancre });

/** Another procedure that may follow, with what was already answered. */
export const relais = (procedure: ProcedureId, reponses: Reponses, phrase: Assertion): Morceau => ({
  sorte: 'relais',
  procedure,
  reponses,
  ...phrase,
});

/** The answers that another procedure asks for too. */
export const keep = (reponses: Reponses, ...noms: readonly string[]): Reponses =>
  Object.fromEntries(noms.flatMap((nom) => (reponses[nom] === undefined ? [] : [[nom, reponses[nom]]])));
