import type { Essai, Essais } from './run-questions.ts';

/** Whether something held for a question; null when it does not apply. */
type Mesure = (essai: Essai) => boolean | null;

const rightOnes = ({ cas }: Essai): readonly string[] => [cas.topic, ...(cas.acceptables ?? [])];
const offered = ({ got }: Essai): readonly string[] => [got.topic, ...got.alternatives];
const isDeclined = ({ got }: Essai): boolean => got.mode === 'decline';

/** The first topic is right, asserted or offered. */
export const isRight: Mesure = (essai) => !isDeclined(essai) && rightOnes(essai).includes(essai.got.topic);
/** One of the first three is. */
export const isAmongThree: Mesure = (essai) =>
  !isDeclined(essai) &&
  offered(essai)
    .slice(0, 3)
    .some((topic) => rightOnes(essai).includes(topic));
const isAsserted = ({ got }: Essai): boolean => got.mode === 'answer';
const assertedRight: Mesure = (essai) => isAsserted(essai) && isRight(essai);
const assertedWrong: Mesure = (essai) => isAsserted(essai) && !isRight(essai);
const asks: Mesure = ({ got }) => got.mode === 'clarify';
const assertedOutside: Mesure = (essai) => isAsserted(essai) && !(essai.cas.acceptables ?? []).includes(essai.got.topic);
const offersRight: Mesure = (essai) => (asks(essai) ? offered(essai).includes(essai.cas.topic) : null);
const findsSecond: Mesure = ({ cas, got }) =>
  cas.also === undefined ? null : cas.also.every((topic) => [got.topic, ...got.also].includes(topic));
/** The first is answered, the second told. */
const answersBoth: Mesure = (essai) =>
  essai.cas.also === undefined
    ? null
    : isAsserted(essai) && isRight(essai) === true && essai.cas.also.every((topic) => essai.got.also.includes(topic));
const staysWhole: Mesure = ({ cas, got }) => (cas.also === undefined ? got.also.length === 0 : null);
const isOurs = ({ cas }: Essai): boolean => cas.topic !== 'hors-sujet';

/** One goal: its group of questions, what is counted, and the bound it must keep. */
export interface But {
  readonly nom: string;
  readonly groupe: keyof Essais;
  readonly mesure: Mesure;
  readonly borne: number;
  /** true: at least the bound; false: at most */
  readonly auMoins: boolean;
  readonly filtre?: (essai: Essai) => boolean;
}

const FR = 'dans-le-sujet.fr';
const EN = 'dans-le-sujet.en';
const inFrench = ({ cas }: Essai): boolean => cas.lang === 'fr';
const near = ({ cas }: Essai): boolean => cas.proche === true;

