import type { FastifyInstance } from 'fastify';
import type { Mode } from '../../channels/bot-framework/credentials.ts';
import { createDeliveries, type Deliveries } from '../../channels/bot-framework/deliveries.ts';
import { addBotFramework, type BotFrameworkOptions } from '../../channels/bot-framework/routes.ts';
import { loadSdk, type Sdk } from '../../channels/bot-framework/sdk.ts';

export interface BotFramework {
  readonly deliveries: Deliveries;
  /** mounts the route, unless it is closed. @throws when the SDK refuses the credentials */
  mount(app: FastifyInstance, options: Omit<BotFrameworkOptions, 'deliveries' | 'sdk' | 'bot'>): Promise<void>;
}

/** @param authority the sign-in service, when it is not Microsoft's public one */
export function prepareBotFramework(mode: Mode, onLost: (error: unknown) => void, authority?: string): BotFramework {
  const credentials = mode.kind === 'jwt' ? mode.credentials : null;
  let loaded: Promise<Sdk> | null = null;
  const sdk = (): Promise<Sdk> => {
    loaded ??= loadSdk({ credentials, ...(authority === undefined ? {} : { authority }) });
    return loaded;
  };
  const deliveries = createDeliveries({ send: async (reference, said) => (await sdk()).send(reference, said), onLost });
  return {
    deliveries,
    async mount(app, options) {
      if (mode.kind === 'closed') return;
      // Who registered the bot learns now what is wrong; on a machine of one's own, most never call this.
      if (mode.kind === 'jwt') await sdk();
      addBotFramework(app, { ...options, deliveries, sdk, bot: credentials?.clientId ?? 'diapason' });
    },
  };
}
