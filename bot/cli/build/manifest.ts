/** The only host of a sandbox build. */
const SANDBOX = ['http://localhost/*'];

interface Manifest {
  readonly [key: string]: unknown;
  readonly content_scripts?: readonly Readonly<Record<string, unknown>>[];
}

/** The production manifest, for the training sandbox: another name and id, and `localhost` in place of the portal's hosts. */
export function sandboxManifest({ optional_host_permissions: _, ...production }: Manifest): Manifest {
  return {
    ...production,
    name: 'Diapason (bac à sable)',
    host_permissions: SANDBOX,
    content_scripts: (production.content_scripts ?? []).map((script) => ({ ...script, matches: SANDBOX })),
    ...('browser_specific_settings' in production && {
      browser_specific_settings: withId(production.browser_specific_settings as Gecko),
    }),
  };
}

interface Gecko {
  readonly gecko: Readonly<Record<string, unknown>>;
}

/** Both builds may be installed side by side. */
const withId = ({ gecko }: Gecko): Gecko => ({ gecko: { ...gecko, id: 'diapason-bac-a-sable@diapason.example' } });
