import type { Faits } from '../../../knowledge/diagnosis/faits.ts';
import type { Activite } from '../../../knowledge/diagnosis/profil.ts';
import { PORTAIL } from '../commun/portail.ts';

/** One fact that decided, and where it comes from. */
export interface Fait {
  readonly texte: string;
  readonly origine: 'page' | 'vous' | 'guides';
}

const OUI_NON = (value: boolean | null | undefined): string =>
  value === true ? 'oui' : value === false ? 'non' : 'je ne sais pas';
const DIT = (value: boolean | undefined): string => (value === undefined ? 'vous ne me l’avez pas dit' : OUI_NON(value));

const ACTIVITES: Readonly<Record<Activite, string>> = {
  ccagTravaux: 'Marché de travaux',
  sousTraitanceOuGroupement: 'Sous-traitance ou groupement',
  decisionDeJustice: 'Missions pour la justice',
  professionAgricole: 'Profession agricole',
  ediOuApi: 'Factures par EDI ou API',
};

const VU: Readonly<Record<Faits['vu'], string>> = { non: 'non', 'meme-nom': 'oui', 'autre-nom': 'oui, sous un autre nom' };
const DROIT: Readonly<Record<Faits['droit'], string>> = {
  aucun: 'aucun droit lu',
  abonne: 'vous y êtes abonné',
  demande: 'demande en attente',
  ouvert: 'ouvert sur la structure',
};
const RATTACHE = (value: Faits['rattache']): string => (value === 'en-attente' ? 'demande en attente' : DIT(value));
const KIND = (value: Faits['kind']): string =>
  value === undefined ? 'vous ne me l’avez pas dit' : value === 'fournisseur' ? 'fournisseur' : 'organisme public';

type Writer<K extends keyof Faits> = (value: Faits[K], faits: Partial<Faits>) => Fait | null;

const page = (texte: string): Fait => ({ texte, origine: 'page' });
const vous = (texte: string): Fait => ({ texte, origine: 'vous' });
const guides = (texte: string): Fait => ({ texte, origine: 'guides' });

/** Each fact of the diagnosis in words; null: the sentence of another one says it, or it says nothing. */
const WRITERS: { readonly [K in keyof Faits]: Writer<K> } = {
  espace: () => null,
  generation: (value) => page(`Portail reconnu : ${value === null ? 'aucun' : PORTAIL[value].replace(/^L/, 'l')}`),
  connecte: (value) => page(`Connecté : ${OUI_NON(value)}`),
  vu: (value) => page(`Visible : ${VU[value]}`),
  placeVue: (value) => page(`Endroit où il se trouve, lu en entier depuis moins de 30 jours : ${OUI_NON(value)}`),
  entrevu: (value) => page(`Peut-être là sous un nom que je ne connais pas : ${OUI_NON(value)}`),
  seulMonCompte: (value) => page(`« Mon compte » est le seul onglet : ${OUI_NON(value)}`),
  publicSeulement: (value) => guides(`Réservé aux organismes publics : ${OUI_NON(value)}`),
  activite: (value) =>
    value === null ? null : guides(`Il sert à un cas précis : ${ACTIVITES[value].replace(/^./, (first) => first.toLowerCase())}`),
  activiteDite: (value, { activite }) =>
    activite === null || activite === undefined ? null : vous(`${ACTIVITES[activite]} : ${DIT(value)}`),
  kind: (value) => vous(`Vous êtes : ${KIND(value)}`),
  gestionnaire: (value) => vous(`Gestionnaire de votre structure : ${DIT(value)}`),
  rattache: (value) => vous(`Rattaché à une structure : ${RATTACHE(value)}`),
  factureMiseEnPaiement: (value) => vous(`Une facture « Mise en paiement » : ${DIT(value)}`),
  droit: (value) => page(`Vos droits : ${DROIT[value]}`),
  structureLue: (value) => page(`Écran de la structure lu : ${OUI_NON(value)}`),
};

/** The facts that a rule looked at, in words. */
export function faitsOf(faits: Partial<Faits>): readonly Fait[] {
  return (Object.keys(faits) as (keyof Faits)[]).flatMap((key) => {
    const write = WRITERS[key] as Writer<keyof Faits>;
    return write(faits[key] as Faits[typeof key], faits) ?? [];
  });
}
