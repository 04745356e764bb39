import { parseSiret } from '../../../knowledge/identifiers/siret.ts';
import { SEUL } from '../procedures/ecriture.ts';
import { PRIVE, PUBLIC } from '../procedures/mots-dits.ts';
import { foldSaid } from './plier.ts';

/** What a user tells of himself, asked or not: the question it answers, and the answer. */
export interface Confidence {
  readonly nom: 'role' | 'kind' | 'rattache';
  readonly valeur: string;
}

const AVANT =
  /^(?:(?:oui|ouais|ok|d accord|yes|ah|oh|euh|bon|alors|mais|et|en fait|au fait|attention|pardon|non|nan|desolee?|sachez que|je precise(?: que)?|pour info|par contre|d ailleurs|bonjour|sauf que|parce que|car|il faut savoir que|moi|nous|but|actually|by the way|and|well|sorry) )+/;

const GESTIONNAIRE = '(?:gestionnaires?|administrat(?:eur|rice)|admin|manager)';
/** « je travaille à la », « nous sommes une petite »… */
const JE_SUIS =
  '^(?:je suis|j suis|chui|on est|nous sommes|je travaille|je bosse|nous travaillons|i am|i m|we are|we re|i work)(?: (?:pour|dans|a|au|en|chez|de|d|l|la|le|une?|for|at|in|an|the|petite?|small|simple|agente?|secretaire|comptable|employee?|responsable|service|dg[sa]))*';

const FORMES: readonly (readonly [Confidence['nom'], string, RegExp])[] = [
  [
    'role',
    'utilisateur',
    new RegExp(
      `^(?:je (?:ne )?suis pas|j suis pas|chui pas|i am not|i m not)(?: (?:du tout|encore|le|la|l|une?|the|a))* ${GESTIONNAIRE}\\b`,
    ),
  ],
  [
    'role',
    'utilisateur',
    new RegExp(
      `^(?:c est|ce n est|c etait|it s|it is) (?:pas|not) (?:moi|me) (?:qui (?:suis |gere )?)?(?:le |la |the )?${GESTIONNAIRE}\\b`,
    ),
  ],
  ['role', 'utilisateur', /^(?:je suis|j suis|i am|i m) (?:juste |just )?(?:une? |a )?simple (?:utilisat(?:eur|rice)|user)\b/],
  [
    'role',
    'utilisateur',
    /^(?:(?:le|notre|mon) gestionnaire (?:c est|est) (?:mon|ma|notre|une?) \w+|c est (?:mon|ma|notre) \w+ (?:le |la |qui est )?gestionnaire)\b/,
  ],
  [
    'role',
    'parti',
    /^(?:le|la|notre|mon|ma|l ancien|l ancienne|the|our) (?:gestionnaire|manager)(?: principale?)? (?:(?:est|a|s en est|n est|has|is) )?(?:partie?|quittee?|decedee?|morte?|(?:a la |en )?retraite|demissionnee?|licenciee?|plus la|left|gone|retired)\b/,
  ],
  [
    'role',
    'gestionnaire',
    new RegExp(
      `^(?:je suis|j suis|chui|c est moi|i am|i m)(?: (?:bien|moi meme|deja|aussi|le|la|l|une?|qui suis|the|a))* ${GESTIONNAIRE}(?! (?:secondaire|de (?:paie|patrimoine|stocks?)))\\b`,
    ),
  ],
  ['role', 'gestionnaire', SEUL],
  [
    'rattache',
    'non',
    /^(?:je (?:ne )?suis pas|mon compte (?:n )?est pas|i am not|i m not)(?: (?:encore|du tout|yet))* (?:rattachee?|attached)\b/,
  ],
  ['rattache', 'oui', /^(?:je suis|mon compte est|i am|i m)(?: (?:deja|bien|already))* (?:rattachee?|attached)\b/],
  [
    'rattache',
    'en-attente',
    /^(?:ma demande de |mon |le )rattachement est (?:toujours |encore )?(?:en attente|en cours|a valider)\b/,
  ],
  // Whoever supplies a town hall is no town hall: what one is comes first.
  ['kind', 'fournisseur', new RegExp(`${JE_SUIS} ${PRIVE}\\b`)],
  ['kind', 'entite-publique', new RegExp(`${JE_SUIS} ${PUBLIC}\\b`)],
];

/** The clauses of a sentence: what is told stands in one, and the answer to our question may stand in the next. */
export const clausesOf = (text: string): readonly string[] =>
  text
    .split(/[,;\n!]+|\.\s+|\s(?:et|mais|and|but)\s/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');

export const withoutIntro = (clause: string): string => foldSaid(clause).replace(AVANT, '');

/** What a clause tells; null: nothing of the kind, or a question. */
export function readConfidence(clause: string): Confidence | null {
  if (/\?\s*$/.test(clause)) return null;
  const folded = withoutIntro(clause);
  const found = FORMES.find(([, , form]) => form.test(folded));
  return found === undefined ? null : { nom: found[0], valeur: found[1] };
}

/** « mon siret est … », « siret : … », or the number alone: the user's own. */
const MON_SIRET =
  /^(?:voici |here is )?(?:(?:le |mon |notre |my |our |the )?(?:bon |numero |numero de |n )?siret(?: number| de (?:ma|mon|notre|l) ?(?:structure|entreprise|societe|organisation|association|mairie|commune)?)?)(?: (?:est(?: le)?|c est(?: le)?|is))? [\dhi]/;

export const isMonSiret = (clause: string): boolean => MON_SIRET.test(withoutIntro(clause)) || parseSiret(clause).ok;
