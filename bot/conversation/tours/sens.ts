import type { Terme } from '../../../knowledge/catalogue/entree.ts';
import { espacesDits } from '../../../knowledge/catalogue/espaces-dits.ts';
import type { EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import { textOf } from '../../../knowledge/catalogue/voix/texte.ts';
import { sayTerme } from '../dire/terme.ts';
import type { Cadre } from '../etat.ts';
import { findTerme, firstTerme, readSens } from '../lire/terme.ts';
import { etapeOf, questionOf } from '../procedures/avancer.ts';
import { BILAN, type Suite, type Tour } from '../suite.ts';
import { stepAside } from './a-cote.ts';
import { backToCadre } from './reprise.ts';

/** The one space that a text names: whoever names a space of the portal speaks of it. */
export function espaceIn(text: string): EspaceId | null {
  const named = [...new Set(espacesDits(text).map(({ espace }) => espace))];
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** What is in front of the user, in words: what he must look for, then what he must do; or what he is asked. */
function shownAt(cadre: Cadre, { savoir, etat: { langue } }: Tour): string {
  const etape = etapeOf(cadre, savoir, langue);
  const asked = questionOf(cadre)?.question(cadre.reponses).texte[langue] ?? '';
  return etape === null ? asked : [...etape.chemin.slice(-1), etape.cible?.description ?? '', textOf(etape.action)].join(' ');
}

function say(tour: Tour, terme: Terme): Suite {
  const { etat, savoir } = tour;
  const next = { ...etat, echecs: 0, clarifie: false };
  const bilan = { ...BILAN, issue: 'repondu' as const, topic: terme.voir };
  return backToCadre(tour, { etat: next, propos: [sayTerme(terme, savoir.catalogues[etat.langue])], bilan });
}

/** A word whose meaning is asked: the glossary knows it, or it is one of the words in front of the user. */
export function askTerme(tour: Tour, text: string): Suite | null {
  const asked = readSens(text);
  if (asked === null) return null;
  const { glossaire } = tour.savoir.catalogues[tour.etat.langue];
  const { cadre } = tour.etat;
  const shown = cadre === null ? '' : shownAt(cadre, tour);
  const terme = asked === '' ? firstTerme(shown, glossaire) : espaceIn(text) === null ? findTerme(asked, glossaire) : null;
  if (terme !== null) return say(tour, terme);
  const isShown = asked === '' || ` ${foldLabel(shown)} `.includes(` ${asked} `);
  return cadre !== null && isShown && espaceIn(text) === null ? stepAside(tour, cadre, 'expliquer') : null;
}
