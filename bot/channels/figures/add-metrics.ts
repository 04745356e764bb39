import type { FastifyInstance } from 'fastify';
import type { Metrics } from './metrics.ts';
import { mustBePrivate, type PrivateAccess } from './private-access.ts';

/** `/metrics`, for Prometheus, and the count of what the server answers. */
export function addMetrics(app: FastifyInstance, metrics: Metrics, access: PrivateAccess): void {
  app.addHook('onResponse', (_request, reply, done) => {
    metrics.response(reply.statusCode);
    done();
  });
  app.get('/metrics', async (request, reply) => {
    mustBePrivate(request, access);
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics.text());
  });
}
