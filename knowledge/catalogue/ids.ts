/** The fourteen spaces, in the order of every listing. The ids are a contract: other programs rely on them. */
export const ESPACE_IDS = [
  'accueil-connecte',
  'mon-compte',
  'activites-du-gestionnaire',
  'factures-emises',
  'factures-recues',
  'factures-a-valider',
  'factures-de-travaux',
  'sollicitations-emises',
  'sollicitations-recues',
  'engagements',
  'memoires-de-frais-de-justice',
  'remboursement-tic',
  'raccordements-edi-api',
  'suivi-des-flux',
] as const;

export type EspaceId = (typeof ESPACE_IDS)[number];

/** `espaces`: the bar of tabs (2016 to February 2022). `services`: domains, applications, habilitations (since 21 February 2022). */
export const GENERATIONS = ['espaces', 'services'] as const;

export type Generation = (typeof GENERATIONS)[number];
