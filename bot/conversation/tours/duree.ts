import type { Bloc, Entree, Phrase } from '../../../knowledge/catalogue/entree.ts';
import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import { keysOf, textOf } from '../../../knowledge/catalogue/voix/texte.ts';
import { cite } from '../dire/citation.ts';
import { fromLines, plain } from '../dire/ecrire.ts';
import { findEntree } from '../dire/entree.ts';
import { motsOf } from '../dire/mots.ts';
import { topicOf } from '../procedures/registre.ts';
import { BILAN, type Propos, type Suite, type Tour } from '../suite.ts';
import { backToCadre } from './reprise.ts';

/** What a guide says of time: how long, from when, or that no source tells. */
const TEMPS =
  /\b(?:delais?|combien de temps|immediat\w*|minutes?|heures?|jours?|connexion suivante|reconnexion|how long|immediate\w*|hours?|days?|next (?:sign|time)\w*|no time)\b/;

const itemsOf = (bloc: Bloc): readonly (readonly Phrase[])[] =>
  bloc.sorte === 'liste' ? bloc.items : bloc.sorte === 'paragraphe' ? [bloc.phrases] : [];

const timesOf = ({ sections }: Entree): readonly (readonly Phrase[])[] =>
  sections
    .filter(({ ancre }) => ancre === 'ensuite')
    .flatMap(({ blocs }) => blocs.flatMap(itemsOf))
    .filter((item) => TEMPS.test(foldLabel(textOf(item))));

/** That no source tells is what all of them together tell. */
function sourcesOf(items: readonly Phrase[], { sources }: Entree): readonly string[] {
  const own = keysOf(items);
  return own.length === 0 ? sources : own;
}

/** How long it takes, in the guide's own words; when it has none, that we do not know. */
export function sayDuree(tour: Tour): Suite | null {
  const { etat, savoir } = tour;
  const { cadre, sujet, langue } = etat;
  const topic = cadre === null ? sujet : topicOf(cadre);
  if (topic === null || (cadre === null && !topic.startsWith('tache:'))) return null;
  const found = findEntree(topic, 'ensuite', savoir, langue);
  const items = found === null ? [] : timesOf(found.entree);
  const propos: Propos =
    found === null || items.length === 0
      ? { kind: 'text', text: plain(motsOf(langue).dureeInconnue) }
      : {
          kind: 'text',
          langue: found.langue,
          text: fromLines(items.map((item) => `- ${textOf(item)}`)),
          sources: cite(sourcesOf(items.flat(), found.entree), found.catalogue),
        };
  const bilan = { ...BILAN, issue: 'repondu' as const, topic, section: 'ensuite' };
  return backToCadre(tour, { etat: { ...etat, echecs: 0 }, propos: [propos], bilan });
}
