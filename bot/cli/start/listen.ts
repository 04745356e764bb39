import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UserError } from '../user-error.ts';

/** A server that runs. */
export interface Running {
  /** the address to open in a browser */
  readonly url: string;
  /** ends open connections too: a browser keeps its own for minutes */
  close(): Promise<void>;
}

/** Where to listen, and the setting that changes the port, for the messages. */
export interface Place {
  readonly host: string;
  readonly port: number;
  readonly setting: 'PORT' | 'SANDBOX_PORT';
}

const ON_THIS_MACHINE: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::']);

function urlOf(host: string, port: number): string {
  const name = ON_THIS_MACHINE.has(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`;
}

const suggestion = (port: number): number => (port >= 1024 && port <= 65_525 ? port + 10 : 4979);

function toUserError(error: NodeJS.ErrnoException, { host, port, setting }: Place): Error {
  const other = `Choisissez-en un autre : ${setting}=${suggestion(port)} npm start`;
  switch (error.code) {
    case 'EADDRINUSE':
      return new UserError(`Le port ${port} est déjà pris par un autre programme. Arrêtez ce programme, ou : ${other}`);
    case 'EACCES':
      return new UserError(`Le port ${port} est réservé par le système. ${other}`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new UserError(
        `HOST vaut « ${host} » : cette machine n’a pas cette adresse. Sans HOST, Diapason écoute sur 127.0.0.1.`,
      );
    default:
      return error;
  }
}

/** @throws UserError when the place is taken, refused or is not this machine's */
export function listen(handler: RequestListener, place: Place): Promise<Running> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(toUserError(error, place)));
    server.listen(place.port, place.host, () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: urlOf(place.host, port),
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
