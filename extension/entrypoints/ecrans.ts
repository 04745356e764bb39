import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringEcrans } from '../overlay/ecrans-apart.ts';
import * as ecrans from '../portal/screens.ts';

/** Injected by the background in the pages that list rights: reads « Mes habilitations », « Mes abonnements », a structure. */
export default defineUnlistedScript(() => bringEcrans(ecrans));