/** The goals of the product on questions nobody tuned for. */
export const BUTS: readonly But[] = [
  { nom: 'français : juste au premier rang', groupe: FR, mesure: isRight, borne: 0.85, auMoins: true },
  { nom: 'français : juste dans les trois', groupe: FR, mesure: isAmongThree, borne: 0.95, auMoins: true },
  { nom: 'français : affirmé et juste', groupe: FR, mesure: assertedRight, borne: 0.7, auMoins: true },
  { nom: 'français : affirmé et faux', groupe: FR, mesure: assertedWrong, borne: 0.04, auMoins: false },
  { nom: 'français : fait préciser', groupe: FR, mesure: asks, borne: 0.25, auMoins: false },
  { nom: 'français : décliné à tort', groupe: FR, mesure: isDeclined, borne: 0.05, auMoins: false },
  { nom: 'anglais : juste au premier rang', groupe: EN, mesure: isRight, borne: 0.82, auMoins: true },
  { nom: 'longs : juste au premier rang', groupe: 'longues', mesure: isRight, borne: 0.85, auMoins: true },
  { nom: 'longs : seconde question trouvée', groupe: 'longues', mesure: findsSecond, borne: 0.5, auMoins: true },
  { nom: 'français : seconde question trouvée', groupe: FR, mesure: findsSecond, borne: 0.5, auMoins: true },
  { nom: 'hors sujet : affirmé', groupe: 'hors-sujet', mesure: assertedOutside, borne: 0.06, auMoins: false },
  {
    nom: 'hors sujet proche : affirmé',
    groupe: 'hors-sujet',
    mesure: assertedOutside,
    borne: 0.15,
    auMoins: false,
    filtre: near,
  },
  { nom: 'hors sujet : décliné', groupe: 'hors-sujet', mesure: isDeclined, borne: 0.7, auMoins: true },
  { nom: 'ambiguës : fait préciser', groupe: 'ambigues', mesure: asks, borne: 0.8, auMoins: true },
  { nom: 'ambiguës : le bon choix est proposé', groupe: 'ambigues', mesure: offersRight, borne: 0.9, auMoins: true },
  {
    nom: 'deux questions : la première répondue, la seconde dite',
    groupe: 'deux-questions',
    mesure: answersBoth,
    borne: 0.7,
    auMoins: true,
  },
  {
    nom: 'une question en deux morceaux : laissée entière',
    groupe: 'deux-questions',
    mesure: staysWhole,
    borne: 0.9,
    auMoins: true,
  },
  {
    nom: 'question sous une consigne : affirmée et juste',
    groupe: 'intrusions',
    mesure: assertedRight,
    borne: 0.7,
    auMoins: true,
    filtre: isOurs,
  },
  {
    nom: 'consigne seule : déclinée',
    groupe: 'intrusions',
    mesure: isDeclined,
    borne: 0.7,
    auMoins: true,
    filtre: (essai) => !isOurs(essai),
  },
  {
    nom: 'simples, français : affirmé et juste',
    groupe: 'simples',
    mesure: assertedRight,
    borne: 0.9,
    auMoins: true,
    filtre: inFrench,
  },
  {
    nom: 'simples, anglais : affirmé et juste',
    groupe: 'simples',
    mesure: assertedRight,
    borne: 0.85,
    auMoins: true,
    filtre: (essai) => !inFrench(essai),
  },
];

/** How many times something held, of how many questions it could. */
export interface Taux {
  readonly bon: number;
  readonly sur: number;
}

export const rate = ({ bon, sur }: Taux): number => (sur === 0 ? 1 : bon / sur);

/** The outcomes a goal counts, one a question, in order. */
export function outcomesOf(essais: Essais, { groupe, mesure, filtre }: But): readonly boolean[] {
  return essais[groupe]
    .filter((essai) => filtre?.(essai) ?? true)
    .map(mesure)
    .filter((held) => held !== null);
}

export const count = (outcomes: readonly boolean[]): Taux => ({ bon: outcomes.filter(Boolean).length, sur: outcomes.length });

export const isHeld = ({ borne, auMoins }: But, taux: Taux): boolean => (auMoins ? rate(taux) >= borne : rate(taux) <= borne);

const BINS = 10;

/** Mean gap between the confidence announced and how often the first topic was right, questions not ours included. */
export function calibrationError(essais: Essais): number {
  const told = (['dans-le-sujet.fr', 'dans-le-sujet.en', 'longues', 'hors-sujet'] as const)
    .flatMap((groupe) => essais[groupe])
    .filter((essai) => !isDeclined(essai));
  const bins = Array.from({ length: BINS }, (_, bin) =>
    told.filter(({ got }) => Math.min(BINS - 1, Math.floor(got.confidence * BINS)) === bin),
  );
  return bins.reduce((gap, bin) => {
    if (bin.length === 0) return gap;
    const announced = bin.reduce((sum, { got }) => sum + got.confidence, 0) / bin.length;
    const right = bin.filter((essai) => isRight(essai) === true).length / bin.length;
    return gap + (bin.length / told.length) * Math.abs(announced - right);
  }, 0);
}
