import { loadCatalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { Topic } from '../../../knowledge/catalogue/topics.ts';

/** How a topic is called for who reads the report. */
export const nameOf = (topic: Topic): string => loadCatalogue('fr').entreeOf(topic)?.titre ?? topic;
