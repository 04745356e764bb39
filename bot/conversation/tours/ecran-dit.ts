import { espacesDits } from '../../../knowledge/catalogue/espaces-dits.ts';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import { bouton, geste } from '../dire/boutons.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import { generationDite, isPeuVu, readEcranDit, readListeDite, readManquants } from '../lire/ecran-dit.ts';
import { begin } from '../procedures/avancer.ts';
import { TOUT } from '../procedures/diagnostic.ts';
import { showCadre } from '../procedures/montrer.ts';
import { writeVus } from '../procedures/vus.ts';
import { BILAN, before, type Propos, type Suite, type Tour } from '../suite.ts';
import { labelOf } from './position.ts';
import { findQuestion, putAside, start } from './repondre.ts';

/** Several spaces are told missing: the diagnosis takes them one at a time. null: none, or one. */
export function askWhichMissing({ etat }: Tour, text: string): Suite | null {
  const manquants = readManquants(text);
  if (manquants.length < 2) return null;
  const mots = motsOf(etat.langue);
  const choices = manquants.map((espace) =>
    bouton({ sorte: 'guider', procedure: 'diagnostic', reponses: { espace } }, nomOf(espace)),
  );
  const propos: Propos = {
    kind: 'choices',
    text: plain(mots.lequelManque),
    choices: [...choices, geste('aucun', mots.aucun)],
    multiple: false,
  };
  return { etat: { ...etat, echecs: 0, clarifie: true }, propos: [propos], bilan: { ...BILAN, issue: 'a-preciser' } };
}

/** Whoever finds that he has few tabs: the diagnosis, which asks for their names. null: he does not. */
export function diagnoseFew(tour: Tour, text: string): Suite | null {
  if (!isPeuVu(text)) return null;
  const epoque = generationDite(text);
  return start(tour, 'diagnostic', { espace: TOUT, ...(epoque === null ? {} : { epoque }) });
}

/** Whoever tells his tabs and asks what is missing: the diagnosis, with these tabs. null: he does not. */
export function diagnoseTold(tour: Tour, text: string): Suite | null {
  // In the middle of a procedure, « je vois que mon compte » answers it.
  const isFree = tour.etat.cadre === null;
  const told = isFree || espacesDits(text).length > 1 ? (readEcranDit(text) ?? (isFree ? readListeDite(text) : null)) : null;
  const question = findQuestion('diagnostic', 'vus');
  if (told === null || question === null) return null;
  const { savoir, etat } = tour;
  const { vus, cherche, generation, lieu, inconnus } = told;
  const reponses = {
    espace: cherche ?? TOUT,
    ...(generation === null ? {} : { epoque: generation }),
    ...(lieu === null ? {} : { lieu }),
    vus: writeVus(vus),
  };
  const here: Tour = {
    ...tour,
    etat: { ...putAside(etat, 'diagnostic'), generation: generation ?? etat.generation, echecs: 0, clarifie: false },
  };
  const cadre = begin('diagnostic', reponses, here);
  const mots = motsOf(etat.langue);
  const label = labelOf(cadre, question, savoir, etat.langue) ?? '';
  const said: readonly Propos[] = [
    { kind: 'text', text: plain(mots.noteDe(question.court[etat.langue], label)) },
    ...(inconnus.length === 0 ? [] : [{ kind: 'text' as const, text: plain(mots.inconnus(inconnus.slice(0, 5))) }]),
  ];
  return before(said, showCadre(here, cadre));
}
