/** The portal, and nothing around it: look-alike hosts exist, and the identity provider is never read. */
export const PORTAL_MATCHES: readonly string[] = ['', 'www.', 'portail.', 'cpro.', 'qualif.'].map(
  (name) => `https://${name}chorus-pro.gouv.fr/*`,
);

/** The same portal, by the entry of the entities outside the State. */
export const PIGP_MATCH = 'https://portail.dgfip.finances.gouv.fr/cpp/*';

/** Asked for one by one, from Réglages, when the user wants them. */
export const OPTIONAL_MATCHES: readonly string[] = ['https://communaute.chorus-pro.gouv.fr/*', PIGP_MATCH];
