import type { CompteServices, Habilitation } from '../compte.ts';
import { STRUCTURES } from '../structures.ts';
import { APPLICATIONS as A } from './applications.ts';

const habilitation = (etat: Habilitation['etat'], ...profils: readonly string[]): readonly Habilitation[] =>
  profils.map((profil) => ({ profil, etat }));

/** The accounts of the portal of services. `services-entite-publique` is there for received invoices and tickets. */
export const COMPTES_SERVICES: readonly CompteServices[] = [
  {
    id: 'services-utilisateur',
    generation: 'services',
    personne: 'Maël Roseau',
    resume: 'Utilisateur simple : une application accordée, une en attente, une refusée.',
    profil: {
      kind: 'fournisseur',
      gestionnaire: false,
      rattache: true,
      ccagTravaux: true,
      sousTraitanceOuGroupement: false,
      decisionDeJustice: false,
      professionAgricole: false,
      ediOuApi: true,
      factureMiseEnPaiement: true,
    },
    structure: STRUCTURES.traiteur,
    domaines: { facturation: [A.facturesEmises], commande: [A.certificats], 'annuaire-facturation': [A.annuaire] },
    habilitations: [
      ...habilitation('Accordée', 'Factures émises modification', 'Certificats de cessibilité consultation'),
      ...habilitation('En attente', 'Factures de travaux consultation'),
      ...habilitation('Refusée', 'Engagements consultation'),
      ...habilitation('Expirée', 'Suivi des flux consultation'),
    ],
    approbations: null,
    ticketsRecus: false,
  },
  {
    id: 'services-gestionnaire',
    generation: 'services',
    personne: 'Zoé Bruyère',
    resume: 'Gestionnaire d’une exploitation agricole : tous les domaines, trois approbations à traiter.',
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
    structure: STRUCTURES.ferme,
    domaines: {
      organisation: [A.creerStructure, A.gererStructure, A.coordonnee, A.utilisateurs],
      commande: [A.engagements, A.certificats],
      facturation: [A.facturesEmises, A.facturesDeTravaux, A.remboursement],
      raccordements: [A.compteTechnique],
      'annuaire-facturation': [A.annuaire],
    },
    habilitations: [
      ...habilitation(
        'Accordée',
        'Organisation modification',
        'Factures émises modification',
        'Factures de travaux modification',
      ),
      ...habilitation('Accordée', 'Factures à valider modification', 'Remboursement de taxes modification'),
      ...habilitation('Accordée', 'Engagements consultation', 'Suivi des flux consultation'),
      ...habilitation('En attente', 'Mémoires de frais de justice modification'),
    ],
    approbations: 3,
    ticketsRecus: false,
  },
  {
    id: 'services-entite-publique',
    generation: 'services',
    personne: 'Sacha Colline',
    resume: 'Agent d’une commune : factures et tickets reçus, une application demandée.',
    profil: {
      kind: 'entite-publique',
      gestionnaire: false,
      rattache: true,
      ccagTravaux: true,
      sousTraitanceOuGroupement: false,
      decisionDeJustice: false,
      professionAgricole: false,
      ediOuApi: false,
    },
    structure: STRUCTURES.commune,
    domaines: {
      facturation: [A.facturesRecues, A.facturesDeTravaux],
      commande: [A.engagements],
      'annuaire-facturation': [A.annuaire],
    },
    habilitations: [
      ...habilitation('Accordée', 'Factures reçues modification', 'Sollicitations reçues modification'),
      ...habilitation('Accordée', 'Factures de travaux consultation', 'Engagements modification'),
      ...habilitation('En attente', 'Factures émises consultation'),
    ],
    approbations: null,
    ticketsRecus: true,
  },
  {
    id: 'services-deconnecte',
    generation: 'services',
    personne: null,
    resume: 'Personne n’est connecté : l’accueil public du portail de services.',
    profil: {},
    structure: null,
    domaines: { 'annuaire-facturation': [A.annuaire] },
    habilitations: [],
    approbations: null,
    ticketsRecus: false,
  },
];
