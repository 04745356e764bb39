import type { Mode } from '../../channels/bot-framework/credentials.ts';
import { isLoopback } from '../../channels/http/callers.ts';
import { UserError } from '../user-error.ts';

const NAMES = ['CLIENT_ID', 'CLIENT_SECRET', 'TENANT_ID'] as const;

/** What Azure gives: a GUID, or for the tenant one of its domain names. A secret has no shape, but no space. */
const SHAPES = {
  CLIENT_ID: {
    shape: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
    expects: 'l’identifiant d’application d’Azure, 32 chiffres et lettres avec des tirets',
  },
  CLIENT_SECRET: { shape: /^\S{8,500}$/, expects: 'la valeur du secret créé dans Azure, sans espace' },
  TENANT_ID: { shape: /^[\w.-]{1,100}$/, expects: 'l’identifiant de l’annuaire (locataire) d’Azure' },
} as const;

function read(env: NodeJS.ProcessEnv, name: (typeof NAMES)[number]): string {
  const value = env[name]?.trim() ?? '';
  const { shape, expects } = SHAPES[name];
  if (value !== '' && !shape.test(value)) throw new UserError(`Le réglage ${name} n’est pas compris. Il attend ${expects}.`);
  return value;
}

/** Who could reach the server, as the settings say. */
interface Reach {
  readonly host: string;
  /** the names it answers to, besides this machine's own */
  readonly hosts: readonly string[];
  readonly trustProxy: boolean;
}

/** Why others than this machine could call; null: they cannot. A proxy on this machine calls from it, for strangers. */
function whoElse({ host, hosts, trustProxy }: Reach): string | null {
  if (!isLoopback(host)) return `avec HOST=${host}, d’autres machines pourraient l’appeler sans jeton`;
  const relay = trustProxy ? 'DIAPASON_PROXY' : hosts.some((name) => !isLoopback(name)) ? 'DIAPASON_HOSTS' : null;
  return relay === null ? null : `avec ${relay}, un relais pourrait y mener d’autres machines sans jeton`;
}

/**
 * How `/api/messages` is served: with tokens once the bot is registered, without on this machine alone, or not at all.
 * @throws UserError when the registration is half told: the route must not be open by mistake
 */
export function readBotFramework(env: NodeJS.ProcessEnv, reach: Reach): Mode {
  const [clientId = '', clientSecret = '', tenantId = ''] = NAMES.map((name) => read(env, name));
  const missing = NAMES.filter((name) => (env[name]?.trim() ?? '') === '');
  if (missing.length === 0) return { kind: 'jwt', credentials: { clientId, clientSecret, tenantId } };
  if (missing.length < NAMES.length) {
    throw new UserError(
      `Pour Teams et les autres canaux, il manque ${missing.join(' et ')}. Donnez ${NAMES.join(', ')} ensemble, ou aucun.`,
    );
  }
  const remedy = `Pour l’ouvrir, donnez ${NAMES.join(', ')}.`;
  if (env.NODE_ENV?.trim().toLowerCase() === 'production')
    return { kind: 'closed', why: `NODE_ENV vaut production, et rien ne dirait qui appelle. ${remedy}` };
  const others = whoElse(reach);
  return others === null ? { kind: 'anonymous' } : { kind: 'closed', why: `${others}. ${remedy}` };
}
