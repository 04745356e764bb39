import type { Catalogue } from '../../../knowledge/catalogue/catalogue.ts';
import { TOPICS, type Topic } from '../../../knowledge/catalogue/topics.ts';
import type { Langue } from '../contract.ts';
import type { Cadre } from '../etat.ts';
import type { Savoir } from '../savoir.ts';
import { AJOUTER } from './ajouter.ts';
import { CHANGER_SIRET } from './changer-siret.ts';
import { CONNECTER } from './connecter.ts';
import { CREER_COMPTE } from './creer-compte.ts';
import { DIAGNOSTIC } from './diagnostic.ts';
import { GESTIONNAIRE } from './gestionnaire.ts';
import { GUIDE } from './guide.ts';
import type { ProcedureId } from './ids.ts';
import type { Procedure } from './procedure.ts';
import { RATTACHER } from './rattacher.ts';
import { SOLLICITER } from './solliciter.ts';

const PROCEDURES: Readonly<Record<ProcedureId, Procedure>> = {
  ajouter: AJOUTER,
  rattacher: RATTACHER,
  solliciter: SOLLICITER,
  'creer-compte': CREER_COMPTE,
  connecter: CONNECTER,
  gestionnaire: GESTIONNAIRE,
  'changer-siret': CHANGER_SIRET,
  diagnostic: DIAGNOSTIC,
  guide: GUIDE,
};

export const procedureOf = (id: ProcedureId): Procedure => PROCEDURES[id];

/** The procedure that walks through a topic: its own, or the one that follows any guide. */
export const procedureFor = (topic: Topic): ProcedureId =>
  (Object.values(PROCEDURES).find((one) => one.topic === topic) ?? GUIDE).id;

type Named = Pick<Cadre, 'procedure' | 'reponses'>;

/** What a procedure is about. */
export const topicOf = ({ procedure, reponses }: Named): Topic =>
  procedureOf(procedure).topic ?? TOPICS.find((topic) => topic === reponses.topic) ?? 'general:espace-manquant';

/** The title of the entry that answers a topic. */
export function titreDe(topic: Topic, catalogue: Catalogue): string | null {
  const first = catalogue.entreeOf(topic);
  return first === null || first.dossier === 'assistance' ? null : first.titre;
}

/** The name of a procedure, as the user knows it. */
export function titreOf(named: Named, { catalogues }: Savoir, langue: Langue): string {
  const own = procedureOf(named.procedure).titre;
  if (own !== null) return own[langue];
  const topic = topicOf(named);
  return titreDe(topic, catalogues[langue]) ?? titreDe(topic, catalogues.fr) ?? topic;
}
