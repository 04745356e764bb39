import { DOMAINES, type Domaine } from '../../../../knowledge/diagnosis/vue.ts';
import { pathOf } from '../../adresses.ts';
import type { Bloc, Carte } from '../../bloc.ts';
import type { Application, CompteServices } from '../../compte.ts';

/** The attested names of the domains. */
export const NOMS: Readonly<Record<Domaine, string>> = {
  facturation: 'Facturation',
  commande: 'Commande',
  organisation: 'Organisation',
  raccordements: 'Raccordements',
  'annuaire-facturation': 'Annuaire facturation',
};

/** Prose that names applications, in a domain's block: naming is not granting. */
const TEXTES: Readonly<Record<Domaine, string>> = {
  facturation: 'Factures émises, Factures reçues, Remboursement de taxes : tout ce qui se facture.',
  commande: 'Les Engagements des entités publiques et ce qui en découle.',
  organisation: 'Les structures, leurs services et leurs utilisateurs.',
  raccordements: 'Relier vos outils, par EDI ou par API.',
  'annuaire-facturation': 'Chercher qui reçoit quoi, sans se connecter.',
};

/** The blocks of domains, for the home of a person or of a visitor. */
export function buildDomaines(compte: CompteServices): readonly Bloc[] {
  const cartes = DOMAINES.filter((id) => compte.domaines[id] !== undefined).map(
    (id): Carte => ({
      titre: NOMS[id],
      texte: TEXTES[id],
      action: 'Accéder au domaine',
      href: pathOf('services', `domaine:${id}`),
    }),
  );
  return [{ type: 'cartes', cartes }];
}

const carteDApplication = ({ id, titre, texte }: Application): Carte => ({
  titre,
  texte,
  action: 'Accéder',
  href: pathOf('services', `application:${id}`),
});

/** A domain's page: its name, then the cards of its applications, under a heading of their own when it has parts. */
export function buildDomaine(compte: CompteServices, id: Domaine): readonly Bloc[] {
  const groupes = Map.groupBy(compte.domaines[id] ?? [], (application) => application.sousDomaine);
  return [
    { type: 'titre', texte: NOMS[id] },
    { type: 'texte', texte: 'Ouvrez une application. Celles qui vous manquent se demandent dans Mes habilitations.' },
    ...[...groupes].map(([sousDomaine, applications]): Bloc => {
      const cartes: Bloc = { type: 'cartes', cartes: applications.map(carteDApplication) };
      return sousDomaine === undefined ? cartes : { type: 'rubrique', titre: sousDomaine, blocs: [cartes] };
    }),
  ];
}
