import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import type { Cadre } from '../etat.ts';
import { isQuestion, readReponse } from '../lire/reponse.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import { before, type Propos, type Suite, type Tour, withEtat } from '../suite.ts';
import { understand } from './comprendre.ts';
import { askUnderstood } from './question.ts';
import { answerTo } from './repondre.ts';
import { askTerme } from './sens.ts';

const BOUTS = /(?<=\?)\s*|[,;\n]+\s*|[.!]+\s+|\s(?=(?:mais|sinon|par contre|but)\s)/i;
/** What joins the two halves. */
const LIEN = /^(?:(?:et|mais|sinon|par contre|du coup|donc|alors|au fait|but|and)\s+)+/i;

/** A word asked for in less than three words is a question too: « c koi ? ». */
const isAsked = (part: string): boolean => isQuestion(part) || part.trim().endsWith('?');

/** « oui, mais c’est quoi un gestionnaire ? »: the question is answered, then the answer is taken. null: not both at once. */
export function answerAndAsk(tour: Tour, cadre: Cadre, question: Emplacement, text: string): Suite | null {
  if (question.sorte === 'texte') return null;
  const parts = text.split(BOUTS).map((part) => part.replace(LIEN, '').trim());
  const asked = parts.filter((part) => part !== '' && isAsked(part)).join(' ');
  const told = parts.filter((part) => part !== '' && !isAsked(part)).join(', ');
  if (asked === '' || told === '') return null;
  const read = readReponse(told, question, cadre.reponses, tour.savoir, tour.etat.langue);
  if (read.sorte !== 'valeur' || question.refuse(read.valeur, cadre.reponses) !== null) return null;
  // Answered as if nothing were under way: what follows says where we are.
  const aside = withEtat(tour, { cadre: null });
  const said = askTerme(aside, asked) ?? askUnderstood(aside, asked, understand(aside, asked));
  if (said.bilan.issue === 'repondu') {
    return before(said.propos, answerTo(withEtat(tour, { ...said.etat, cadre }), cadre, question, read.valeur));
  }
  const lost: Propos = { kind: 'text', text: plain(motsOf(tour.etat.langue).aReposer) };
  return before([lost], answerTo(tour, cadre, question, read.valeur));
}
