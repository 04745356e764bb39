import type { Faits } from './faits.ts';
import type { Activite } from './profil.ts';
import type { Raison, Verdict } from './vocabulary.ts';

/** One line of the table: when it applies, what it says, the facts it looks at, and where it comes from. */
export interface Regle {
  /** the row of the design's section 5, 1 to 11 */
  readonly ligne: number;
  readonly verdict: Verdict;
  readonly raison: Raison;
  readonly regarde: readonly (keyof Faits)[];
  /** keys of knowledge/content/sources.yaml, or the decision that the rule rests on */
  readonly sources: readonly string[];
  readonly applies: (faits: Faits) => boolean;
}

const LECTURE = 'docs/decisions/2026-11-24-lecture-de-la-table-du-diagnostic.md';
const PRUDENCE = 'docs/decisions/2026-11-24-libelles-et-inconnu.md';

const RENOMME = 'docs/decisions/2026-11-24-onglet-renomme.md';

const HORS_ACTIVITE: Readonly<Record<Activite, Raison>> = {
  ccagTravaux: 'hors-ccag-travaux',
  sousTraitanceOuGroupement: 'sans-sous-traitance-ni-groupement',
  decisionDeJustice: 'sans-decision-de-justice',
  professionAgricole: 'hors-profession-agricole',
  ediOuApi: 'sans-edi-ni-api',
};

const SOURCE_ACTIVITE: Readonly<Record<Activite, readonly string[]>> = {
  ccagTravaux: ['FICHE-2019', 'K-TRAV'],
  sousTraitanceOuGroupement: ['FICHE-2019', 'C-ST'],
  decisionDeJustice: ['FICHE-2019', 'K-MFJ'],
  professionAgricole: ['K-TIC'],
  ediOuApi: ['FICHE-2019', 'C-FLUX-EN'],
};

const notNeeded = (activite: Activite): Regle => ({
  ligne: 4,
  verdict: 'non-concerne',
  raison: HORS_ACTIVITE[activite],
  regarde: ['activite', 'activiteDite'],
  sources: SOURCE_ACTIVITE[activite],
  applies: (f) => f.activite === activite && f.activiteDite === false,
});

/** The structure's screen was read and does not show the space as open: row 10 has nothing to say, row 11 decides. */
const closedOnStructure = (f: Faits): boolean => f.structureLue && f.droit === 'aucun';

/**
 * The diagnosis (design, section 5): the first rule that applies wins. A rule is pure and looks at nothing but what `regarde`
 * names. The last three leave nothing out, so that every space always gets a verdict.
 */
