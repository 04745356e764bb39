import type { EspaceId } from '../../knowledge/catalogue/ids.ts';

/** The names of the spaces as the sheet of 2019 writes them. The replica's own copy: it must not follow a slip of the product. */
export const LIBELLES: Readonly<Record<EspaceId, string>> = {
  'accueil-connecte': 'Accueil connecté',
  'mon-compte': 'Mon compte',
  'activites-du-gestionnaire': 'Activités du gestionnaire',
  'factures-emises': 'Factures émises',
  'factures-recues': 'Factures reçues',
  'factures-a-valider': 'Factures à valider',
  'factures-de-travaux': 'Factures de travaux',
  'sollicitations-emises': 'Sollicitations émises',
  'sollicitations-recues': 'Sollicitations reçues',
  engagements: 'Engagements',
  'memoires-de-frais-de-justice': 'Mémoires de frais de justice',
  'remboursement-tic': 'Demande de remboursement TIC',
  'raccordements-edi-api': 'Raccordements EDI et API',
  'suivi-des-flux': 'Suivi des flux',
};
