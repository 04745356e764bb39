import type { Geste } from '../choix.ts';
import { sayDeparts } from '../dire/accueil.ts';
import { plain } from '../dire/ecrire.ts';
import { type Erreurs, erreursOf, manquant, sayFormulaire } from '../dire/formulaire.ts';
import { motsOf } from '../dire/mots.ts';
import type { Cadre, Reponses } from '../etat.ts';
import { moveTo, placeOf, planOf } from '../procedures/avancer.ts';
import { CHAMPS, cleOf } from '../procedures/formulaires.ts';
import { showCadre } from '../procedures/montrer.ts';
import { FORMULAIRES, type FormulaireId } from '../procedures/procedure.ts';
import { topicOf } from '../procedures/registre.ts';
import { BILAN, before, type Propos, type Suite, type Tour, withEtat } from '../suite.ts';
import { advance } from './geste.ts';

/** In French, as all that is prepared to be sent. */
const ABSENT = 'je ne l’ai pas';

/** Where a form stands in a procedure; null when its plan holds none. */
export function formulaireAt(cadre: Cadre, tour: Tour): FormulaireId | null {
  const place = placeOf(cadre.position);
  const part = place === null ? undefined : planOf(cadre, tour.savoir)[place.morceau];
  return part?.sorte === 'formulaire' ? part.formulaire : null;
}

const keep = (formulaire: FormulaireId, reponses: Reponses, typed: Reponses): Reponses => ({
  ...reponses,
  ...Object.fromEntries(
    CHAMPS[formulaire].flatMap(({ nom, maxLength }) => {
      const value = typed[nom]?.trim();
      return value === undefined ? [] : [[cleOf(formulaire, nom), value.slice(0, maxLength).toWellFormed()]];
    }),
  ),
});

const valeursOf = (formulaire: FormulaireId, reponses: Reponses): Reponses =>
  Object.fromEntries(CHAMPS[formulaire].map(({ nom }) => [nom, reponses[cleOf(formulaire, nom)] ?? '']));

function again(tour: Tour, cadre: Cadre, formulaire: FormulaireId, erreurs: Erreurs): Suite {
  const etat = { ...tour.etat, cadre };
  return {
    etat,
    propos: [sayFormulaire(formulaire, cadre.reponses, erreurs, etat.langue)],
    bilan: { ...BILAN, issue: 'etape', topic: topicOf(cadre), step: `${cadre.procedure}:${formulaire}` },
  };
}

/** The next part once the form is complete. */
function submitted(tour: Tour, cadre: Cadre): Suite {
  const place = placeOf(cadre.position);
  return place === null ? showCadre(tour, cadre) : advance(tour, cadre, place.morceau, place.etape);
}

/** A form sent: kept, then shown again with what is wrong next to each field, or the text that it makes. */
export function fillIn(tour: Tour, form: string, typed: Reponses): Suite {
  const formulaire = FORMULAIRES.find((one) => one === form);
  const { cadre, langue } = tour.etat;
  const place =
    cadre === null || formulaire === undefined
      ? -1
      : planOf(cadre, tour.savoir).findIndex((part) => part.sorte === 'formulaire' && part.formulaire === formulaire);
  if (cadre === null || formulaire === undefined || place < 0) {
    const text = plain(motsOf(langue).vieuxBouton);
    return { etat: tour.etat, propos: [sayDeparts(text, tour.etat, tour.savoir)], bilan: BILAN };
  }
  // A form of an earlier turn may be sent again: it is a correction.
  const here = { ...moveTo(cadre, `p:${place}.0`), reponses: keep(formulaire, cadre.reponses, typed) };
  const all = { ...valeursOf(formulaire, here.reponses), ...typed };
  const erreurs = erreursOf(formulaire, all, langue);
  return Object.keys(erreurs).length > 0 ? again(tour, here, formulaire, erreurs) : submitted(tour, here);
}

/**
 * Where forms cannot be shown, they are filled in by sentences: one required field after the other, a line each. null: the user has
 * nothing to write there, which whoever reads the text must know.
 */
export function writeIn(tour: Tour, cadre: Cadre, formulaire: FormulaireId, text: string | null): Suite {
  const { langue } = tour.etat;
  const [line = '', ...rest] = (text ?? ABSENT).split('\n').filter((one) => one.trim() !== '');
  const champ = manquant(formulaire, cadre.reponses);
  if (champ === null) return submitted(tour, cadre);
  const typed = { [champ.nom]: line };
  // What is left out has no form to check.
  const erreur = text === null ? undefined : erreursOf(formulaire, typed, langue)[champ.nom];
  if (erreur !== undefined) return again(tour, cadre, formulaire, { [champ.nom]: erreur });
  const next = { ...cadre, reponses: keep(formulaire, cadre.reponses, typed) };
  if (rest.length > 0) return writeIn(tour, next, formulaire, rest.join('\n'));
  const { note, sansCela } = motsOf(langue);
  const said = plain(text === null ? sansCela(champ.label[langue]) : note(champ.label[langue]));
  const here = withEtat(tour, { cadre: next });
  const after = manquant(formulaire, next.reponses) === null ? submitted(here, next) : again(here, next, formulaire, {});
  return before([{ kind: 'text', text: said }], after);
}

/** In a form, « je ne sais pas » leaves a field, and « pourquoi » asks of the whole. null: the order is the same as elsewhere. */
export function orderInForm(tour: Tour, cadre: Cadre, order: Geste): Suite | null {
  const formulaire = formulaireAt(cadre, tour);
  if (formulaire === null) return null;
  if (order === 'passer') return writeIn(tour, cadre, formulaire, null);
  if (order !== 'pourquoi') return null;
  const why: Propos = { kind: 'text', text: plain(motsOf(tour.etat.langue).pourquoiFormulaire) };
  return before([why], again(tour, cadre, formulaire, {}));
}
