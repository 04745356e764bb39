import { formatSiret, parseSiret } from '../../../knowledge/identifiers/siret.ts';
import { sayDeparts } from '../dire/accueil.ts';
import { bouton } from '../dire/boutons.ts';
import { plain } from '../dire/ecrire.ts';
import { motsOf } from '../dire/mots.ts';
import type { Cadre, Etat } from '../etat.ts';
import type { Choice } from '../message.ts';
import { PASSE } from '../procedures/ecriture.ts';
import { showCadre } from '../procedures/montrer.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import { procedureOf, titreOf } from '../procedures/registre.ts';
import { readVus } from '../procedures/vus.ts';
import type { Savoir } from '../savoir.ts';
import { BILAN, before, type Suite, type Tour } from '../suite.ts';

/** An answer, as its button says it. */
export function labelOf(
  cadre: Cadre,
  { nom, sorte, options }: Emplacement,
  savoir: Savoir,
  langue: Etat['langue'],
): string | null {
  const valeur = cadre.reponses[nom];
  if (valeur === undefined) return null;
  if (valeur === PASSE) return motsOf(langue).nesaispas;
  const offered = options(cadre.reponses, savoir);
  if (sorte === 'multiple') {
    const seen = readVus(valeur).espaces;
    const labels = offered.filter((one) => seen.some((id) => id === one.valeur)).map(({ label }) => label[langue]);
    return labels.length === 0 ? motsOf(langue).rienVu : labels.join(', ');
  }
  const siret = sorte === 'identifiant' ? parseSiret(valeur) : null;
  if (siret?.ok) return formatSiret(siret.value);
  return offered.find((one) => one.valeur === valeur)?.label[langue] ?? valeur;
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
    return label === null ? [] : [{ nom: one.nom, court: one.court[langue], label }];
  });
  const titre = titreOf(cadre, savoir, langue);
  const lines = told.map(({ court, label }) => `- ${plain(court)} : **${plain(label)}**`);
  const text = [plain(told.length === 0 ? mots.rienDit(titre) : mots.position(titre)), lines.join('\n')].join('\n\n').trim();
  const choices: readonly Choice[] = told.map(({ nom, court }) =>
    bouton({ sorte: 'corriger', procedure: cadre.procedure, nom }, mots.changer(court)),
  );
  return before(
    [choices.length === 0 ? { kind: 'text', text } : { kind: 'choices', text, choices, multiple: false }],
    showCadre(tour, cadre),
  );
}
