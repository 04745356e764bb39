import type { Generation } from '../../../knowledge/catalogue/ids.ts';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Reponses } from '../etat.ts';
import { dit, OUI, OUI_NON, option, PASSE, PLUS_PERSONNE, question, SEUL } from './ecriture.ts';
import { PARTI, PRIVE, PUBLIC } from './mots-dits.ts';
import type { Connu, Emplacement } from './procedure.ts';

/** The portal that the answers name; today's when they name none. */
export const generationIn = ({ epoque: seen }: Reponses): Generation => (seen === 'espaces' ? 'espaces' : 'services');

export const isOld = (reponses: Reponses): boolean => generationIn(reponses) === 'espaces';

/** Which portal is in front of the user. Skipped: today's. */
export const epoque = question(
  {
    nom: 'epoque',
    court: ['Votre écran', 'Your screen'],
    question: dit(
      'Une fois connecté, que voyez-vous en haut du portail ?',
      'Once signed in, what do you see at the top of the portal?',
    ),
    pourquoi: dit(
      'L’écran a changé en février 2022 : les gestes ne sont plus les mêmes.',
      'The screen changed in February 2022: what to press is no longer the same.',
      'C-POINT',
    ),
    options: [
      option(
        'services',
        'Des domaines, comme « Facturation »',
        'Domains, such as « Facturation »',
        /\b(domaines?|tuiles?|blocs?|facturation|organisation|nouveau portail|nouvel ecran|nouvelle (version|interface)|applications?|habilitations?|domains?|tiles?|new portal)\b|^(le |la )?nouve(au|lle)$/,
      ),
      option(
        'espaces',
        'Une barre d’onglets',
        'A bar of tabs',
        /\b(onglets?|barre|accueil connecte|ancien(ne)? (portail|ecran|version|interface)|tabs?|old portal)\b|^(l )?ancien(ne)?$/,
      ),
    ],
  },
  {
    connu: ({ etat }) => etat.generation,
    apprend: (valeur) => (valeur === PASSE ? {} : { generation: valeur as Generation }),
  },
);

const learns =
  (change: (valeur: string) => Profil) =>
  (valeur: string, { etat }: Connu) =>
    valeur === PASSE ? {} : { profil: { ...etat.profil, ...change(valeur) } };

const yesNo = (told: boolean | undefined): string | null => (told === undefined ? null : told ? 'oui' : 'non');

/** A question that the profile may answer, by yes or no. */
export const activite = (
  key:
    | 'ccagTravaux'
    | 'sousTraitanceOuGroupement'
    | 'decisionDeJustice'
    | 'professionAgricole'
    | 'ediOuApi'
    | 'factureMiseEnPaiement',
  base: Omit<Parameters<typeof question>[0], 'nom' | 'options'>,
): Emplacement =>
  question(
    { ...base, nom: key, options: OUI_NON },
    { connu: ({ etat }) => yesNo(etat.profil[key]), apprend: learns((valeur) => ({ [key]: valeur === 'oui' })) },
  );

/** Whether the user manages his structure. */
export const gestionnaire = question(
  {
    nom: 'role',
    court: ['Vous êtes gestionnaire', 'You are the manager'],
    question: dit(
      'Êtes-vous le gestionnaire de votre structure, c’est-à-dire la personne qui l’administre dans Chorus Pro ?',
      'Do you manage your organisation in Chorus Pro, that is, are you the person who administers it there?',
    ),
    pourquoi: dit(
      'Le gestionnaire a des écrans que les autres n’ont pas, et il accepte les demandes. Par défaut, c’est la personne qui a créé la structure dans Chorus Pro.',
      'The manager has screens that others do not have, and accepts their requests. By default, it is whoever created the organisation in Chorus Pro.',
      'FICHE-2019',
      'C-APPROB',
      'C-RATTACH',
    ),
    options: [
      option(
        'gestionnaire',
        'Oui, c’est moi',
        'Yes, I am',
        /^(?!.*\bsuis (qu|que|juste|seulement)\b)(oui|ouais|ouaip|bien sur|evidemment|tout a fait|exactement|yes|yep|yeah|that s me|i manage|(je|j) (gere|administre|m en (occupe|charge))(?! (pas|rien))|(.{1,25} )?c est (bien )?moi|moi|je (crois|pense) (bien|que oui|que si)|je (le )?suis (le |la )?gestionnaire.*|gestionnaire( principale?)?|exact|i am (the|a) manager.*|i do)( .*)?$/,
        SEUL,
      ),
      option(
        'utilisateur',
        'Non, c’est quelqu’un d’autre',
        'No, someone else is',
        /^(?!.* c est moi)(non|no|nan|nn|nope|pas moi|pas que je sache|pas du tout|(mon|ma|notre|le|la) (mari|femme|conjointe?|chefe?|cheffe|patronn?e?|boss|collegue|comptable|direct(eur|rice)|associee?|responsable|secretaire|gerante?|fils|fille|frere|soeur)|je (ne )?(crois|pense) pas|quelqu un d autre|je ne (le )?suis pas.*|c est (mon|ma|un|une|le|la|notre) .*|simple utilisat(eur|rice)|(moi )?je (ne )?suis (qu|que|juste|seulement) .*|c est (le |la |un |une )?(maire|dga?s|secretaire|direct(eur|rice)).*|someone else|not me|my .*)( .*)?$|^(?!.*\b(?:moi|je|j|i)\b).*\b(?:s en (?:charge|occupe)|(?:qui|il|elle) (?:gere|administre))\b/,
      ),
      option(
        'parti',
        'Il est parti',
        'The manager has left',
        new RegExp(`\\b(?:${PARTI}|plus de gestionnaire|introuvable)\\b`),
        PLUS_PERSONNE,
      ),
    ],
  },
  {
    connu: ({ etat: { profil } }) =>
      profil.gestionnaire === undefined ? null : profil.gestionnaire ? 'gestionnaire' : 'utilisateur',
    apprend: learns((valeur) => ({ gestionnaire: valeur === 'gestionnaire' })),
  },
);

