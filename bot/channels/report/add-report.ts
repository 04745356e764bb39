import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Store } from '../../store/port.ts';
import { mustBePrivate, type PrivateAccess } from '../figures/private-access.ts';
import { ProtocolError } from '../http/protocol-error.ts';
import { addressKey, createRateLimit } from '../http/rate-limit.ts';
import { toCsv } from './csv.ts';
import { gatherReport } from './gather.ts';
import { toPage } from './page.ts';
import { STYLE } from './style.ts';

const CSP = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** A token is not guessed at thirty tries a minute, and the store is not read without end. */
const PER_MINUTE = 30;

export interface ReportOptions {
  readonly store: Pick<Store, 'scan'>;
  readonly access: PrivateAccess;
  readonly retentionDays: number;
  readonly clock: () => number;
}

/** `/rapport` and `/rapport.csv`: what the conversations teach, for who holds the token. */
export function addReport(app: FastifyInstance, { store, access, retentionDays, clock }: ReportOptions): void {
  const limit = createRateLimit(PER_MINUTE, clock);
  function enter(request: FastifyRequest, reply: FastifyReply): void {
    const seconds = limit(addressKey(request.ip));
    if (seconds > 0) throw new ProtocolError(429, 'TooManyRequests', `Trop de demandes. Réessayez dans ${seconds} s.`, seconds);
    // A browser asks its user for the token, as a password.
    if (access.token !== null) reply.header('www-authenticate', 'Basic realm="Rapport de Diapason", charset="UTF-8"');
    mustBePrivate(request, access);
    reply.removeHeader('www-authenticate').header('content-security-policy', CSP);
  }
  app.get('/rapport', async (request, reply) => {
    enter(request, reply);
    return reply.type('text/html; charset=utf-8').send(toPage(await gatherReport(store), retentionDays));
  });
  app.get('/rapport.csv', async (request, reply) => {
    enter(request, reply);
    const disposition = 'attachment; filename="rapport-diapason.csv"';
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', disposition)
      .send(toCsv(await gatherReport(store)));
  });
  app.get('/rapport.css', async (_request, reply) => reply.type('text/css; charset=utf-8').send(STYLE));
}
