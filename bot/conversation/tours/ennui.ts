import { bouton, geste } from '../dire/boutons.ts';
import { plain } from '../dire/ecrire.ts';
import { findEntree } from '../dire/entree.ts';
import { motsOf } from '../dire/mots.ts';
import { sayPersonne } from '../dire/personne.ts';
import { findSection } from '../dire/section.ts';
import { topicOf } from '../procedures/registre.ts';
import { BILAN, type Suite, type Tour } from '../suite.ts';
import { backToCadre } from './reprise.ts';

const ANCRE = 'si-cela-ne-marche-pas';

/** Something does not work: the cases that the guide knows, one of which may be it; otherwise a person. */
export function trouble(tour: Tour): Suite {
  const { savoir, etat } = tour;
  const { cadre, sujet, langue } = etat;
  const mots = motsOf(langue);
  const topic = cadre === null ? sujet : topicOf(cadre);
  const found = topic === null ? null : findEntree(topic, ANCRE, savoir, langue);
  const cases = found === null ? [] : (findSection(found.entree, ANCRE)?.cas ?? []);
  if (topic === null || cases.length === 0) {
    const bilan = { ...BILAN, issue: 'passe-a-une-personne' as const, topic };
    return backToCadre(tour, { etat, propos: [sayPersonne(etat, savoir, mots.ennuiInconnu)], bilan });
  }
  const choices = [
    ...cases.map(({ ancre, titre }) => bouton({ sorte: 'sujet', topic, ancre }, titre)),
    geste('personne', mots.autreSouci),
  ];
  return {
    etat,
    propos: [{ kind: 'choices', text: plain(mots.quelSouci), choices, multiple: false, exits: reprise(tour) }],
    bilan: { ...BILAN, issue: 'a-preciser', topic },
  };
}

/** Back to the step, beside the usual ways out. */
function reprise({ etat: { cadre, langue } }: Tour) {
  const mots = motsOf(langue);
  const back = cadre === null ? geste('menu', mots.autreQuestion) : geste('reprendre', mots.reprendreIci);
  return [back, geste('personne', mots.personne)];
}
