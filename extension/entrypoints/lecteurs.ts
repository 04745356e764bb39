import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringLecteurs } from '../overlay/lecteurs-apart.ts';
import { readAbonnements, readStructure } from '../portal/screens.ts';
import { readServices } from '../portal/services.ts';
import { markedMentions } from '../portal/services-marks.ts';

/** Injected by the background where it is asked for: reads the pages of today's portal, « Mes abonnements », a structure. */
export default defineUnlistedScript(() => bringLecteurs({ readAbonnements, readStructure, readServices, markedMentions }));