const RATTACHE: Readonly<Record<string, boolean | 'en-attente'>> = { oui: true, non: false, 'en-attente': 'en-attente' };

/** Whether the user belongs to a structure. */
export const rattache = question(
  {
    nom: 'rattache',
    court: ['Rattaché à une structure', 'Attached to an organisation'],
    question: dit(
      'Votre compte est-il rattaché à votre structure, c’est-à-dire à son SIRET ?',
      'Is your account attached to your organisation, that is, to its SIRET number?',
    ),
    pourquoi: dit(
      'Sans rattachement, seul « Mon compte » s’affiche : il faut commencer par là.',
      'Without it, only « Mon compte » is shown: one must begin there.',
      'FICHE-2019',
    ),
    options: [
      option(
        'oui',
        'Oui',
        'Yes',
        new RegExp(`${OUI.source}|^((c est|ca a ete|j ai ete|je suis) )?(deja )?(faite?|validee?|acceptee?)( .*)?$`),
      ),
      option(
        'non',
        'Non, je ne vois que « Mon compte »',
        'No, I only see « Mon compte »',
        /^(non|no|nan|nn|nope|pas encore|not yet|never|(j ai|je n ai|on a) (rien|jamais|pas|pas encore) (demandee?|faite?)|pas du tout|absolument pas|pas vraiment|pas a ma connaissance|jamais|je (ne )?(crois|pense) pas|je (crois|pense) que non|((je (ne )?vois|j ai|je n ai|il y a|y a) )?(que|seulement|uniquement|juste) mon compte.*|only.*)( .*)?$/,
      ),
      option(
        'en-attente',
        'J’ai demandé, j’attends',
        'I asked, I am waiting',
        /\b(attente|j attends|en cours|demandee? mais|(personne|on) (ne )?(m |nous )?a (pas )?(encore )?(repondu|valide)|(pas de|sans|aucune?) (reponse|nouvelles?|retour)|demande (est )?(partie|envoyee|faite)|(pas encore|toujours pas) (valide|accepte)e?|j ai (fait la )?demande|pending|waiting|asked)\b/,
      ),
    ],
  },
  {
    connu: ({ etat: { profil } }) => (profil.rattache === 'en-attente' ? 'en-attente' : yesNo(profil.rattache)),
    apprend: learns((valeur) => (RATTACHE[valeur] === undefined ? {} : { rattache: RATTACHE[valeur] })),
  },
);

/** A company, or a public body. */
export const organisme = question(
  {
    nom: 'kind',
    court: ['Votre organisation', 'Your organisation'],
    question: dit(
      'Travaillez-vous pour une entreprise, ou pour une entité publique ?',
      'Do you work for a company, or for a public body?',
    ),
    pourquoi: dit('Certains espaces servent seulement aux entités publiques.', 'Some spaces are for public bodies only.', 'C-V2'),
    options: [
      option(
        'fournisseur',
        'Une entreprise ou une association',
        'A company or an association',
        new RegExp(`\\b(${PRIVE}|boite|cabinet|privee?|private)\\b`),
      ),
      option('entite-publique', 'Une entité publique', 'A public body', new RegExp(`\\b(${PUBLIC}|public|publique|etat)\\b`)),
    ],
  },
  {
    connu: ({ etat: { profil } }) => profil.kind ?? null,
    apprend: learns((valeur) => ({ kind: valeur === 'entite-publique' ? 'entite-publique' : 'fournisseur' })),
  },
);
