/** The portal, and nothing around it: look-alike hosts exist, and the identity provider is never read. */
export const PORTAL_MATCHES: readonly string[] = ['', 'www.', 'portail.', 'cpro.', 'qualif.'].map(
  (name) => `https://${name}chorus-pro.gouv.fr/*`,
);

/** Asked for one by one, from Réglages, when the user wants them. */
export const OPTIONAL_MATCHES: readonly string[] = [
  'https://communaute.chorus-pro.gouv.fr/*',
  'https://portail.dgfip.finances.gouv.fr/cpp/*',
];

/** The only host of the sandbox build, which has no portal host. */
export const SANDBOX_MATCHES: readonly string[] = ['http://localhost/*'];
