import type { Message } from '../conversation/message.ts';

/** What the user sends: the same things as the dialogue's events, with how he sees them in the transcript. */
export type Envoi =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly label: string }
  | { readonly kind: 'form'; readonly form: string; readonly values: Readonly<Record<string, string>>; readonly label: string }
  | { readonly kind: 'feedback'; readonly message: string; readonly useful: boolean };

/** What comes from the other side. */
export type Arrivee =
  | { readonly kind: 'reply'; readonly message: Message }
  /** the user's own words, as kept: without their secrets. `key` null: said before this page was opened */
  | { readonly kind: 'echo'; readonly key: string | null; readonly id: string; readonly text: string }
  | { readonly kind: 'connection'; readonly state: Connexion };

/** `ended`: this conversation cannot go on, a new one can. */
export type Connexion = 'connecting' | 'online' | 'offline' | 'ended';

/** Where the conversation is held: a server, or this very page. The interface knows no more of it. */
export interface Transport {
  /** Begins to listen: what was said before comes first. Returns how to stop. */
  connect(listen: (arrived: Arrivee) => void): () => void;
  /**
   * Sends, once however often it is tried with the same key.
   * @throws when it could not be sent: trying again makes sense
   */
  send(envoi: Envoi, key: string): Promise<void>;
  /** Leaves this conversation for a new one. */
  renew(): void;
}
