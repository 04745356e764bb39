import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import { TOPICS } from '../../../knowledge/catalogue/topics.ts';
import type { Langue } from '../contract.ts';
import type { Cadre } from '../etat.ts';
import type { Savoir } from '../savoir.ts';
import { AJOUTER } from './ajouter.ts';
import { GUIDE } from './guide.ts';
import type { ProcedureId } from './ids.ts';
import type { Procedure } from './procedure.ts';

const PROCEDURES: Partial<Record<ProcedureId, Procedure>> = {
  ajouter: AJOUTER,
  guide: GUIDE,
};

export const procedureOf = (id: ProcedureId): Procedure => PROCEDURES[id] ?? GUIDE;

/** The procedure that walks through a topic: its own, or the one that follows any guide. */
export const procedureFor = (topic: Topic): ProcedureId =>
  (Object.values(PROCEDURES).find((one) => one.topic === topic) ?? GUIDE).id;

type Named = Pick<Cadre, 'procedure' | 'reponses'>;

/** What a procedure is about. */
export const topicOf = ({ procedure, reponses }: Named): Topic =>
  procedureOf(procedure).topic ?? TOPICS.find((topic) => topic === reponses.topic) ?? 'general:espace-manquant';

/** The name of a procedure, as the user knows it. */
export function titreOf(named: Named, { catalogues }: Savoir, langue: Langue): string {
  const topic = topicOf(named);
  const entree = catalogues[langue].entreeOf(topic) ?? catalogues.fr.entreeOf(topic);
  return procedureOf(named.procedure).titre?.[langue] ?? entree?.titre ?? topic;
}
