import { keysOf, targetText, textOf } from '../../../knowledge/catalogue/voix/texte.ts';
import { bouton, geste } from '../dire/boutons.ts';
import { cite } from '../dire/citation.ts';
import { paragraphs, plain } from '../dire/ecrire.ts';
import { findEntree } from '../dire/entree.ts';
import { motsOf } from '../dire/mots.ts';
import { sayPersonne } from '../dire/personne.ts';
import { findSection } from '../dire/section.ts';
import { etapeOf } from '../procedures/avancer.ts';
import { topicOf } from '../procedures/registre.ts';
import { BILAN, type Propos, type Suite, type Tour } from '../suite.ts';
import { backToCadre } from './reprise.ts';

const ANCRE = 'si-cela-ne-marche-pas';

/** What most often goes wrong at the step where we are, and what to look for there. */
function sayPiege({ savoir, etat: { cadre, langue } }: Tour): readonly Propos[] {
  const etape = cadre === null ? null : etapeOf(cadre, savoir, langue);
  if (cadre === null || etape === null || etape.piege.length === 0) return [];
  const mots = motsOf(langue);
  const found = findEntree(topicOf(cadre), null, savoir, langue);
  const keys = keysOf([...etape.piege, ...etape.action]);
  const where = etape.cible === null ? null : plain(`${mots.cherchez(targetText(etape.cible, langue))}.`);
  return [
    {
      kind: 'text',
      text: paragraphs(where, plain(mots.attention(textOf(etape.piege)))),
      sources: found === null ? [] : cite(keys.length === 0 ? found.entree.sources : keys, found.catalogue),
    },
  ];
}

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
    return backToCadre(tour, { etat, propos: [...sayPiege(tour), sayPersonne(etat, savoir, mots.ennuiInconnu)], bilan });
  }
  const choices = [
    ...cases.map(({ ancre, titre }) => bouton({ sorte: 'sujet', topic, ancre }, titre)),
    geste('personne', mots.autreSouci),
  ];
  return {
    etat,
    propos: [...sayPiege(tour), { kind: 'choices', text: plain(mots.quelSouci), choices, multiple: false, exits: reprise(tour) }],
    bilan: { ...BILAN, issue: 'a-preciser', topic },
  };
}

/** Back to the step, beside the usual ways out. */
function reprise({ etat: { cadre, langue } }: Tour) {
  const mots = motsOf(langue);
  const back = cadre === null ? geste('menu', mots.autreQuestion) : geste('reprendre', mots.reprendreIci);
  return [back, geste('personne', mots.personne)];
}
