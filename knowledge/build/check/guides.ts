import type { Entree, Etape, Parcours, Section, Situation } from '../../catalogue/entree.ts';
import { GENERATIONS } from '../../catalogue/ids.ts';
import type { Topic } from '../../catalogue/topics.ts';
import { type Constat, faute } from '../constat.ts';
import type { Rule } from './rule.ts';

/** What changes from one reader to the next, and who shows that a guide thought of it. */
const BRANCHES = {
  'gestionnaire ou non': ['gestionnaire', 'non-gestionnaire'],
  'entité publique': ['entite-publique'],
  'hors de France': ['etranger'],
  'gestionnaire parti': ['gestionnaire-parti'],
  'demande en attente': ['en-attente'],
  'connecté ou non': ['connecte', 'non-connecte'],
} as const satisfies Readonly<Record<string, readonly Situation[]>>;
type Branche = keyof typeof BRANCHES;

/** Branches that change nothing to a task: whoever one is, one signs in and writes alike. */
const SANS_OBJET: Partial<Readonly<Record<Topic, readonly Branche[]>>> = {
  'tache:abonner-un-utilisateur': ['demande en attente'],
  'tache:changer-de-siret': ['demande en attente', 'connecté ou non'],
  'tache:contacter-un-client-public': ['gestionnaire ou non', 'gestionnaire parti', 'demande en attente'],
  'tache:creer-un-compte': ['gestionnaire ou non', 'demande en attente'],
  'tache:se-connecter': ['gestionnaire ou non', 'gestionnaire parti', 'demande en attente'],
  'tache:suivre-une-sollicitation': ['gestionnaire ou non', 'gestionnaire parti', 'demande en attente'],
};

/** An order, at the head of what is said or after a comma. */
const GESTURE = /(?:^|[,;]\s|\s(?:et|puis)\s)(?:puis\s)?(?:\p{L}+ez|faites|dites)(?!\p{L})/giu;
const DURATION = /délai|temps|immédiat|heure|minute|jour|semaine/i;
const GAP = /^Nos sources ne/;

const textsOf = (section: Section): readonly string[] => [
  ...section.blocs.flatMap((bloc) =>
    bloc.sorte === 'tableau' ? [] : (bloc.sorte === 'liste' ? bloc.items.flat() : bloc.phrases).map(({ texte }) => texte),
  ),
  ...section.cas.flatMap(textsOf),
];

function checkEtape({ action, ou, cible, verifier, piege }: Etape, say: (message: string) => Constat): readonly Constat[] {
  const said = action.map(({ texte }) => texte).join(' ');
  return [
    // « Validez, ou refusez » is one choice; « choisissez, puis validez » is two clicks.
    ...((said.replace(/,? ou .*/, '').match(GESTURE) ?? []).length > 1
      ? [say(`« ${said} » demande deux gestes : une étape, un seul geste`)]
      : []),
    ...(ou === '' ? [say(`« ${said} » ne dit pas où`)] : []),
    ...(cible !== null && cible.region === null ? [say(`« ${said} » : la cible ne dit pas dans quelle région chercher`)] : []),
    ...(verifier.length === 0 ? [say(`« ${said} » ne dit pas comment voir que c’est fait`)] : []),
    ...(piege.length === 0 ? [say(`« ${said} » n’a pas de ligne « Piège »`)] : []),
  ];
}

const checkParcours = ({ etapes, titre, generation }: Parcours, chemin: string): readonly Constat[] =>
  etapes.flatMap((etape) =>
    checkEtape(etape, (message) => faute('guides', chemin, `${titre ?? `Étapes (${generation})`} : ${message}`)),
  );

/** Each screen is described, or said not to be. */
function checkGenerations({ parcours }: Entree, chemin: string): readonly Constat[] {
  return GENERATIONS.filter(
    (generation) =>
      !parcours.some((one) => one.generation === generation && (one.etapes.length > 0 || GAP.test(one.intro[0]?.texte ?? ''))),
  ).map((generation) =>
    faute('guides', chemin, `Étapes (${generation}) manque : écrivez-les, ou dites « Nos sources ne décrivent pas … »`),
  );
}

function checkBranches({ topic, parcours, sections }: Entree, chemin: string): readonly Constat[] {
  const told = new Set([...parcours, ...sections.flatMap(({ cas }) => cas)].flatMap(({ pour }) => pour));
  return (Object.keys(BRANCHES) as Branche[])
    .filter((branche) => !SANS_OBJET[topic]?.includes(branche) && !BRANCHES[branche].some((one) => told.has(one)))
    .map((branche) =>
      faute('guides', chemin, `aucun cas ne dit « Pour : ${BRANCHES[branche].join(' » ni « Pour : ')} » (${branche})`),
    );
}

function checkGuide(entree: Entree, chemin: string): readonly Constat[] {
  const next = entree.sections.find(({ ancre }) => ancre === 'ensuite');
  const trouble = entree.sections.find(({ ancre }) => ancre === 'si-cela-ne-marche-pas');
  return [
    ...checkGenerations(entree, chemin),
    ...entree.parcours.flatMap((one) => checkParcours(one, chemin)),
    ...(next !== undefined && textsOf(next).some((texte) => DURATION.test(texte))
      ? []
      : [faute('guides', chemin, '« Ensuite » ne dit ni combien de temps, ni que nos sources ne le disent pas')]),
    ...(trouble !== undefined && textsOf(trouble).length > 0
      ? []
      : [faute('guides', chemin, '« Si cela ne marche pas » ne dit rien')]),
    ...checkBranches(entree, chemin),
  ];
}

/** A guide leaves nobody on the way: each screen, each step whole, what comes next, and each kind of reader. */
export const checkGuides: Rule = ({ fichiers }) =>
  fichiers.flatMap(({ chemin, entree, langue }) =>
    langue === 'fr' && entree.dossier === 'guides' ? checkGuide(entree, chemin) : [],
  );
