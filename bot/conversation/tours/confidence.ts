import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import type { Cadre, Reponses } from '../etat.ts';
import { clausesOf, isMonSiret, readConfidence, withoutIntro } from '../lire/confidence.ts';
import { readIdentifiant } from '../lire/identifiant.ts';
import { readReponse } from '../lire/reponse.ts';
import { answer, planOf, questionOf } from '../procedures/avancer.ts';
import { SEUL } from '../procedures/ecriture.ts';
import { gestionnaire, organisme, rattache } from '../procedures/emplacements.ts';
import { CHAMPS, cleOf } from '../procedures/formulaires.ts';
import { structure } from '../procedures/identifiant.ts';
import { showCadre } from '../procedures/montrer.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import { procedureOf } from '../procedures/registre.ts';
import { before, type Propos, type Suite, type Tour, withEtat } from '../suite.ts';
import { labelOf } from './position.ts';
import { answerTo, findQuestion } from './repondre.ts';

/** What was told, and the question it answers: the procedure's own, or the same one asked elsewhere. */
interface Dit {
  readonly question: Emplacement;
  readonly valeur: string;
}

type Entendu = Dit | { readonly refus: string };

const AILLEURS = { role: gestionnaire, kind: organisme, rattache } as const;

const ETABLI = /^(?:je suis|on est|nous sommes|(?:ma|notre|mon) (?:societe|entreprise|boite)|i am|we are|(?:my|our) company)\b/;

/** Where the organisation is: only joining a structure depends on it. */
function readLieu(clause: string, { procedure, reponses }: Cadre, { savoir }: Tour): Dit | null {
  const question = procedure === 'rattacher' ? findQuestion(procedure, 'lieu') : null;
  const folded = withoutIntro(clause);
  if (question === null) return null;
  // Whoever has no number yet says where he stands, whatever the verb.
  const registering = question.options(reponses, savoir).find(({ valeur }) => valeur === 'immatriculation');
  if (registering?.mots.test(folded)) return { question, valeur: registering.valeur };
  if (!ETABLI.test(folded)) return null;
  const [first, second] = question.options(reponses, savoir).filter(({ mots }) => mots.test(folded));
  return first === undefined || second !== undefined ? null : { question, valeur: first.valeur };
}

function readSiret(clause: string, cadre: Cadre, langue: 'fr' | 'en'): Entendu | null {
  const own = findQuestion(cadre.procedure, structure.nom);
  if (!isMonSiret(clause) || cadre.procedure === 'changer-siret') return null;
  if (own !== null && !own.identifiants(cadre.reponses).includes('SIRET')) return null;
  const read = readIdentifiant(clause, ['SIRET'], langue);
  if (read.sorte === 'refus') return { refus: read.pourquoi };
  return read.sorte === 'valeur' ? { question: own ?? structure, valeur: read.valeur } : null;
}

function readClause(clause: string, cadre: Cadre, tour: Tour): Entendu | null {
  const other = readLieu(clause, cadre, tour) ?? readSiret(clause, cadre, tour.etat.langue);
  if (other !== null) return other;
  const told = readConfidence(clause);
  // What follows from being alone is told back where it answers the question.
  if (told === null || (questionOf(cadre)?.nom === told.nom && SEUL.test(withoutIntro(clause)))) return null;
  const own = findQuestion(cadre.procedure, told.nom);
  // To change the manager, or to write about one, is to answer the question that is asked.
  if (own === null && told.nom === 'role' && told.valeur !== 'utilisateur') return null;
  return { question: own ?? AILLEURS[told.nom], valeur: told.valeur };
}

/** A form to come keeps the number, when it has a field for it. */
function keepInForm(cadre: Cadre, { question, valeur }: Dit, tour: Tour): Reponses {
  if (question !== structure) return cadre.reponses;
  const forms = planOf(cadre, tour.savoir).flatMap((part) => (part.sorte === 'formulaire' ? [part.formulaire] : []));
  const fields = forms.filter((form) => CHAMPS[form].some(({ nom }) => nom === 'siret'));
  return { ...cadre.reponses, ...Object.fromEntries(fields.map((form) => [cleOf(form, 'siret'), valeur])) };
}

