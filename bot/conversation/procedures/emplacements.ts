import type { Generation } from '../../../knowledge/catalogue/ids.ts';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Emplacement, Option } from './procedure.ts';

/** An answer that was skipped: « je ne sais pas ». */
export const PASSE = 'passe';

const OUI = /^(oui|ouais|yes|yep|si|exact|exactement|tout a fait|bien sur|affirmatif|absolument|c est ca|ok|d accord)( .*)?$/;
const NON = /^(non|no|nan|nope|pas du tout|jamais|negatif|pas encore)( .*)?$/;

const NOTHING = (): Record<string, never> => ({});

const option = (valeur: string, fr: string, en: string, mots: RegExp): Option => ({ valeur, label: { fr, en }, mots });

/** A yes-or-no question. */
export const ouiNon: readonly Option[] = [option('oui', 'Oui', 'Yes', OUI), option('non', 'Non', 'No', NON)];

type Base = Pick<Emplacement, 'nom' | 'question' | 'pourquoi'> & { readonly options: readonly Option[] };

/** A question with choices, which may be skipped unless told otherwise. */
export const choix = (base: Base, others: Partial<Emplacement> = {}): Emplacement => ({
  sorte: 'choix',
  passable: true,
  voulu: () => true,
  connu: () => null,
  apprend: NOTHING,
  ...base,
  options: () => base.options,
  ...others,
});

/** Which portal is in front of the user. Skipped: today's. */
export const epoque = choix(
  {
    nom: 'epoque',
    question: {
      texte: {
        fr: 'Une fois connecté, que voyez-vous en haut du portail ?',
        en: 'Once signed in, what do you see at the top of the portal?',
      },
      sources: [],
    },
    pourquoi: {
      texte: {
        fr: 'L’écran a changé en février 2022 : les gestes ne sont plus les mêmes.',
        en: 'The screen changed in February 2022: what to press is no longer the same.',
      },
      sources: ['C-POINT'],
    },
    options: [
      option(
        'services',
        'Des domaines, comme « Facturation »',
        'Domains, such as « Facturation »',
        /\b(domaines?|tuiles?|blocs?|facturation|organisation|services?|nouveau portail|nouvel ecran|applications?|habilitations?|domains?|tiles?|new portal)\b/,
      ),
      option(
        'espaces',
        'Une barre d’onglets',
        'A bar of tabs',
        /\b(onglets?|barre|accueil connecte|ancien(ne)? (portail|ecran|version|interface)|tabs?|old portal)\b/,
      ),
    ],
  },
  {
    connu: ({ generation }) => generation,
    apprend: (valeur) => (valeur === PASSE ? {} : { generation: valeur as Generation }),
  },
);

const learns = (change: (valeur: string) => Profil) => (valeur: string) => ({ profil: change(valeur) });

/** Whether the user manages his structure. */
export const gestionnaire = choix(
  {
    nom: 'role',
    question: {
      texte: {
        fr: 'Êtes-vous le gestionnaire de votre structure ? C’est la personne qui l’administre dans Chorus Pro.',
        en: 'Do you manage your organisation in Chorus Pro? The manager is the person who administers it there.',
      },
      sources: [],
    },
    pourquoi: {
      texte: {
        fr: 'Le gestionnaire ouvre un espace lui-même ; les autres le lui demandent.',
        en: 'The manager opens a space himself; everybody else asks him.',
      },
      sources: ['C-OUVRIR'],
    },
    options: [
      option(
        'gestionnaire',
        'Oui, c’est moi',
        'Yes, I do',
        /^(oui|yes|c est moi|moi|je (le )?suis (le |la )?gestionnaire.*|gestionnaire( principal)?|exact|i am.*|i do)( .*)?$/,
      ),
      option(
        'parti',
        'Il est parti',
        'The manager has left',
        /\b(parti|partie|quitte|decede|mort|retraite|demissionne|plus (la|de gestionnaire)|introuvable|left|gone|dead|retired)\b/,
      ),
      option(
        'utilisateur',
        'Non, c’est quelqu’un d’autre',
        'No, someone else does',
        /^(non|no|pas moi|quelqu un d autre|je ne (le )?suis pas.*|c est (mon|ma|un|une|le|la|notre) .*|simple utilisateur|someone else|not me|my .*)( .*)?$/,
      ),
    ],
  },
  {
    connu: ({ profil }) => (profil.gestionnaire === undefined ? null : profil.gestionnaire ? 'gestionnaire' : 'utilisateur'),
    apprend: learns((valeur) => (valeur === PASSE ? {} : { gestionnaire: valeur === 'gestionnaire' })),
  },
);

/** Whether the user belongs to a structure. */
export const rattache = choix(
  {
    nom: 'rattache',
    question: {
      texte: {
        fr: 'Votre compte est-il rattaché à votre structure, c’est-à-dire à son SIRET ?',
        en: 'Is your account attached to your organisation, that is, to its SIRET number?',
      },
      sources: [],
    },
    pourquoi: {
      texte: {
        fr: 'Sans rattachement, seul « Mon compte » s’affiche : il faut commencer par là.',
        en: 'Without it, only « Mon compte » is shown: one must begin there.',
      },
      sources: ['FICHE-2019'],
    },
    options: [
      ouiNon[0] as Option,
      option(
        'en-attente',
        'Demande en attente',
        'Asked, still waiting',
        /\b(attente|attends?|en cours|pas encore (valide|accepte)e?|demande|pending|waiting|asked)\b/,
      ),
      option(
        'non',
        'Non, ou je ne vois que « Mon compte »',
        'No, or I only see « Mon compte »',
        /^(non|no|nan|pas encore|je ne crois pas|que mon compte.*|seulement mon compte.*|only.*)( .*)?$/,
      ),
    ],
  },
  {
    connu: ({ profil: { rattache: known } }) =>
      known === undefined ? null : known === 'en-attente' ? known : known ? 'oui' : 'non',
    apprend: learns((valeur) =>
      valeur === PASSE ? {} : { rattache: valeur === 'en-attente' ? 'en-attente' : valeur === 'oui' },
    ),
  },
);
