import type { Cadre } from '../etat.ts';
import type { Choice } from '../message.ts';
import { parcoursOf } from '../procedures/avancer.ts';
import { isOld } from '../procedures/emplacements.ts';
import type { Morceau } from '../procedures/procedure.ts';
import type { Propos, Tour } from '../suite.ts';
import { bouton, geste } from './boutons.ts';
import { sayBrouillon } from './brouillon.ts';
import { cite } from './citation.ts';
import { plain } from './ecrire.ts';
import { findEntree } from './entree.ts';
import { sayEtape } from './etape.ts';
import { sayFormulaire } from './formulaire.ts';
import { motsOf } from './mots.ts';
import { saySection } from './section.ts';
import { sayVerdicts } from './verdicts.ts';

/** A place of the plan of a procedure. */
export interface Place {
  readonly cadre: Cadre;
  readonly morceau: number;
  readonly etape: number;
}

const done = ({ cadre: { procedure }, morceau, etape }: Place, label: string): Choice =>
  bouton({ sorte: 'fait', procedure, morceau, etape }, label);

/** A part of the plan, with what leads to the next one; null: this catalogue does not hold it. */
export function sayMorceau(part: Morceau, place: Place, { etat, savoir, event: { at } }: Tour): readonly Propos[] | null {
  const { langue } = etat;
  const { reponses } = place.cadre;
  const mots = motsOf(langue);
  const trouble = geste('bloque', mots.bloque);
  switch (part.sorte) {
    case 'parcours': {
      const found = findEntree(part.topic, part.ancre, savoir, langue);
      const parcours = parcoursOf(part, savoir, langue);
      const said = found && parcours && sayEtape(found, parcours, place.etape, [done(place, mots.fait), trouble]);
      return said === null ? null : [said];
    }
    case 'section': {
      const found = findEntree(part.topic, part.ancre, savoir, langue);
      const section = found === null ? null : saySection(found.entree, part.ancre, found.langue);
      if (found === null || section === null) return null;
      const choices = [done(place, mots.continuer), ...section.liens, trouble];
      const sources = cite(section.keys, found.catalogue);
      return [{ kind: 'choices', langue: found.langue, text: section.text, choices, multiple: false, sources }];
    }
    case 'brouillon':
      return [
        sayBrouillon(part.brouillon, reponses, savoir, langue),
        { kind: 'choices', text: plain(mots.brouillonPret), choices: [done(place, mots.suite)], multiple: false },
      ];
    case 'formulaire':
      return [sayFormulaire(part.formulaire, reponses, {}, langue)];
    case 'verdicts': {
      const { propos, choices } = sayVerdicts({ etat, reponses, at }, savoir);
      const nom = isOld(reponses) ? 'vus' : 'lieu';
      const again = bouton({ sorte: 'corriger', procedure: place.cadre.procedure, nom }, mots.regarder);
      const next = [...choices, done(place, mots.termine), again];
      return [...propos, { kind: 'choices', text: plain(mots.verdictsSuite), choices: next, multiple: false }];
    }
    case 'phrase':
    case 'relais': {
      const goOn =
        part.sorte === 'phrase'
          ? [done(place, mots.continuer), trouble]
          : [
              bouton({ sorte: 'guider', procedure: part.procedure, reponses: part.reponses }, mots.oui),
              done(place, mots.nonMerci),
            ];
      const sources = cite(part.sources, savoir.catalogues[langue]);
      return [{ kind: 'choices', text: plain(part.texte[langue]), choices: goOn, multiple: false, sources }];
    }
  }
}
