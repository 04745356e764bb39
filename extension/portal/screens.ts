import type { EspaceId } from '../../knowledge/catalogue/ids.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Constat, Etat } from '../../knowledge/diagnosis/vue.ts';
import { isHelp } from './help.ts';
import type { Entree } from './lexique.ts';
import { isBusy } from './loading.ts';
import type { Mention } from './mentions.ts';
import { wordsOf } from './names.ts';
import { mentionOf, ownLabels } from './own-labels.ts';
import type { Page } from './page.ts';
import { isPartial } from './partial.ts';
import { regionOf } from './region.ts';
import { readState } from './right-state.ts';
import { type LabelOfRight, type Ligne, readLines } from './rights.ts';
import { isHeading } from './roles.ts';
import { isEntree } from './sign-in.ts';
import { isTranslated } from './tongue.ts';

/** A screen that lists rights, read line by line. */
export interface Ecran {
  readonly constats: readonly Constat[];
  readonly complete: boolean;
}

type Labelled = Mention & LabelOfRight;

const PROFILE =
  /^(?:(?:profil|habilitation|application|droit) )?(.+?) (?:en )?(?:consultation|modification|lecture|ecriture)(?: (.{1,40}))?$/;

const TITLES = ['legend', 'caption', 'summary', 'strong', 'b'];

/**
 * The title of a screen: a heading, a legend, a caption, the page's own part that cannot be pressed, or the tab that is open. The
 * name menu leads to « Mes habilitations » from every page: there, an entry that can be pressed is no title.
 */
function titleOf(page: Page, entree: Entree): Element | null {
  const { reader } = page;
  const inNameMenu = entree === 'mes-habilitations';
  const found = page.mentions.filter((mention) => isEntree(mention, entree) && page.isShown(mention.item) && !mention.inProse);
  if (inNameMenu && found.length === 0) return longerTitle(page) ?? bareTitle(page);
  const title =
    found.find(({ item, heading }) => heading || isHeading(reader, item)) ??
    found.findLast(({ inner, clickable }) => TITLES.includes(reader.tag(inner)) || !clickable) ??
    found.find(({ inner, item }) => [inner, item].some((one) => isCurrent(page, one))) ??
    (inNameMenu ? undefined : found.at(-1));
  return title?.item ?? (inNameMenu ? bareTitle(page) : null);
}

const BARE = /^habilitations(?: \d+)?$/;
const SOMEBODY = /^(?:utilisat(?:eur|rice)s?|users?|demandeur|agent|collaborat(?:eur|rice)s?|(?:nom et )?prenom|nom)(?:$| :? ?)/;

/** « Habilitations » as the title of the whole page, on which nothing tells whose they are: the person's own. */
function bareTitle(page: Page): Element | null {
  const { reader } = page;
  const title = reader.query(reader.root, 'h1').find((one) => page.isShown(one) && BARE.test(wordsOf(reader, one)));
  if (title === undefined) return null;
  const said = reader.texts(reader.root).filter((text) => reader.precedes(title, text));
  return said.some((text) => SOMEBODY.test(foldLabel(reader.text(text)))) ? null : title;
}

const LONGER = /^(?:gerer |consulter |liste de )?mes (?:rattachements et (?:mes )?)?habilitations\b/;

/** « Mes habilitations – DUPONT SARL »: a title that begins with the screen's name. */
const longerTitle = (page: Page): Element | undefined =>
  page.reader
    .query(page.reader.root, 'h1,h2,h3,[role=heading]')
    .find((one) => page.isShown(one) && LONGER.test(wordsOf(page.reader, one)) && !isHelp(page, one));

/** The tab or the menu entry of the screen that is shown. */
const isCurrent = (page: Page, element: Element): boolean =>
  page.reader.attribute(element, 'aria-selected') === 'true' || page.reader.attribute(element, 'aria-current') !== null;

function espaceLabels(page: Page): readonly Labelled[] {
  return page.mentions.flatMap((mention) => {
    if (mention.sens.sorte === 'espace') return [{ ...mention, espace: mention.sens.espace, memeNom: mention.sens.memeNom }];
    if (isEntree(mention, 'organisation-modification'))
      return [{ ...mention, espace: 'activites-du-gestionnaire' as const, memeNom: false }];
    return [];
  });
}

const MAX_RAW = 120;

