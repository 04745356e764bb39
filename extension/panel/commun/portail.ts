import type { Generation } from '../../../knowledge/catalogue/ids.ts';

/** What the user has in front of him, in words he can check. */
export const PORTAIL: Readonly<Record<Generation, string>> = {
  espaces: 'La barre d’onglets (2016 à février 2022)',
  services: 'Le portail de services (depuis février 2022)',
};
