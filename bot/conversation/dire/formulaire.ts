import { messageIdentifiant } from '../../../knowledge/identifiers/messages.ts';
import { parseSiret } from '../../../knowledge/identifiers/siret.ts';
import type { Langue } from '../contract.ts';
import type { Reponses } from '../etat.ts';
import type { Field } from '../message.ts';
import { CHAMPS, type Champ, cleOf } from '../procedures/formulaires.ts';
import type { FormulaireId } from '../procedures/procedure.ts';
import type { Propos } from '../suite.ts';
import { plain } from './ecrire.ts';
import { motsOf } from './mots.ts';

export type Erreurs = Readonly<Record<string, string>>;

function erreurOf({ kind, required, maxLength }: Champ, typed: string, langue: Langue): string | null {
  const mots = motsOf(langue);
  const value = typed.trim();
  if (value === '') return required ? mots.champVide : null;
  if (value.length > maxLength) return mots.tropLong(maxLength);
  if (kind !== 'siret') return null;
  const read = parseSiret(value);
  if (read.ok) return null;
  return langue === 'fr' ? messageIdentifiant('SIRET', read.raison) : mots.siretFaux;
}

/** What is wrong, field by field. */
export const erreursOf = (formulaire: FormulaireId, typed: Reponses, langue: Langue): Erreurs =>
  Object.fromEntries(
    CHAMPS[formulaire].flatMap((champ) => {
      const wrong = erreurOf(champ, typed[champ.nom] ?? '', langue);
      return wrong === null ? [] : [[champ.nom, wrong]];
    }),
  );

/** The first field still to fill in. */
export const manquant = (formulaire: FormulaireId, reponses: Reponses): Champ | null =>
  CHAMPS[formulaire].find(({ nom, required }) => required && (reponses[cleOf(formulaire, nom)] ?? '') === '') ?? null;

/** A form, with what was typed before and what is wrong with it. */
export function sayFormulaire(formulaire: FormulaireId, reponses: Reponses, erreurs: Erreurs, langue: Langue): Propos {
  const mots = motsOf(langue);
  const next = manquant(formulaire, reponses);
  const begun = CHAMPS[formulaire].some(({ nom }) => (reponses[cleOf(formulaire, nom)] ?? '') !== '');
  const lead =
    Object.keys(erreurs).length > 0
      ? mots.formulaireErreurs
      : next === null
        ? mots.formulaireRelu
        : begun
          ? mots.ensuite(next.label[langue])
          : `${mots.formulaire} ${mots.formulaireSuivant(next.label[langue])}`;
  const fields = CHAMPS[formulaire].map(
    ({ nom, kind, label, hint, required, maxLength }): Field => ({
      name: nom,
      label: label[langue],
      kind,
      required,
      hint: hint?.[langue] ?? null,
      value: reponses[cleOf(formulaire, nom)] ?? '',
      error: erreurs[nom] ?? null,
      maxLength,
      options: [],
    }),
  );
  return {
    kind: 'form',
    form: formulaire,
    text: plain(lead),
    fields,
    submit: mots.preparer,
  };
}
