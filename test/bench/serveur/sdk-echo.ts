/** An echo on the Agents SDK, behind the same Fastify, with no store: what the SDK and HTTP cost alone. */
import Fastify from 'fastify';
import { readBotActivity } from '../../../bot/channels/bot-framework/activity-shape.ts';
import { referenceOf } from '../../../bot/channels/bot-framework/reference.ts';
import { loadSdk } from '../../../bot/channels/bot-framework/sdk.ts';

const sdk = await loadSdk({ credentials: null });
const app = Fastify({ logger: false });
app.post('/api/messages', async (request, reply) => {
  const activity = readBotActivity(request.body);
  const said = { type: 'message', text: activity.text ?? '' } as const;
  const { status, body } = await sdk.process(undefined, activity, referenceOf(activity, 'bot'), (turn) => turn.send([said]));
  return reply.code(status).send(body);
});
const url = await app.listen({ port: 0, host: '127.0.0.1' });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() });
});
process.once('SIGTERM', () => void app.close().then(() => process.disconnect()));
process.send?.({ url });