interface Suivi {
  readonly tour: Tour;
  readonly cadre: Cadre;
  readonly propos: readonly Propos[];
}

/** Fills in one thing that was told, and says so, unless it is just what was asked. */
function keep({ tour, cadre, propos }: Suivi, dit: Dit): Suivi {
  const { etat, savoir, event } = tour;
  const { question, valeur } = dit;
  const mots = motsOf(etat.langue);
  const isOwn = procedureOf(cadre.procedure).emplacements.some(({ nom }) => nom === question.nom);
  const learnt = withEtat(tour, {
    ...question.apprend(valeur, { etat, reponses: cadre.reponses, at: event.at }),
    echecs: 0,
    clarifie: false,
  });
  const next = isOwn ? answer(cadre, question, valeur, learnt) : { ...cadre, reponses: keepInForm(cadre, dit, tour) };
  const isKept = isOwn || question !== structure || next.reponses !== cadre.reponses;
  const label = labelOf({ ...cadre, reponses: { [question.nom]: valeur } }, question, savoir, etat.langue) ?? valeur;
  const court = question.court[etat.langue];
  const previous = cadre.reponses[question.nom];
  const text =
    previous !== undefined && previous !== valeur
      ? mots.corrige(label)
      : isKept
        ? mots.noteDe(court, label)
        : mots.inutileIci(court);
  const asked = questionOf(cadre)?.nom === question.nom && previous === undefined;
  // Told again, it needs no word.
  const said: readonly Propos[] = asked || (isOwn && previous === valeur) ? [] : [{ kind: 'text', text: plain(text) }];
  return { tour: withEtat(learnt, { cadre: next }), cadre: next, propos: [...propos, ...said] };
}

/** The rest of the sentence may answer what is asked now. */
export function goOn({ tour, cadre, propos }: Suivi, rest: string): Suite {
  const question = questionOf(cadre);
  if (question !== null && rest !== '') {
    const read = readReponse(rest, question, cadre.reponses, tour.savoir, tour.etat.langue);
    if (read.sorte === 'valeur' && question.refuse(read.valeur, cadre.reponses) === null) {
      const remarque: readonly Propos[] = read.remarque === null ? [] : [{ kind: 'text', text: plain(read.remarque) }];
      return before([...propos, ...remarque], answerTo(tour, cadre, question, read.valeur));
    }
  }
  return before(propos, showCadre(tour, cadre));
}

/** Ordinary words around what is told: longer, it is a story, and understanding reads it better. */
const MOTS_MAX = 25;

/**
 * What a user tells of himself in the middle of a procedure, asked or not: « je ne suis pas gestionnaire », « je suis une mairie »,
 * « mon siret est … ». Kept where it belongs and said back; then the procedure goes on. null: he tells nothing of the kind.
 */
export function takeConfidences(tour: Tour, cadre: Cadre, text: string): Suite | null {
  if (foldLabel(text).split(' ').length > MOTS_MAX) return null;
  // A number is the answer when a number is asked for.
  if (questionOf(cadre)?.sorte === 'identifiant' && isMonSiret(text)) return null;
  const clauses = clausesOf(text).map((clause) => ({ clause, entendu: readClause(clause, cadre, tour) }));
  const heard = clauses.flatMap(({ entendu }) => (entendu === null ? [] : [entendu]));
  if (heard.length === 0) return null;
  let suivi: Suivi = { tour, cadre, propos: [] };
  for (const one of heard) {
    suivi = 'refus' in one ? { ...suivi, propos: [...suivi.propos, { kind: 'text', text: plain(one.refus) }] } : keep(suivi, one);
  }
  const rest = clauses.flatMap(({ clause, entendu }) => (entendu === null ? [clause] : []));
  return goOn(suivi, rest.join(', '));
}
