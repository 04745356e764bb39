import type { Bloc, Parcours, Phrase, Section } from '../../catalogue/entree.ts';
import { type Constat, conseil, faute } from '../constat.ts';
import type { Fichier } from '../entry-readers.ts';
import { ancresOf } from './phrases-de.ts';
import type { Rule } from './rule.ts';

const keysOf = (phrases: readonly Phrase[]): readonly string[] => phrases.flatMap(({ sources = [] }) => sources);

const keysOfBloc = (bloc: Bloc): readonly string[] =>
  bloc.sorte === 'tableau'
    ? bloc.lignes.flatMap(({ sources }) => sources)
    : keysOf(bloc.sorte === 'liste' ? bloc.items.flat() : bloc.phrases);

const keysOfSection = ({ blocs, cas }: Section): readonly string[] => [
  ...blocs.flatMap(keysOfBloc),
  ...cas.flatMap(keysOfSection),
];

const keysOfParcours = ({ intro, etapes }: Parcours): readonly string[] =>
  keysOf([...intro, ...etapes.flatMap(({ action, verifier, piege }) => [...action, ...verifier, ...piege])]);

const same = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join() === [...new Set(b)].sort().join();

function compare(fr: Fichier, en: Fichier): readonly Constat[] {
  const { chemin, entree, traduitDe } = en;
  const say = (message: string): Constat => faute('traductions', chemin, message);
  const shape = (fichier: Fichier): string => fichier.entree.parcours.map(({ etapes }) => etapes.length).join(', ');
  return [
    ...(entree.topic === fr.entree.topic ? [] : [say(`le sujet n’est pas celui du français, ${fr.entree.topic}`)]),
    ...(traduitDe === fr.entree.relu
      ? []
      : [conseil('traductions', chemin, `traduit du texte du ${traduitDe} ; le français a été relu le ${fr.entree.relu}`)]),
    ...(ancresOf(entree).join() === ancresOf(fr.entree).join()
      ? []
      : [say('les sections et leurs ancres ne sont pas celles du français')]),
    ...(shape(fr) === shape(en) ? [] : [say(`les parcours ont ${shape(en)} étapes ; en français : ${shape(fr)}`)]),
    ...(same(keysOf(entree.enBref), keysOf(fr.entree.enBref))
      ? []
      : [say('la réponse courte n’a pas les mêmes sources que le français')]),
    ...entree.sections
      .filter(
        (section, index) =>
          !same(keysOfSection(section), fr.entree.sections[index] === undefined ? [] : keysOfSection(fr.entree.sections[index])),
      )
      .map(({ titre }) => say(`« ${titre} » n’a pas les mêmes sources que le français`)),
    ...(same(fr.entree.parcours.flatMap(keysOfParcours), entree.parcours.flatMap(keysOfParcours))
      ? []
      : [say('les étapes n’ont pas les mêmes sources que le français')]),
    ...(entree.contradictions.length === fr.entree.contradictions.length
      ? []
      : [say('les contradictions ne sont pas toutes traduites')]),
    ...(fr.entree.dossier === 'espaces' && entree.enBref.length === 0 ? [say('le résumé de l’espace manque')] : []),
  ];
}

const MUST = /^fr\/(?:espaces|guides|assistance)\//;
/** What a supplier abroad asks. The other answers say that they exist in French. */
const ABROAD = new Set(
  `code-service-et-engagement corriger-ou-annuler cout delai-de-paiement deposer espace-manquant formats obligation panne phishing
  quest-ce-que-chorus-pro rejet-ou-suspension saisir statuts`.split(/\s+/),
);

const mustBeTranslated = ({ chemin, entree }: Fichier): boolean =>
  MUST.test(chemin) || (entree.dossier === 'reponses' && ABROAD.has(entree.id));

/** A translation says what the French says; every space, task, way of getting help, and answer that is asked abroad has one. */
export const checkTraductions: Rule = ({ fichiers }) =>
  fichiers.flatMap((fichier) => {
    if (fichier.langue !== 'fr') return [];
    const en = fichiers.find(({ chemin }) => chemin === fichier.chemin.replace(/^fr\//, 'en/'));
    if (en !== undefined) return compare(fichier, en);
    return mustBeTranslated(fichier) ? [faute('traductions', fichier.chemin, 'la traduction anglaise manque')] : [];
  });
