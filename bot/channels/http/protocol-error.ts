/** The codes of the Direct Line protocol that we answer with, and the few that it leaves to the service. */
export type ProtocolCode =
  | 'BadArgument'
  | 'MalformedData'
  | 'MessageSizeTooBig'
  | 'NotSupported'
  | 'Unauthorized'
  | 'Forbidden'
  | 'TokenExpired'
  | 'NotFound'
  | 'TooManyRequests'
  | 'Misdirected'
  | 'ServiceUnavailable'
  | 'ServiceError';

/** What a client is told when it cannot be served. The message is ours alone: nothing of the request is repeated. */
export class ProtocolError extends Error {
  override readonly name = 'ProtocolError';
  readonly status: number;
  readonly code: ProtocolCode;
  /** seconds, when trying later makes sense */
  readonly retryAfter: number | null;

  constructor(status: number, code: ProtocolCode, message: string, retryAfter: number | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** The body of every error. */
export const errorBody = ({ code, message }: ProtocolError) => ({ error: { code, message } });

const BY_STATUS: Readonly<Record<number, readonly [ProtocolCode, string]>> = {
  404: ['NotFound', 'Cette adresse n’existe pas.'],
  413: ['MessageSizeTooBig', 'Le message est trop long.'],
  414: ['BadArgument', 'L’adresse est trop longue.'],
  415: ['NotSupported', 'Envoyez du JSON, avec Content-Type: application/json.'],
  431: ['BadArgument', 'Les en-têtes de la demande sont trop longs.'],
};

/** An error of the HTTP layer, from its status alone. */
export function fromStatus(status: number): ProtocolError {
  const [code, message] = BY_STATUS[status] ?? ['MalformedData', 'La demande est mal formée.'];
  return new ProtocolError(status, code, message);
}
