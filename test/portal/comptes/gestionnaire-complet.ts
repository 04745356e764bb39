import type { EspaceId } from '../../../knowledge/catalogue/ids.ts';
import type { CompteEspaces } from '../compte.ts';
import { STRUCTURES } from '../structures.ts';

const ESPACES: readonly EspaceId[] = [
  'activites-du-gestionnaire',
  'remboursement-tic',
  'engagements',
  'factures-a-valider',
  'factures-de-travaux',
  'factures-emises',
  'memoires-de-frais-de-justice',
  'raccordements-edi-api',
  'sollicitations-emises',
  'suivi-des-flux',
];

/** The full bar of the sheet of 2019, in its order: « la même utilisatrice, après ajout de la totalité des espaces possibles ». */
export const GESTIONNAIRE_COMPLET: CompteEspaces = {
  id: 'gestionnaire-complet',
  titre: 'Barre complète',
  generation: 'espaces',
  personne: 'Ada Clairière',
  resume: 'Gestionnaire qui a tout ajouté : les douze onglets d’un fournisseur.',
  profil: {
    kind: 'fournisseur',
    gestionnaire: true,
    rattache: true,
    ccagTravaux: true,
    sousTraitanceOuGroupement: true,
    decisionDeJustice: true,
    professionAgricole: true,
    ediOuApi: true,
    factureMiseEnPaiement: true,
  },
  structure: STRUCTURES.toutespace,
  barre: ['accueil-connecte', ...ESPACES, 'mon-compte'],
  inconnus: [],
  abonnements: ESPACES.map((espace) => ({ espace, mode: 'Modification', etat: 'Validé' })),
  ouverts: ESPACES,
};
