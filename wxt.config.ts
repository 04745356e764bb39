import { resolve } from 'node:path';
import { defineConfig, type UserManifest } from 'wxt';
import { OPTIONAL_MATCHES, PORTAL_MATCHES } from './extension/platform/sites.ts';

const GECKO = {
  id: 'diapason@diapason.invalid',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none' as const] },
};

const hotkey = (keys: string, description?: string) => ({
  suggested_key: { default: keys },
  ...(description && { description }),
});

/** Every permission is explained in docs/permissions.md; a test compares. */
const manifest = (browser: string): UserManifest => ({
  name: 'Diapason',
  description:
    'Explique les espaces de Chorus Pro, sur la page même, et dit ce qui vous manque et pourquoi. Service non officiel.',
  permissions: ['storage', 'unlimitedStorage', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
  host_permissions: [...PORTAL_MATCHES],
  optional_host_permissions: [...OPTIONAL_MATCHES],
  content_scripts: [{ matches: [...PORTAL_MATCHES], js: ['portal.js'], run_at: 'document_start' }],
  action: { default_title: 'Diapason' },
  commands: {
    'aller-aux-marques': hotkey('Alt+Shift+D', 'Aller à l’aide sur les espaces, et revenir'),
    ...(browser === 'firefox' ? { _execute_sidebar_action: hotkey('Alt+Shift+S') } : { _execute_action: hotkey('Alt+Shift+S') }),
  },
  ...(browser === 'firefox' ? { browser_specific_settings: { gecko: GECKO } } : { minimum_chrome_version: '116' }),
});

/**
 * The script of every portal page carries no explanation: what only `explain()` and the panel read is left out of it, line by line.
 */
const withoutExplanations = {
  name: 'diapason:sans-explications',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | null {
    if (id.endsWith('knowledge/diagnosis/regles.ts')) return code.replace(/^ +(?:regarde|sources): .*,$/gm, '');
    // The facts of the spaces are by id, in the order of the ids.
    if (id.endsWith('knowledge/catalogue/ids.ts'))
      return "import { FICHES } from '../diagnosis/espaces.ts'; export const ESPACE_IDS = Object.keys(FICHES);";
    if (id.endsWith('knowledge/compiled/fiches.ts'))
      return code.replace(/^ +"(?:question": .*|langue": "fr"|generation": "services"),$/gm, '');
    return null;
  },
};

/** Nor does it carry what reads today's portal and lists of rights: `extension/overlay/lecteurs-apart.ts` says how that comes. */
const withoutLecteurs = {
  name: 'diapason:lecteurs-a-part',
  enforce: 'pre' as const,
  resolveId(source: string, importer: string | undefined): string | null {
    const isTheirs = /\/(?:screens|services|services-marks)\.ts$/.test(source) && (importer?.includes('/extension/') ?? false);
    return isTheirs ? resolve(import.meta.dirname, 'extension/overlay/lecteurs-apart.ts') : null;
  },
};

/** WXT runs a script inside words for a console that a page's script of ours never writes to. */
const withoutWrapper = {
  name: 'diapason:sans-enveloppe',
  enforce: 'pre' as const,
  transform(code: string, id: string): string | null {
    const script = id.includes('virtual:wxt-unlisted-script-entrypoint') && /^import \w+ from ["'](.+)["']/.exec(code)?.[1];
    return script ? `import script from ${JSON.stringify(script)}; script.main();` : null;
  },
};

/** What an error says to whoever develops is in the sources: the place where it was thrown leads there. */
const withoutErrorWords = {
  name: 'diapason:erreurs-sans-mots',
  enforce: 'pre' as const,
  transform: (code: string, id: string): string | null =>
    /\/(?:extension|knowledge)\//.test(id) ? code.replace(/new Error\((['`]).*?\1\)/g, 'new Error()') : null,
};

/** Six passes of the slowest minifier: worth it for what every portal page loads, and for nothing else. */
const SMALLEST = {
  minify: 'terser',
  terserOptions: { ecma: 2020, compress: { passes: 6, pure_getters: true, unsafe_arrows: true } },
} as const;

export default defineConfig({
  manifestVersion: 3,
  srcDir: '.',
  entrypointsDir: 'extension/entrypoints',
  imports: false,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    build: { cssTarget: ['chrome123', 'firefox142'] },
  }),
  hooks: {
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ name }) => name === 'portal')) return;
      config.plugins = [...(config.plugins ?? []), withoutExplanations, withoutLecteurs, withoutWrapper, withoutErrorWords];
      config.build = { ...config.build, ...SMALLEST };
    },
  },
  manifest: ({ browser }) => manifest(browser),
  zip: {
    name: 'diapason',
    excludeSources: ['test-results/**', 'data/**', 'test/evaluation/**', '*.log'],
  },
});
