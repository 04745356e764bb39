import type { BlocDe } from '../bloc.ts';
import { STRUCTURES } from '../structures.ts';

/** A table of invoices. One column names the space an invoice came from: a label in a table is no tab. */
export const buildFactures = (): BlocDe<'tableau'> => ({
  type: 'tableau',
  legende: 'Résultats de la recherche',
  colonnes: ['Numéro', 'Destinataire', 'Montant', 'Origine', 'État'],
  lignes: [
    ['EXEMPLE-001', STRUCTURES.acheteur.nom, '1 200,00 €', 'Factures émises', 'Mise en paiement'],
    ['EXEMPLE-002', STRUCTURES.acheteur.nom, '360,50 €', 'Factures de travaux', 'Suspendue'],
    ['EXEMPLE-003', STRUCTURES.commune.nom, '84,00 €', 'Engagements', 'Déposée'],
  ],
});
