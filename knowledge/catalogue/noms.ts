import type { EspaceId, Generation } from './ids.ts';

/** One name under which a space may be read on a screen. */
export interface Nom {
  readonly espace: EspaceId;
  readonly label: string;
  readonly generation: Generation;
  readonly langue: 'fr' | 'en';
}

type Table = Readonly<
  Record<
    EspaceId,
    { readonly espaces: readonly string[]; readonly services?: readonly string[]; readonly en?: readonly string[] }
  >
>;

/**
 * Every attested label, principal one first. Sources: fiche de 2019 (FICHE-2019), C-OUVRIR for « Activité du gestionnaire », C-V2, C-TSOLL,
 * K-TIC for « Remboursement de taxes », C-TTICKET for the tickets, and the English help pages (C-ADMIN-EN, C-TRAV-EN, C-ENG-EN, C-FLUX-EN, C-RACC-EN, C-COMPTE-EN, C-REQ-EN).
 */
const TABLE: Table = {
  'accueil-connecte': { espaces: ['Accueil connecté'] },
  'mon-compte': { espaces: ['Mon compte'], en: ['My account'] },
  'activites-du-gestionnaire': { espaces: ['Activités du gestionnaire', 'Activité du gestionnaire'], en: ['Manager activities'] },
  'factures-emises': { espaces: ['Factures émises'], en: ['Issued invoices', 'Issued invoice'] },
  'factures-recues': { espaces: ['Factures reçues'], en: ['Received invoices'] },
  'factures-a-valider': { espaces: ['Factures à valider'] },
  'factures-de-travaux': {
    espaces: ['Factures de travaux', 'Factures travaux'],
    en: ['Work invoices', 'Works invoices', 'Works invoice'],
  },
  'sollicitations-emises': { espaces: ['Sollicitations émises'], en: ['Sent requests'] },
  'sollicitations-recues': {
    espaces: ['Sollicitations reçues'],
    services: ['Tickets reçus', 'Ticket reçu', 'Ticket(s) reçus', 'Tickets à traiter'],
    en: ['Received requests'],
  },
  engagements: { espaces: ['Engagements'], en: ['Commitments'] },
  'memoires-de-frais-de-justice': {
    espaces: ['Mémoires de frais de justice', 'Mémoire de frais de justice'],
    en: ['Justice costs'],
  },
  'remboursement-tic': {
    espaces: ['Demande de remboursement TIC', 'Demandes de remboursement TIC'],
    services: ['Remboursement de taxes'],
    en: ['ICT refunds requests'],
  },
  'raccordements-edi-api': {
    espaces: ['Raccordements EDI et API', 'Raccordement EDI et API', 'Raccordements EDI / API'],
    en: ['EDI and API connections'],
  },
  'suivi-des-flux': { espaces: ['Suivi des flux'], en: ['Data flow overview'] },
};

/** The names of all the spaces, flat, for whoever recognises labels. */
export const NOMS: readonly Nom[] = (Object.keys(TABLE) as EspaceId[]).flatMap((espace) => {
  const { espaces, services = [], en = [] } = TABLE[espace];
  const name =
    (generation: Generation, langue: 'fr' | 'en') =>
    (label: string): Nom => ({ espace, label, generation, langue });
  return [...espaces.map(name('espaces', 'fr')), ...services.map(name('services', 'fr')), ...en.map(name('services', 'en'))];
});
