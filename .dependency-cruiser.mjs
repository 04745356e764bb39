/**
 * The arrows between folders (design, section 3). `allowed` is the whole list: what it does not name is an error.
 * TypeScript 7 has no JavaScript API for dependency-cruiser, so files are parsed by swc, type imports included.
 */
const PURE_KNOWLEDGE = '^knowledge/(catalogue|diagnosis|comprehension|identifiers)/';
/** knowledge/build is Node and build time: only itself, the command line and the tests may reach it. */
const KNOWLEDGE = { path: '^knowledge/', pathNot: '^knowledge/build/' };
const PACKAGES = { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg'] };
const LIBRARIES = [{ ...PACKAGES }, { dependencyTypes: ['core'] }];
const TEST = '[.]test[.]tsx?$';

const arrow = (from, ...targets) => targets.map((to) => ({ from: { path: from, pathNot: TEST }, to }));
const folder = (...names) => ({ path: `^(${names.join('|')})/` });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  allowed: [
    // Pure code: no Node module, and of the packages only those that are pure too.
    ...arrow(PURE_KNOWLEDGE, KNOWLEDGE, { path: '^node_modules/(zod|stdnum)/' }),
    ...arrow('^bot/conversation/', folder('bot/conversation'), KNOWLEDGE),

    ...arrow('^knowledge/build/', folder('knowledge'), ...LIBRARIES),
    ...arrow('^knowledge/compiled/', folder('knowledge/compiled')),
    ...arrow('^bot/chat/', folder('bot/chat', 'bot/conversation'), KNOWLEDGE, PACKAGES),
    ...arrow('^bot/channels/', folder('bot/channels', 'bot/conversation', 'bot/store'), KNOWLEDGE, ...LIBRARIES),
    ...arrow('^bot/store/', folder('bot/store'), ...LIBRARIES),
    ...arrow('^bot/cli/', { pathNot: '^extension/(overlay|visit|panel|platform|entrypoints)/' }),

    // `Document` in, answers out: the same code in a page, a worker and jsdom.
    ...arrow('^extension/portal/', folder('extension/portal'), KNOWLEDGE),
    ...arrow('^extension/platform/', folder('extension/platform'), KNOWLEDGE, PACKAGES),
    ...['overlay', 'visit'].flatMap((name) =>
      arrow(`^extension/${name}/`, folder(`extension/${name}`, 'extension/portal', 'extension/platform'), KNOWLEDGE, PACKAGES),
    ),
    ...arrow(
      '^extension/panel/',
      folder('extension/(panel|overlay|visit|portal|platform)', 'bot/chat', 'bot/conversation'),
      KNOWLEDGE,
      PACKAGES,
    ),
    // Where WXT puts the pieces together: whatever the extension may hold, and nothing of Node.
    ...arrow('^extension/entrypoints/', folder('extension', 'bot/chat', 'bot/conversation'), KNOWLEDGE, PACKAGES),

    // Tests and the tools' own settings may reach anything.
    { from: { path: ['^test/', TEST, '^[^/]+$'] }, to: {} },
  ],
  allowedSeverity: 'error',
  forbidden: [
    {
      name: 'not-resolvable',
      comment: 'An import that leads nowhere would escape the list above.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-circular',
      comment: 'Circles of types alone are gone when the code runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: '^node_modules/' },
    exclude: { path: '^([.]wxt|[.]output|data|test-results|test/clients)/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
