import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isShown } from '../overlay/visible.ts';
import { skeletonOf } from '../portal/skeleton-html.ts';

/** Injected by the panel, when the user asks for a report of the page in front of him. */
export default defineUnlistedScript(() => skeletonOf(document, location.href, isShown));
