import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOverlay } from '../overlay/start.ts';

/**
 * The script of the portal's pages. wxt.config.ts names it in the manifest: WXT's own content script would add two kilobytes of
 * life cycle that `extension/overlay` has of its own.
 */
export default defineUnlistedScript(() => startOverlay());
