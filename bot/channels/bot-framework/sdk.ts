/** The Microsoft 365 Agents SDK, and all that we know of it. Nothing of it goes further than this file. */
import type { Activity } from '@microsoft/agents-activity';
import type { AuthConfiguration, Request, TurnContext } from '@microsoft/agents-hosting';
import { isForwarded } from '../http/callers.ts';
import { ProtocolError } from '../http/protocol-error.ts';
import type { BotActivity } from './activity-shape.ts';
import { type Credentials, MICROSOFT } from './credentials.ts';
import { CONNECTORS, THIS_MACHINE } from './hosts.ts';
import type { Said } from './outgoing.ts';
import type { Reference } from './reference.ts';
import { createResponse } from './response.ts';

export interface SdkOptions {
  /** null: anonymous, this machine alone */
  readonly credentials: Credentials | null;
  /** the sign-in service whose keys sign the tokens */
  readonly authority?: string;
}

/** What a turn may do before its request is answered. */
export interface Turn {
  send(said: readonly Said[]): Promise<void>;
  answerInvoke(status: number, body?: object): Promise<void>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

type Caller = Request['user'];

/** The protocol's part of the channel: who calls, where answers go, how they travel. */
export interface Sdk {
  /** @throws ProtocolError 401 without a good token, when one is needed; 404 without need of one, when a proxy calls for someone */
  authorize(headers: Request['headers']): Promise<Caller>;
  /** @throws ProtocolError 400 when the activity would have us call elsewhere than where its caller may */
  process(caller: Caller, activity: BotActivity, reference: Reference, work: (turn: Turn) => Promise<void>): Promise<HttpAnswer>;
  /** Sends answers to where a reference says, after the request. */
  send(reference: Reference, said: readonly Said[]): Promise<void>;
}

const WRONG_TOKEN = () => new ProtocolError(401, 'Unauthorized', 'Ce jeton n’est pas valable pour ce robot.');
const NOT_FROM_HERE = () => new ProtocolError(404, 'NotFound', 'Cette adresse n’existe pas.');
const ELSEWHERE = () =>
  new ProtocolError(400, 'BadArgument', 'Cette activité demande une réponse à une adresse que nous n’appelons pas.');

/** Named connections: given none, the SDK would look for some in the environment. */
function authConfiguration({ credentials, authority = MICROSOFT }: SdkOptions): AuthConfiguration {
  const connection: AuthConfiguration = {
    ...credentials,
    authorityEndpoint: authority,
    validateIssuer: true,
  };
  const name = 'diapason';
  return { ...connection, connections: new Map([[name, connection]]), connectionsMap: [{ serviceUrl: '*', connection: name }] };
}

const accounts = ({ user, bot, conversation, group, tenantId }: Reference) => ({
  user: { id: user },
  bot: { id: bot, name: 'Diapason' },
  conversation: { id: conversation, isGroup: group, ...(tenantId === null ? {} : { tenantId }) },
});

/** An activity made again from what we read and checked: nothing else reaches the SDK, which throws at what surprises it. */
function toSdk({ type, id, deliveryMode, name }: BotActivity, reference: Reference): Record<string, unknown> {
  const { user, bot, conversation } = accounts(reference);
  return {
    type,
    channelId: reference.channelId,
    conversation,
    from: user,
    recipient: bot,
    // Replies that travel in the response need no connector, nor the token that the SDK would ask for it.
    ...(reference.serviceUrl === null || reference.expectReplies ? {} : { serviceUrl: reference.serviceUrl }),
    ...(id ? { id } : {}),
    ...(name ? { name } : {}),
    ...(deliveryMode ? { deliveryMode } : {}),
  };
}

/** @throws ProtocolError 400 for an address that is none, or that a token would cross in the clear */
function checkAddress({ serviceUrl, expectReplies }: Reference, isOpen: boolean): void {
  if (serviceUrl === null) {
    if (expectReplies) return;
    throw ELSEWHERE();
  }
  const protocol = URL.canParse(serviceUrl) ? new URL(serviceUrl).protocol : null;
  if (protocol !== 'https:' && !(isOpen && protocol === 'http:')) throw ELSEWHERE();
}

/** Loads the SDK: a third of a second and forty megabytes, for those who use the channel. */
export async function loadSdk(options: SdkOptions): Promise<Sdk> {
  const { CloudAdapter, OutboundHostValidator } = await import('@microsoft/agents-hosting');
  const isOpen = options.credentials === null;
  const hosts = isOpen ? THIS_MACHINE : CONNECTORS;
  const validator = new OutboundHostValidator({ enabled: true, includeDefaultMicrosoftHosts: false, hosts });
  const adapter = new CloudAdapter(
    authConfiguration(options),
    undefined,
    undefined,
    { validateServiceUrl: true, emitStackTrace: false },
    validator,
  );
  // The SDK's own would tell the user, in English, to mend the source code.
  adapter.onTurnError = async (_context, error) => {
    throw error;
  };

  const turnOf = (context: TurnContext): Turn => ({
    async send(said) {
      if (said.length > 0) await context.sendActivities(said as unknown as Activity[]);
    },
    async answerInvoke(status, body) {
      await context.sendActivity({ type: 'invokeResponse', value: { status, body } } as Activity);
    },
  });

  return {
    async authorize(headers) {
      if (isOpen && isForwarded(headers)) throw NOT_FROM_HERE();
      const request: Request = { method: 'POST', headers };
      const response = createResponse();
      let passed = false;
      await adapter.authorizeRequest(request, response, () => {
        passed = true;
      });
      // Its own words name what was wrong, claim by claim: of no use to who is honest.
      if (!passed) throw WRONG_TOKEN();
      return request.user;
    },
    async process(caller, activity, reference, work) {
      checkAddress(reference, isOpen);
      const response = createResponse();
      const request: Request = {
        method: 'POST',
        headers: {},
        body: toSdk(activity, reference),
        ...(caller === undefined ? {} : { user: caller }),
      };
      let worked = false;
      await adapter.process(request, response, (context) => {
        worked = true;
        return work(turnOf(context));
      });
      if (!worked) throw ELSEWHERE();
      return response.answer();
    },
    async send(reference, said) {
      const { user, bot, conversation } = accounts(reference);
      const { channelId, serviceUrl, activityId } = reference;
      if (serviceUrl === null) return;
      const caller = isOpen ? {} : { aud: options.credentials?.clientId ?? '' };
      const target = { channelId, serviceUrl, user, agent: bot, conversation, ...(activityId === null ? {} : { activityId }) };
      await adapter.continueConversation(caller, target, (context) => turnOf(context).send(said));
    },
  };
}
