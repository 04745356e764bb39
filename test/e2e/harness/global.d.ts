/** What the background and the extension's own pages see, inside `evaluate`. */
declare const chrome: typeof import('wxt/browser').browser;
