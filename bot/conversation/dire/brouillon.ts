import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import type { Langue } from '../contract.ts';
import type { Reponses } from '../etat.ts';
import { espaceVoulu } from '../procedures/ajouter.ts';
import { given } from '../procedures/ecriture.ts';
import { isOld } from '../procedures/emplacements.ts';
import { CHAMPS, cleOf } from '../procedures/formulaires.ts';
import type { FormulaireId, Morceau } from '../procedures/procedure.ts';
import type { Savoir } from '../savoir.ts';
import type { Propos } from '../suite.ts';
import { cite } from './citation.ts';
import { plain } from './ecrire.ts';
import { motsOf } from './mots.ts';

type BrouillonId = Extract<Morceau, { sorte: 'brouillon' }>['brouillon'];

/** What is prepared to be sent: in French, since whoever reads it does. */
interface Texte {
  readonly lines: readonly string[];
  readonly keys: readonly string[];
}

/** The steps of another person's way, from his guide: he reads them on his screen, not on ours. */
function cheminDe(topic: Topic, ancre: string, { catalogues: { fr } }: Savoir): Texte {
  const etapes = fr.entreeOf(topic)?.parcours.find((one) => one.ancre === ancre)?.etapes ?? [];
  return {
    lines: etapes.map(({ action, ou }, index) => {
      const said = action.map(({ texte }) => texte).join(' ');
      return `${index + 1}. ${said} ${ou.startsWith('«') ? `(${ou})` : ''}`.trim();
    }),
    keys: etapes.flatMap(({ action }) => action.flatMap(({ sources = [] }) => sources)),
  };
}

const A_COMPLETER = '[à compléter]';

const siretLine = ({ identifiant }: Reponses): string => `Notre structure : ${given(identifiant) ?? A_COMPLETER}.`;

const letter = (lines: readonly string[]): readonly string[] => ['Bonjour,', '', ...lines, '', 'Merci beaucoup.', '[votre nom]'];

function ouverture(reponses: Reponses, savoir: Savoir): Texte {
  const espace = espaceVoulu(reponses);
  const nom = espace === null ? '[nom de l’espace]' : `« ${nomOf(espace)} »`;
  const old = isOld(reponses);
  const demande = old
    ? `J’ai besoin de l’espace ${nom} dans Chorus Pro. Pouvez-vous l’ouvrir sur notre structure, puis accepter mon abonnement ?`
    : `Je demande l’habilitation pour ${nom} dans Chorus Pro. Pouvez-vous approuver ma demande ?`;
  const { lines, keys } = cheminDe('tache:ajouter-un-espace', old ? 'ouvrir' : 'approuver', savoir);
  return { lines: letter([demande, siretLine(reponses), '', 'De votre côté, dans Chorus Pro :', ...lines]), keys };
}

function rattachement(reponses: Reponses, savoir: Savoir): Texte {
  const ancre = isOld(reponses) ? 'accepter-espaces' : 'accepter';
  const { lines, keys } = cheminDe('tache:se-rattacher-a-un-siret', ancre, savoir);
  const demande = 'J’ai demandé mon rattachement à notre structure dans Chorus Pro. Pouvez-vous accepter ma demande ?';
  return { lines: letter([demande, siretLine(reponses), '', 'De votre côté, dans Chorus Pro :', ...lines]), keys };
}

/** A text made of what the user wrote, field after field; what he left out is left out. */
function fromFields(formulaire: FormulaireId, reponses: Reponses): Texte {
  const told = CHAMPS[formulaire].flatMap(({ nom, label }) => {
    const value = reponses[cleOf(formulaire, nom)]?.trim() ?? '';
    return value === '' ? [] : [`${label.fr} : ${value}`];
  });
  const intro = formulaire === 'nomination' ? ['Je demande la nomination d’un nouveau gestionnaire principal.'] : [];
  return { lines: letter([...intro, ...told]), keys: [] };
}

/** The labels of the fields left empty: what would help the reader, and is not there. */
const absents = (formulaire: FormulaireId, reponses: Reponses, langue: Langue): readonly string[] =>
  CHAMPS[formulaire]
    .filter(({ nom }) => (reponses[cleOf(formulaire, nom)]?.trim() ?? '') === '')
    .map(({ label }) => label[langue]);

const isForm = (id: BrouillonId): id is FormulaireId => id in CHAMPS;

/** A text ready to copy, with where to send it and what is still missing in it. */
export function sayBrouillon(id: BrouillonId, reponses: Reponses, savoir: Savoir, langue: Langue): Propos {
  const mots = motsOf(langue);
  const { lines, keys } = isForm(id)
    ? fromFields(id, reponses)
    : id === 'ouverture'
      ? ouverture(reponses, savoir)
      : rattachement(reponses, savoir);
  const missing = isForm(id) ? absents(id, reponses, langue) : [];
  const note = missing.length === 0 ? mots.brouillonNote[id] : `${mots.brouillonNote[id]} ${mots.brouillonManque(missing)}`;
  return {
    kind: 'draft',
    titre: mots.brouillonTitre[id],
    text: lines.join('\n'),
    note: plain(note),
    sources: cite(keys, savoir.catalogues[langue]),
  };
}
