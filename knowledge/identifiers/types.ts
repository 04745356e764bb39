declare const brand: unique symbol;

type Branded<Name extends string> = string & { readonly [brand]: Name };

/** An establishment: 14 digits, the SIREN then the NIC. */
export type Siret = Branded<'SIRET'>;
/** A legal unit: 9 digits. It identifies no structure of the portal by itself, but people type it. */
export type Siren = Branded<'SIREN'>;
/** The VAT number of a structure of the Union outside France. */
export type TvaUe = Branded<'UE_HORS_FRANCE'>;
/** Outside the Union: ISO country code, then the first 16 characters of the name. */
export type HorsUe = Branded<'HORS_UE'>;
/** New Caledonia. */
export type Ridet = Branded<'RIDET'>;
/** French Polynesia. */
export type Tahiti = Branded<'TAHITI'>;
/** Wallis and Futuna: « FRWF », then the first 14 characters of the name. */
export type Wallis = Branded<'WALLIS'>;

export interface Identifiants {
  readonly SIRET: Siret;
  readonly SIREN: Siren;
  readonly UE_HORS_FRANCE: TvaUe;
  readonly HORS_UE: HorsUe;
  readonly RIDET: Ridet;
  readonly TAHITI: Tahiti;
  readonly WALLIS: Wallis;
}

export type Sorte = keyof Identifiants;

/** Why a text is not an identifier of the kind asked for. */
export type RaisonIdentifiant = 'vide' | 'caracteres' | 'longueur' | 'cle' | 'pays' | 'prefixe';

export type Lecture<S extends Sorte> =
  | { readonly ok: true; readonly value: Identifiants[S] }
  | { readonly ok: false; readonly raison: RaisonIdentifiant };

export const refuse = (raison: RaisonIdentifiant): { readonly ok: false; readonly raison: RaisonIdentifiant } => ({
  ok: false,
  raison,
});

/** The one place where a text becomes an identifier: a parser calls it once its checks are done. */
export const accept = <S extends Sorte>(_sorte: S, text: string): Lecture<S> => ({ ok: true, value: text as Identifiants[S] });
