import type { FastifyInstance } from 'fastify';
import { ProtocolError } from './protocol-error.ts';

/** `live`: the process answers. `ready`: it can serve, its store included. A proxy sends nobody to a server that is not ready. */
export function addHealth(app: FastifyInstance, isReady: () => Promise<void>): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async () => {
    try {
      await isReady();
    } catch {
      throw new ProtocolError(503, 'ServiceUnavailable', 'Le stockage ne répond pas.', 2);
    }
    return { status: 'ok' };
  });
}
