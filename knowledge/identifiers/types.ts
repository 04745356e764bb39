declare const brand: unique symbol;

type Branded<Name extends string> = string & { readonly [brand]: Name };

/** An establishment: 14 digits, the SIREN then the NIC. */
export type Siret = Branded<'SIRET'>;
/** A legal unit: 9 digits. It identifies no structure of the portal by itself, but people type it. */
export type Siren = Branded<'SIREN'>;
interface Identifiants {
  readonly SIRET: Siret;
  readonly SIREN: Siren;
  /** the VAT number of a structure of the Union outside France */
  readonly UE_HORS_FRANCE: Branded<'UE_HORS_FRANCE'>;
  /** outside the Union: ISO country code, then the first 16 characters of the name */
  readonly HORS_UE: Branded<'HORS_UE'>;
  /** New Caledonia */
  readonly RIDET: Branded<'RIDET'>;
  /** French Polynesia */
  readonly TAHITI: Branded<'TAHITI'>;
  /** Wallis and Futuna: « FRWF », then the first 14 characters of the name */
  readonly WALLIS: Branded<'WALLIS'>;
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
