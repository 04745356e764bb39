import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ProtocolError } from '../http/protocol-error.ts';
import { addressKey, createRateLimit } from '../http/rate-limit.ts';
import { enter, mustExist, NOT_FOUND } from './access.ts';
import { activityId } from './activity.ts';
import { readFeed, toActivitySet } from './feed.ts';
import { type Incoming, langueOf, readActivity } from './incoming.ts';
import { START } from './incoming-shape.ts';
import { type DirectLineOptions, PREFIX } from './options.ts';
import { activityIn, drain } from './upload.ts';
import { readWatermark } from './watermark.ts';

type Params = { Params: { id: string }; Querystring: { watermark?: unknown } };
type Request = FastifyRequest<Params>;

const later = (seconds: number) =>
  new ProtocolError(429, 'TooManyRequests', `Trop de demandes à la fois. Réessayez dans ${seconds} s.`, seconds);

/** The routes of Direct Line 3.0, as directlinejs and Web Chat call them. */
export function addRoutes(app: FastifyInstance, options: DirectLineOptions): void {
  const { store, room, dialogue, tokens, access, limits, clock, newId } = options;
  const conversationLimit = createRateLimit(limits.perConversation, clock);
  const addressLimit = createRateLimit(limits.perAddress, clock);
  const openingLimit = createRateLimit(limits.perAddress, clock);

  const check = (seconds: number): void => {
    if (seconds > 0) throw later(seconds);
  };

  function readStart(body: unknown) {
    const { data } = START.safeParse(body ?? {});
    if (data === undefined) throw new ProtocolError(400, 'MalformedData', 'Attendu : {"user":{"id":"…"},"locale":"fr-FR"}.');
    return { user: data.user?.id ?? null, locale: data.locale ?? null };
  }

  function present(request: FastifyRequest, conversation: string, user: string | null, watermark: number | null) {
    const token = tokens.issue(conversation, user);
    const scheme = request.protocol === 'https' ? 'wss' : 'ws';
    const since = watermark === null ? '' : `watermark=${watermark}&`;
    return {
      conversationId: conversation,
      token,
      expires_in: tokens.seconds,
      streamUrl: `${scheme}://${request.host}${PREFIX}/conversations/${conversation}/stream?${since}t=${token}`,
      referenceGrammarId: '',
    };
  }

  /** The user who calls about this conversation, once it is sure that he may. Nothing says yet that it exists. */
  async function userOf(request: Request): Promise<string | null> {
    const caller = access.identify(request.headers.authorization);
    await enter(store, caller, request.params.id);
    return caller === 'site' ? null : caller.user;
  }

  async function keep(conversation: string, incoming: Incoming | null, reply: FastifyReply): Promise<FastifyReply> {
    if (incoming === null) return reply.send({ id: activityId(conversation, 0) });
    const { echo, event, files, key } = incoming;
    const kept = await room.receive(conversation, { event, echo }, key);
    if (kept === null) throw NOT_FOUND();
    if (files > 0) {
      const fileKey = key === null ? null : `${key}/fichiers`;
      await room.receive(conversation, { event: { kind: 'attachment', count: files }, echo: null }, fileKey);
    }
    return reply.send({ id: activityId(conversation, kept.seq) });
  }

  /** @throws ProtocolError when the caller sends too fast, or when the server has enough to do */
  function mayPost(request: Request): void {
    check(Math.max(addressLimit(addressKey(request.ip)), conversationLimit(request.params.id)));
    if (room.waiting >= limits.waiting) throw later(1);
  }

  app.post(`${PREFIX}/tokens/generate`, async (request, reply) => {
    access.mayGenerate(request.headers.authorization);
    check(openingLimit(addressKey(request.ip)));
    const { user } = readStart(request.body);
    const conversationId = newId();
    return reply.send({ conversationId, token: tokens.issue(conversationId, user), expires_in: tokens.seconds });
  });

  app.post(`${PREFIX}/tokens/refresh`, async (request, reply) => {
    const caller = access.identify(request.headers.authorization);
    if (caller === 'site') throw new ProtocolError(400, 'BadArgument', 'Un secret ne se renouvelle pas : envoyez un jeton.');
    const { conversation, user } = caller;
    return reply.send({ conversationId: conversation, token: tokens.issue(conversation, user), expires_in: tokens.seconds });
  });

  app.post(`${PREFIX}/conversations`, async (request, reply) => {
    const caller = access.identify(request.headers.authorization);
    check(openingLimit(addressKey(request.ip)));
    const { user, locale } = readStart(request.body);
    const conversation = caller === 'site' ? newId() : caller.conversation;
    const isNew = !(await store.exists(conversation));
    await store.create(conversation, clock());
    // The dialogue greets once, however often the client opens.
    const open = { kind: 'open', langue: langueOf(locale ?? request.headers['accept-language']), generation: null } as const;
    await room.receive(conversation, { event: open, echo: null }, 'ouverture');
    const owner = caller === 'site' ? user : (caller.user ?? user);
    return reply.code(isNew ? 201 : 200).send(present(request, conversation, owner, null));
  });

  app.get<Params>(`${PREFIX}/conversations/:id`, async (request, reply) => {
    const user = await userOf(request);
    await mustExist(store, request.params.id);
    return reply.send(present(request, request.params.id, user, readWatermark(request.query.watermark)));
  });

  app.get<Params>(`${PREFIX}/conversations/:id/activities`, async (request, reply) => {
    await userOf(request);
    await mustExist(store, request.params.id);
    return reply.send(toActivitySet(await readFeed(store, request.params.id, readWatermark(request.query.watermark))));
  });

  app.post<Params>(`${PREFIX}/conversations/:id/activities`, async (request, reply) => {
    const user = await userOf(request);
    mayPost(request);
    return keep(request.params.id, readActivity(request.body, user, dialogue.mask), reply);
  });

  app.register(async (uploads) => {
    // Whatever is sent here is read as a stream, so that no file is ever held, in memory or elsewhere.
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('*', (_request, _payload, done) => done(null));
    uploads.post<Params>(`${PREFIX}/conversations/:id/upload`, async (request, reply) => {
      const user = await userOf(request);
      mayPost(request);
      const head = await drain(request.raw);
      const sent = activityIn(head, request.headers['content-type'] ?? '') ?? { type: 'message', attachments: [{}] };
      const incoming = readActivity(sent, user, dialogue.mask);
      return keep(request.params.id, incoming === null ? null : { ...incoming, files: Math.max(1, incoming.files) }, reply);
    });
  });
}
