import type { Choisi, Geste } from '../choix.ts';
import type { Langue } from '../contract.ts';
import type { Mots } from '../mots/fr.ts';
import { procedureOf, titreOf } from '../procedures/registre.ts';
import type { Savoir } from '../savoir.ts';
import { findEntree } from './entree.ts';
import { motsOf } from './mots.ts';
import { findSection } from './section.ts';

const GESTE: Readonly<Record<Geste, (mots: Mots) => string>> = {
  retour: (mots) => mots.retour,
  recommencer: (mots) => mots.recommencer,
  annuler: (mots) => mots.annuler,
  personne: (mots) => mots.personne,
  position: (mots) => mots.ouEnEtaisJe,
  reprendre: (mots) => mots.reprendreIci,
  pourquoi: (mots) => mots.pourquoi,
  passer: (mots) => mots.passer,
  menu: (mots) => mots.autreQuestion,
  aucun: (mots) => mots.aucun,
  bloque: (mots) => mots.bloque,
  valider: (mots) => mots.valider,
};

/** A choice in the words of its button, for the transcript. */
export function nommer(choisi: Choisi, savoir: Savoir, langue: Langue): string {
  const mots = motsOf(langue);
  switch (choisi.sorte) {
    case 'geste':
      return GESTE[choisi.geste](mots);
    case 'sujet': {
      const found = findEntree(choisi.topic, choisi.ancre, savoir, langue);
      const section = found === null || choisi.ancre === null ? null : findSection(found.entree, choisi.ancre);
      return section?.titre ?? found?.entree.titre ?? choisi.topic;
    }
    case 'guider':
      return mots.guiderVers(titreOf(choisi, savoir, langue));
    case 'reponse': {
      const options =
        procedureOf(choisi.procedure)
          .emplacements.find(({ nom }) => nom === choisi.nom)
          ?.options({}, savoir) ?? [];
      return options.find(({ valeur }) => valeur === choisi.valeur)?.label[langue] ?? choisi.valeur;
    }
    case 'corriger': {
      const court = procedureOf(choisi.procedure).emplacements.find(({ nom }) => nom === choisi.nom)?.court[langue];
      return mots.changer(court ?? choisi.nom);
    }
    case 'fait':
      return mots.fait;
    case 'epoque':
      return choisi.generation === 'espaces' ? mots.onglets : mots.domaines;
  }
}
