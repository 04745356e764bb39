import type { Dialogue } from '../../conversation/contract.ts';
import type { Store } from '../../store/port.ts';
import type { Room } from '../room/room.ts';
import type { Access } from './access.ts';
import type { Tokens } from './tokens.ts';

export interface Limits {
  /** messages a minute */
  readonly perConversation: number;
  /** messages, conversations and tokens a minute, each */
  readonly perAddress: number;
  readonly sockets: number;
  readonly socketsPerAddress: number;
  /** messages kept and not yet answered, above which clients are asked to wait */
  readonly waiting: number;
}

/** All that the channel works with. */
export interface DirectLineOptions {
  readonly store: Store;
  readonly room: Room;
  readonly dialogue: Dialogue;
  readonly tokens: Tokens;
  readonly access: Access;
  readonly limits: Limits;
  readonly clock: () => number;
  readonly newId: () => string;
}

export const PREFIX = '/v3/directline';
