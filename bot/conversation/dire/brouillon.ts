import type { EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Reponses } from '../etat.ts';
import { PASSE } from '../procedures/emplacements.ts';
import { generationIn } from '../procedures/guide.ts';
import type { Savoir } from '../savoir.ts';
import type { Propos } from '../suite.ts';
import { cite } from './citation.ts';

const given = (value: string | undefined): string | null => (value === undefined || value === PASSE ? null : value);

/** The manager's own way: he reads the message on his screen, not on ours. */
const CHEMIN = { espaces: 'ouvrir', services: 'approuver' } as const;

/** The steps of the manager as lines he can follow, taken from the guide with what they rest on. */
function cheminDuGestionnaire(reponses: Reponses, { catalogues: { fr } }: Savoir) {
  const entree = fr.entreeOf('tache:ajouter-un-espace');
  const parcours = entree?.parcours.find(({ ancre }) => ancre === CHEMIN[generationIn(reponses)]);
  const etapes = parcours?.etapes ?? [];
  return {
    lines: etapes.map(({ action, ou }, index) => `${index + 1}. ${action.map(({ texte }) => texte).join(' ')} (${ou})`),
    keys: etapes.flatMap(({ action }) => action.flatMap(({ sources = [] }) => sources)),
  };
}

/** The request to the manager, in French: it is for a colleague, and the screen is in French. */
export function sayMessageAuGestionnaire(reponses: Reponses, savoir: Savoir, langue: 'fr' | 'en'): Propos {
  const espace = given(reponses.espace);
  const nom = espace === null ? '[nom de l’espace]' : `« ${nomOf(espace as EspaceId)} »`;
  const siret = given(reponses.identifiant);
  const { lines, keys } = cheminDuGestionnaire(reponses, savoir);
  const services = generationIn(reponses) === 'services';
  const demande = services
    ? `Je vais demander l’habilitation pour ${nom} dans Chorus Pro. Pourriez-vous approuver ma demande ?`
    : `J’ai besoin de l’espace ${nom} dans Chorus Pro. Pourriez-vous l’ouvrir sur notre structure, puis accepter mon abonnement ?`;
  const note = {
    fr:
      siret === null
        ? 'Complétez ce qui est entre crochets, puis envoyez-le à votre gestionnaire.'
        : 'Ajoutez votre nom, puis envoyez-le à votre gestionnaire.',
    en: 'This message is in French, like the screen. Fill in what is between brackets, then send it to your manager.',
  };
  return {
    kind: 'draft',
    titre: { fr: 'Message à votre gestionnaire', en: 'Message to your manager' }[langue],
    text: [
      'Bonjour,',
      '',
      demande,
      `Structure : SIRET ${siret ?? '[SIRET de la structure]'}.`,
      '',
      'De votre côté :',
      ...lines,
      '',
      'Merci beaucoup.',
      '[votre nom]',
    ].join('\n'),
    note: note[langue],
    sources: cite(keys, savoir.catalogues[langue]),
  };
}
