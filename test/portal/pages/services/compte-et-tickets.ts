import { pathOf } from '../../adresses.ts';
import type { Bloc } from '../../bloc.ts';
import type { CompteServices } from '../../compte.ts';

/** « Mon compte », with the notifications one may set: they name applications that one may not have. */
export const buildMonCompte = (compte: CompteServices): readonly Bloc[] => [
  { type: 'titre', texte: 'Mon compte' },
  { type: 'texte', texte: `Nom affiché : ${compte.personne ?? ''}` },
  {
    type: 'rubrique',
    titre: 'Paramétrer vos notifications',
    blocs: [
      { type: 'texte', texte: 'Certificats de cessibilité, Engagements, Facturation CPRO.' },
      { type: 'boutons', libelles: ['Enregistrer'] },
    ],
  },
];

/** The tickets one has sent. */
export const TICKETS: readonly Bloc[] = [
  { type: 'titre', texte: 'Nous contacter' },
  {
    type: 'tableau',
    legende: 'Mes demandes',
    colonnes: ['Numéro', 'Résumé', 'Date'],
    lignes: [['DEMANDE-EXEMPLE-1', 'Où se trouve Suivi des flux ?', '02/11/2026']],
  },
  { type: 'boutons', libelles: ['Discuter avec notre agent virtuel', 'Echanger en ligne avec un agent', 'Envoyer un ticket'] },
];

/** The tickets that a public body receives. */
export const TICKETS_RECUS: readonly Bloc[] = [
  { type: 'titre', texte: 'Tickets à traiter' },
  {
    type: 'tableau',
    legende: 'Tickets de vos fournisseurs',
    colonnes: ['Numéro', 'Description brève', 'Statut'],
    lignes: [['TICKET-EXEMPLE-7', 'Ma facture de travaux est suspendue', 'Non affecté']],
  },
];

/** The first words of the connected home. */
export const ACCUEIL: readonly Bloc[] = [
  { type: 'titre', texte: 'Bienvenue sur le portail de services' },
  { type: 'texte', texte: 'Choisissez un domaine. Les mémoires de frais de justice et le suivi des flux ont leur guide.' },
];

/** The public home: a visitor sees a domain too, so a domain proves no sign-in. */
export const ACCUEIL_DECONNECTE: readonly Bloc[] = [
  { type: 'titre', texte: 'Le portail de services' },
  { type: 'texte', texte: 'Connectez-vous pour voir Facturation, Organisation et vos autres domaines.' },
  { type: 'liens', liens: [{ libelle: 'Une question sur Mon compte ?', href: pathOf('services', 'informations') }] },
];
