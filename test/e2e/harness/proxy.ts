import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { createBacASable } from '../../portal/serveur.ts';
import { makeCertificate } from './tls.ts';

/** A page of a test's own, in place of the replica's at one address. */
export interface PageDEssai {
  readonly html: string;
  readonly csp?: string;
}

/** The network of a test's browser. */
export interface Reseau {
  readonly port: number;
  /** every request that arrived, as « host/path » */
  readonly requests: string[];
  /** every host that was refused */
  readonly refused: string[];
  /** serves a page at an address, host included */
  serve(address: string, page: PageDEssai): void;
  stop(): void;
}

/** The portal's hosts, those near it, and those that only look like it: the replica answers at all of them. */
export const SOSIES = [
  'idp.chorus-pro.gouv.fr',
  'communaute.chorus-pro.gouv.fr',
  'chorus-pro.gouv.fr.exemple.test',
  'www.chorus-pro-gouv.fr',
  'xchorus-pro.gouv.fr',
  'portail.chorus-pro.gouv.fr.exemple.test',
] as const;
const PORTAL = /^(?:www\.|portail\.|cpro\.|qualif\.)?chorus-pro\.gouv\.fr$/;

/**
 * A proxy that answers the portal's own addresses with the replica and refuses all the rest: the browser keeps the real https
 * addresses, so that the production build is what is tested, and nothing leaves the machine.
 */
export async function startReseau(): Promise<Reseau> {
  const requests: string[] = [];
  const refused: string[] = [];
  const pages = new Map<string, PageDEssai>();
  const sockets = new Set<Socket>();
  const replica = createBacASable();
  const site = https.createServer(makeCertificate(), (request, response) => {
    const address = `${request.headers.host ?? ''}${request.url ?? ''}`;
    requests.push(address);
    const page = pages.get(address);
    if (page === undefined) {
      replica(request, response);
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      ...(page.csp === undefined ? {} : { 'content-security-policy': page.csp }),
    });
    response.end(page.html);
  });
  const proxy = http.createServer((request, response) => {
    refused.push(request.url ?? '');
    response.writeHead(403).end();
  });
  proxy.on('connect', (request, socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    const host = (request.url ?? '').replace(/:443$/, '');
    if (!PORTAL.test(host) && !SOSIES.some((one) => one === host)) {
      refused.push(host);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    site.emit('connection', socket);
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  return {
    port: (proxy.address() as AddressInfo).port,
    requests,
    refused,
    serve: (address, page) => pages.set(address, page),
    stop() {
      for (const socket of sockets) socket.destroy();
      proxy.close();
    },
  };
}
