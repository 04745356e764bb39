import type { Reponses } from '../etat.ts';
import { dit, option, PLUS_PERSONNE, parcours, question, SEUL, section } from './ecriture.ts';
import { epoque, isOld } from './emplacements.ts';
import { PARTI } from './mots-dits.ts';
import type { Morceau, Procedure } from './procedure.ts';

const TOPIC = 'tache:changer-de-gestionnaire';

const situation = question(
  {
    nom: 'situation',
    court: ['L’actuel gestionnaire', 'The present manager'],
    question: dit('Le gestionnaire actuel est-il encore là ?', 'Is the present manager still there?'),
    pourquoi: dit(
      'Présent, il transmet son rôle. Parti, seul le support peut nommer son successeur.',
      'If there, the manager hands over the role. If gone, only the support can appoint a successor.',
      'C-RATTACH',
    ),
    options: [
      option(
        'moi',
        'C’est moi',
        'It is me',
        /^(oui )?(c est moi|moi|me|i am)\b|\bje (le suis|suis (le |la )?gestionnaire)\b/,
        SEUL,
      ),
      option(
        'la',
        'Oui, il est là',
        'Yes, still there',
        /^(oui|yes|(il|elle) (est|travaille) ((encore|toujours) )?(la|present|presente|ici|chez nous)|encore la|toujours la|present|presente)( .*)?$/,
      ),
      option(
        'parti',
        'Non, il est parti',
        'No, the manager has left',
        new RegExp(`^(?!.*c est moi).*\\b(?:non|no|${PARTI})\\b`),
        PLUS_PERSONNE,
      ),
      option(
        'absent',
        'Il ne répond pas',
        'The manager does not answer',
        /\b(injoignable|joindre|(sans|aucune?|plus de|pas de) nouvelles?|decroche (pas|plus)|vacances|unreachable|reach|repond(s)? (pas|plus)|absente?|arret|conges?|malade|answer)\b/,
      ),
      option('qui', 'Je ne sais pas qui c’est', 'I do not know who it is', /\b(qui c est|sais pas qui|who)\b/),
    ],
  },
  { passable: false },
);

const needsScreen = ({ reponses: { situation: told } }: { reponses: Reponses }): boolean => told !== 'qui' && told !== 'absent';

function plan(reponses: Reponses): readonly Morceau[] {
  const old = isOld(reponses);
  switch (reponses.situation) {
    case 'moi':
    case 'la':
      return [parcours(TOPIC, old ? 'transmettre-espaces' : 'transmettre')];
    case 'absent':
      return [section(TOPIC, 'absent')];
    case 'qui':
      return [section(TOPIC, 'qui-est-ce')];
    default:
      return [
        { sorte: 'formulaire', formulaire: 'nomination' },
        { sorte: 'brouillon', brouillon: 'nomination' },
        parcours(TOPIC, old ? 'parti-espaces' : 'parti'),
      ];
  }
}

/** Changing the manager: still there, gone, silent or unknown. */
export const GESTIONNAIRE: Procedure = {
  id: 'gestionnaire',
  topic: TOPIC,
  titre: null,
  emplacements: [situation, { ...epoque, voulu: needsScreen }],
  plan,
};