/** Labels of « Mes habilitations » carry the profile's mode: « Factures émises consultation ». */
function profileLabels(page: Page): readonly Labelled[] {
  const { reader } = page;
  const labels = reader
    .query(reader.root, 'td,th,li,dt,dd,span,div,p,strong,h2,h3,h4,h5,b,em,i,a,font,label,small')
    .flatMap((element) => {
      const raw = reader.text(element);
      if (raw.length > MAX_RAW || reader.children(element).some((child) => foldLabel(reader.text(child)) === foldLabel(raw)))
        return [];
      const folded = foldLabel(raw);
      const [, name, suite] = PROFILE.exec(folded) ?? [];
      if (suite !== undefined && readState(suite) === null) return [];
      const sens = name === undefined ? null : page.matcher.match(name);
      if (sens?.sorte === 'espace') {
        const memeNom = sens.espace !== 'sollicitations-recues' && sens.memeNom;
        return [{ ...mentionOf(reader, element, sens), espace: sens.espace, memeNom, suite }];
      }
      const manages = sens?.sorte === 'domaine' && sens.domaine === 'organisation' && /\bmodification\b/.test(folded);
      return manages
        ? [{ ...mentionOf(reader, element, sens), espace: 'activites-du-gestionnaire' as const, memeNom: false, suite }]
        : [];
    });
  // « Profil : Factures émises consultation » and the label inside it are one: the narrower.
  return labels.filter(({ item }, at) => !reader.contains(item, labels[at + 1]?.item ?? reader.root));
}

const EMPTY = /\b(?:aucune? (?:habilitation|abonnement|espace|ligne|resultat)|no (?:result|authorization))/;

function toConstats(lignes: readonly Ligne[], granted: Etat): readonly Constat[] {
  const best = new Map<EspaceId, Constat>();
  for (const { espace, memeNom, droit } of lignes) {
    if (droit === 'aucun') continue;
    const etat: Etat = droit === 'accorde' ? granted : 'demande';
    const known = best.get(espace);
    if (known === undefined || known.etat === 'demande' || (known.etat === etat && memeNom))
      best.set(espace, { espace, etat, memeNom });
  }
  return [...best.values()];
}

function readScreen(page: Page, entree: Entree, granted: Etat, profiles: boolean): Ecran | null {
  const title = titleOf(page, entree);
  if (title === null) return null;
  const labels = espaceLabels(page);
  const named = [...(profiles ? profileLabels(page) : []), ...ownLabels(page, page.reader.root)];
  const region = regionOf(
    page,
    title,
    [...labels, ...named].map(({ item }) => item),
  );
  const plain = labels.filter((label) => region.holds(label.item));
  const modes = named.filter(({ item }) => !plain.some((other) => page.reader.contains(other.item, item)));
  const lignes = readLines(page, region, title, [...plain, ...modes]);
  const isEmpty = EMPTY.test(wordsOf(page.reader, region.element));
  if (lignes.length === 0 && !isEmpty) return null;
  const glimpsed = profiles ? unread(page, region.element, new Set(lignes.map(({ espace }) => espace))) : [];
  return {
    constats: [...toConstats(lignes, granted), ...glimpsed],
    complete: !isBusy(page, region.element) && !isPartial(page, region.element) && !isTranslated(page.reader),
  };
}

/** Spaces whose name occurs on the screen in a line that could not be read: nothing proves that they are absent. */
function unread(page: Page, region: Element, known: ReadonlySet<EspaceId>): readonly Constat[] {
  const said = page.reader.texts(region).filter((text) => {
    const parent = page.reader.parent(text);
    return parent !== null && !['choix', 'dialogue', 'pied', 'plan'].includes(page.zone(parent) ?? '') && !isHelp(page, parent);
  });
  const text = ` ${foldLabel(said.map((one) => page.reader.text(one)).join(' '))} `;
  return page.matcher
    .espacesIn(text)
    .filter((espace) => !known.has(espace))
    .map((espace) => ({ espace, etat: 'entrevu', memeNom: true }));
}

/** « Mes habilitations », in `services`: what is granted is seen, what waits is requested. */
export const readHabilitations = (page: Page): Ecran | null => readScreen(page, 'mes-habilitations', 'vu', true);

/** « Mes abonnements aux espaces », in « Mon compte ». */
export const readAbonnements = (page: Page): Ecran | null => readScreen(page, 'mes-abonnements', 'abonne', false);

/** « Liste des espaces de la structure », in « Modification de la structure »: what is open on the structure. */
export function readStructure(page: Page): Ecran | null {
  const screen = readScreen(page, 'liste-espaces', 'ouvert', false);
  return screen === null ? null : { ...screen, constats: screen.constats.filter(({ etat }) => etat === 'ouvert') };
}
