import type { Message } from '../../conversation/message.ts';
import type { Envoi } from '../transport.ts';

export interface MessageProps {
  readonly message: Message;
  readonly send: (envoi: Envoi) => void;
  /** nothing was said after it */
  readonly isLatest: boolean;
}
