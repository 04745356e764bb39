import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readStructureLue } from '../overlay/structure.ts';

/** Injected by the background into a manager's screen, once he allowed it: says which structure the screen is about. */
export default defineUnlistedScript(() => readStructureLue(document));
