import { sayDeparts } from '../dire/accueil.ts';
import { bouton } from '../dire/boutons.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import type { Cadre, Etat } from '../etat.ts';
import type { Choice } from '../message.ts';
import { PASSE } from '../procedures/emplacements.ts';
import { showCadre } from '../procedures/montrer.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import { procedureOf, titreOf } from '../procedures/registre.ts';
import type { Savoir } from '../savoir.ts';
import { BILAN, before, type Suite, type Tour } from '../suite.ts';

/** An answer, as its button says it. */
export function labelOf(cadre: Cadre, { nom, options }: Emplacement, savoir: Savoir, langue: Etat['langue']): string | null {
  const valeur = cadre.reponses[nom];
  if (valeur === undefined) return null;
  if (valeur === PASSE) return motsOf(langue).passer;
  return options(cadre.reponses, savoir).find((one) => one.valeur === valeur)?.label[langue] ?? valeur;
}

/** « où en étais-je ? »: what was told, each answer with a way to change it, then where we stand. */
export function sayPosition(tour: Tour): Suite {
  const { etat, savoir } = tour;
  const { cadre, langue, pile } = etat;
  const mots = motsOf(langue);
  if (cadre === null) {
    const aside = pile.at(-1);
    const text = aside === undefined ? mots.rienEnCours : mots.deCote(titreOf(aside, savoir, langue));
    return { etat, propos: [sayDeparts(plain(text), etat, savoir)], bilan: BILAN };
  }
  const told = procedureOf(cadre.procedure).emplacements.flatMap((one) => {
    const label = labelOf(cadre, one, savoir, langue);
    return label === null ? [] : [{ one, label }];
  });
  const lines = told.map(({ one, label }) => `- ${plain(one.question.texte[langue])} **${plain(label)}**`);
  const changes: readonly Choice[] = told.map(({ one: { nom }, label }) =>
    bouton({ sorte: 'corriger', procedure: cadre.procedure, nom }, mots.changer(label)),
  );
  const heading = told.length === 0 ? mots.rienDit : mots.position(titreOf(cadre, savoir, langue));
  return before(
    [{ kind: 'choices', text: [plain(heading), lines.join('\n')].join('\n\n').trim(), choices: changes, multiple: false }],
    showCadre(tour, cadre),
  );
}
