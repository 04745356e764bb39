import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import { textOf } from '../../../knowledge/catalogue/voix/texte.ts';
import type { Etat } from '../etat.ts';
import type { Bavardage } from '../lire/bavardage.ts';
import type { Savoir } from '../savoir.ts';
import type { Propos } from '../suite.ts';
import { departsOf, sayDeparts } from './accueil.ts';
import { boutonDe } from './boutons.ts';
import { cite } from './citation.ts';
import { paragraphs, plain } from './ecrire.ts';
import { findById } from './entree.ts';
import { motsOf } from './mots.ts';

/** The entry of the catalogue that says where to go, when one does. */
const ENTREES: Partial<Record<Bavardage, string>> = {
  'facture-precise': 'etat-de-ma-facture',
  'autre-outil': 'autres-outils-publics',
};

/** What helps whoever asks about his own file: how to read it, and whom to ask. Elsewhere, where one can begin. */
const SUITES: Readonly<Record<string, readonly Topic[]>> = {
  'etat-de-ma-facture': ['facture:statuts', 'facture:delai-de-paiement', 'tache:contacter-un-client-public'],
};

/** Brief, polite, and with something useful to press. */
export function sayBavardage(said: Bavardage, etat: Etat, savoir: Savoir): Propos {
  const id = ENTREES[said];
  const mots = motsOf(etat.langue);
  if (id === undefined) return sayDeparts(plain(mots.bavardage[said]), etat, savoir);
  return sayHorsSujet(id, etat, savoir) ?? sayDeparts(plain(mots.pasCompris), etat, savoir);
}

/** What is wrongly brought here: where to go instead. */
export function sayHorsSujet(id: string, etat: Etat, savoir: Savoir): Propos | null {
  const found = findById(id, savoir, etat.langue);
  if (found === null) return null;
  const { entree, catalogue, langue } = found;
  const suites = (SUITES[id] ?? []).flatMap((topic) => boutonDe(topic, savoir, etat.langue));
  const sinon = suites.length === 0 && langue === etat.langue ? plain(motsOf(langue).sinon) : null;
  const direction = { langue, text: paragraphs(plain(textOf(entree.enBref)), sinon), sources: cite(entree.sources, catalogue) };
  // In the middle of a procedure, what goes on from there is enough.
  return etat.cadre === null
    ? { ...direction, kind: 'choices', choices: suites.length === 0 ? departsOf(etat, savoir) : suites, multiple: false }
    : { ...direction, kind: 'text' };
}
