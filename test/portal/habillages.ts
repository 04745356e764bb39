import type { Generation } from '../../knowledge/catalogue/ids.ts';
import type { Habillage } from './habillage.ts';
import { BOITES_ET_ROLES } from './habillages/espaces/boites-et-roles.ts';
import { BOOTSTRAP_3 } from './habillages/espaces/bootstrap-3.ts';
import { BOUTONS } from './habillages/espaces/boutons.ts';
import { COMPOSANTS } from './habillages/espaces/composants.ts';
import { PARAGRAPHES } from './habillages/espaces/paragraphes.ts';
import { TABLEAUX_2005 } from './habillages/espaces/tableaux-2005.ts';
import { BOUTONS_DE_SERVICES } from './habillages/services/boutons.ts';
import { COMPOSANTS_DE_SERVICES } from './habillages/services/composants.ts';
import { LISTES_ET_ROLES } from './habillages/services/listes-et-roles.ts';
import { MOSAIQUE } from './habillages/services/mosaique.ts';
import { PANNEAUX } from './habillages/services/panneaux.ts';
import { TUILES } from './habillages/services/tuiles.ts';

/** Every skin, the first of each generation being the one that is shown unless another is asked for. */
const HABILLAGES: readonly Habillage[] = [
  BOOTSTRAP_3,
  TABLEAUX_2005,
  BOITES_ET_ROLES,
  COMPOSANTS,
  BOUTONS,
  PARAGRAPHES,
  PANNEAUX,
  COMPOSANTS_DE_SERVICES,
  LISTES_ET_ROLES,
  TUILES,
  MOSAIQUE,
  BOUTONS_DE_SERVICES,
];

/** The skins of one generation. */
export const habillagesOf = (generation: Generation): readonly Habillage[] =>
  HABILLAGES.filter((one) => one.generation === generation);