export const REGLES: readonly Regle[] = [
  {
    ligne: 1,
    verdict: 'inconnu',
    raison: 'page-non-reconnue',
    regarde: ['generation'],
    sources: [PRUDENCE],
    applies: (f) => f.generation === null,
  },
  {
    ligne: 2,
    verdict: 'inconnu',
    raison: 'non-connecte',
    regarde: ['connecte'],
    sources: [PRUDENCE],
    applies: (f) => f.connecte === false,
  },
  {
    ligne: 3,
    verdict: 'present',
    raison: 'visible',
    regarde: ['vu', 'generation'],
    sources: ['FICHE-2019'],
    applies: (f) => f.vu === 'meme-nom' || (f.vu === 'autre-nom' && f.generation === 'espaces'),
  },
  {
    ligne: 3,
    verdict: 'present',
    raison: 'autre-nom-aujourdhui',
    regarde: ['vu', 'generation'],
    sources: ['C-ORGA', 'K-STRUCT'],
    applies: (f) => f.vu === 'autre-nom',
  },
  {
    ligne: 4,
    verdict: 'non-concerne',
    raison: 'entite-publique-seulement',
    regarde: ['publicSeulement', 'kind'],
    sources: ['C-V2'],
    applies: (f) => f.publicSeulement && f.kind === 'fournisseur',
  },
  notNeeded('ccagTravaux'),
  notNeeded('sousTraitanceOuGroupement'),
  notNeeded('decisionDeJustice'),
  notNeeded('professionAgricole'),
  notNeeded('ediOuApi'),
  {
    ligne: 4,
    verdict: 'non-concerne',
    raison: 'pas-gestionnaire',
    regarde: ['espace', 'gestionnaire'],
    sources: ['FICHE-2019'],
    applies: (f) => f.espace === 'activites-du-gestionnaire' && f.gestionnaire === false,
  },
  {
    ligne: 5,
    verdict: 'inconnu',
    raison: 'page-incomplete',
    regarde: ['placeVue', 'espace'],
    sources: [PRUDENCE, LECTURE],
    applies: (f) => !f.placeVue || f.espace === 'accueil-connecte' || f.espace === 'mon-compte',
  },
  {
    ligne: 6,
    verdict: 'en-attente',
    raison: 'aucun-rattachement',
    regarde: ['rattache', 'seulMonCompte'],
    sources: ['FICHE-2019'],
    applies: (f) => f.rattache === false || (f.seulMonCompte && f.rattache !== 'en-attente'),
  },
  {
    ligne: 6,
    verdict: 'en-attente',
    raison: 'rattachement-en-attente',
    regarde: ['rattache'],
    sources: ['C-RATTACH'],
    applies: (f) => f.rattache === 'en-attente',
  },
  {
    ligne: 7,
    verdict: 'a-preciser',
    raison: 'profil-inconnu',
    regarde: ['publicSeulement', 'kind', 'activite', 'activiteDite', 'espace', 'gestionnaire'],
    sources: ['FICHE-2019', 'C-V2'],
    applies: (f) =>
      (f.publicSeulement && f.kind === undefined) ||
      (f.activite !== null && f.activiteDite === undefined) ||
      (f.espace === 'activites-du-gestionnaire' && f.gestionnaire === undefined),
  },
  {
    ligne: 8,
    verdict: 'a-preciser',
    raison: 'profil-inconnu',
    regarde: ['espace', 'kind', 'factureMiseEnPaiement'],
    sources: ['FICHE-2019'],
    applies: (f) => f.espace === 'engagements' && f.kind !== 'entite-publique' && f.factureMiseEnPaiement === undefined,
  },
  {
    ligne: 8,
    verdict: 'inconnu',
    raison: 'page-incomplete',
    regarde: ['entrevu'],
    sources: [RENOMME],
    applies: (f) => f.entrevu,
  },
  {
    ligne: 8,
    verdict: 'en-attente',
    raison: 'aucune-facture-en-paiement',
    regarde: ['espace', 'kind', 'factureMiseEnPaiement'],
    sources: ['FICHE-2019'],
    applies: (f) => f.espace === 'engagements' && f.kind !== 'entite-publique' && f.factureMiseEnPaiement === false,
  },
  {
    ligne: 9,
    verdict: 'en-attente',
    raison: 'reconnexion-necessaire',
    regarde: ['droit'],
    sources: ['C-OUVRIR'],
    applies: (f) => f.droit === 'abonne',
  },
  {
    ligne: 9,
    verdict: 'en-attente',
    raison: 'abonnement-en-attente',
    regarde: ['droit'],
    sources: ['C-OUVRIR', 'C-APPROB'],
    applies: (f) => f.droit === 'demande',
  },
  {
    ligne: 9,
    verdict: 'a-ajouter',
    raison: 'ouvert-mais-pas-abonne',
    regarde: ['droit'],
    sources: ['C-OUVRIR'],
    applies: (f) => f.droit === 'ouvert',
  },
  {
    ligne: 10,
    verdict: 'a-ajouter',
    raison: 'ajout-libre',
    regarde: ['espace', 'structureLue', 'droit'],
    sources: ['C-V2'],
    applies: (f) => f.espace === 'factures-emises' && !closedOnStructure(f),
  },
  {
    ligne: 10,
    verdict: 'a-ajouter',
    raison: 'ouvert-par-defaut',
    regarde: ['espace', 'structureLue', 'droit'],
    sources: ['C-V2'],
    applies: (f) => f.espace === 'sollicitations-emises' && !closedOnStructure(f),
  },
  {
    ligne: 10,
    verdict: 'a-ajouter',
    raison: 'habilitation-a-demander',
    regarde: ['generation', 'structureLue', 'droit'],
    sources: ['C-COMPTE', 'C-APPROB'],
    applies: (f) => f.generation === 'services' && !closedOnStructure(f),
  },
  {
    ligne: 11,
    verdict: 'a-ajouter',
    raison: 'pas-ouvert-sur-la-structure',
    regarde: ['gestionnaire'],
    sources: ['C-OUVRIR'],
    applies: (f) => f.gestionnaire === true,
  },
  {
    ligne: 11,
    verdict: 'a-ajouter',
    raison: 'pas-gestionnaire',
    regarde: ['gestionnaire'],
    sources: ['C-OUVRIR', 'FICHE-2019'],
    applies: (f) => f.gestionnaire === false,
  },
  {
    ligne: 11,
    verdict: 'a-preciser',
    raison: 'profil-inconnu',
    regarde: ['gestionnaire'],
    sources: ['C-OUVRIR'],
    applies: () => true,
  },
];
