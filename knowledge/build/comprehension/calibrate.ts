import { signsOf } from '../../comprehension/confidence.ts';
import { loadEngine, type Moteur } from '../../comprehension/engine.ts';
import type { Reglage } from '../../comprehension/model.ts';
import { type Corpus, PLIS, type Texte } from './corpus.ts';
import { fitLogistic } from './fit-logistic.ts';
import { trainModel } from './train-model.ts';
import type { Lectures } from './vocabulary.ts';

/** Before anything is fitted. */
export const DEPART: Reglage = {
  recherche: 0.35,
  classement: 0.9,
  juste: [],
  dansLeSujet: [],
  seuils: { repondre: 0.65, affirmer: 0.74, decliner: 0.5 },
};

/** Variants were written to differ from one another: held out, the longest are harder than what people ask. */
const POIDS: Readonly<Record<string, number>> = { situations: 0.25, longs: 0.4, en: 0.5 };
const POIDS_AILLEURS = 0.3;

/** One held-out text: the signs it showed, and what was true of it. */
interface Mesure {
  readonly signes: readonly number[];
  readonly juste: boolean;
  readonly dansLeSujet: boolean;
  readonly poids: number;
}

const isOutside = (classe: string): boolean => classe.startsWith('hors-sujet');

function measure({ texte, langue, classe }: Pick<Texte, 'texte' | 'langue' | 'classe'>, moteur: Moteur, poids: number): Mesure {
  const analyse = moteur.analyse(texte, langue);
  return {
    signes: signsOf(analyse, moteur),
    juste: analyse.sujets[0]?.nom === classe,
    dansLeSujet: !isOutside(classe),
    poids,
  };
}

/** Fits confidence on texts that the model which judges them has not seen. */
export function calibrate(corpus: Corpus, lectures: Lectures): Reglage {
  const mesures: Mesure[] = [];
  for (let pli = 0; pli < PLIS; pli++) {
    const moteur = loadEngine(
      trainModel(
        corpus,
        corpus.textes.filter((one) => one.pli !== pli),
        lectures,
        DEPART,
      ),
    );
    for (const one of corpus.textes) if (one.pli === pli) mesures.push(measure(one, moteur, POIDS[one.sorte] ?? 1));
    corpus.ailleurs.forEach((texte, index) => {
      if (index % PLIS === pli) mesures.push(measure({ texte, langue: 'fr', classe: 'hors-sujet' }, moteur, POIDS_AILLEURS));
    });
  }
  const learn = (label: (mesure: Mesure) => boolean): readonly number[] =>
    fitLogistic(mesures.map((mesure) => ({ signes: mesure.signes, vrai: label(mesure), poids: mesure.poids })));
  return { ...DEPART, juste: learn(({ juste }) => juste), dansLeSujet: learn(({ dansLeSujet }) => dansLeSujet) };
}
