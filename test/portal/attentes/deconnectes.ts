import { type Attentes, deconnectee, NON_RECONNUE } from './attente.ts';

/** Nobody is signed in. The page of information of the first portal shows neither a bar nor a way to sign in. */
export const DECONNECTE: Attentes = {
  connexion: deconnectee('espaces'),
  informations: NON_RECONNUE,
  erreur: NON_RECONNUE,
};

/** Nobody is signed in. A visitor too sees a domain and its application. */
export const SERVICES_DECONNECTE: Attentes = {
  'accueil-deconnecte': deconnectee('services'),
  'domaine:annuaire-facturation': deconnectee('services'),
  'application:annuaire': deconnectee('services'),
  informations: deconnectee('services'),
  'a-moitie-chargee': deconnectee('services'),
  erreur: NON_RECONNUE,
  connexion: deconnectee('services'),
};
