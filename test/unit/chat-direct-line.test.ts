import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createClient, type Session } from '../../bot/chat/direct-line/client.ts';
import { createDirectLineTransport } from '../../bot/chat/direct-line/transport.ts';
import type { Arrivee, Transport } from '../../bot/chat/transport.ts';
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { type Assistant, startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { DIALOGUE } from './conversation-savoir.ts';

let folder: string;
let server: Assistant;

const serve = (port: string): Promise<Assistant> => {
  const env = { PORT: port, DIAPASON_STORE: `sqlite:${join(folder, 'base.db')}`, DIAPASON_LOG: 'silent' };
  return startAssistant(readSettings(env), { dialogue: DIALOGUE, page: null });
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'diapason-'));
  server = await serve('0');
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function createTab(kept: { session: Session | null } = { session: null }) {
  const arrived: Arrivee[] = [];
  let look = (): void => undefined;
  const transport: Transport = createDirectLineTransport({
    client: createClient(`${server.url}v3/directline`),
    coffre: {
      read: () => kept.session,
      write: (session) => {
        kept.session = session;
      },
    },
    locale: 'fr-FR',
    delay: () => 20,
  });
  const stop = transport.connect((one) => {
    arrived.push(one);
    look();
  });
  const until = (found: (arrived: readonly Arrivee[]) => boolean): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        if (found(arrived)) resolve();
      };
      look();
    });
  const says = (text: string) => (all: readonly Arrivee[]) =>
    all.some((one) => one.kind === 'reply' && JSON.stringify(one.message).includes(text));
  return { transport, arrived, kept, stop, until, says };
}

describe('the transport over Direct Line', () => {
  it('opens, is greeted, sends, and hears its own words as they were kept', async () => {
    const { transport, arrived, until, says, stop } = createTab();
    await until(says('pas un service officiel'));
    await transport.send({ kind: 'text', text: 'mon mdp est Soleil2024!' }, 'cle-1');
    await until(says('J’ai caché'));
    expect(arrived).toContainEqual(expect.objectContaining({ kind: 'echo', key: 'cle-1', text: 'mon mdp est •••' }));
    stop();
  });

  it('comes back to its conversation after a reload, with all that was said', async () => {
    const first = createTab();
    await first.until(first.says('pas un service officiel'));
    await first.transport.send({ kind: 'choice', choices: ['guider/ajouter'], label: 'Ajouter un espace' }, 'cle-1');
    await first.until(first.says('Quel espace'));
    first.stop();
    const again = createTab(first.kept);
    await again.until(again.says('Quel espace'));
    expect(again.says('pas un service officiel')(again.arrived)).toBe(true);
    again.stop();
  });

  it('finds its server again after it went away, and a message tried twice is answered once', async () => {
    const tab = createTab();
    await tab.until(tab.says('pas un service officiel'));
    const port = new URL(server.url).port;
    await server.close();
    await tab.until((all) => all.some((one) => one.kind === 'connection' && one.state === 'offline'));
    await expect(tab.transport.send({ kind: 'choice', choices: ['guider/ajouter'], label: 'x' }, 'cle-1')).rejects.toThrow();
    server = await serve(port);
    await tab.until((all) => all.at(-1)?.kind === 'connection' && (all.at(-1) as { state?: string }).state === 'online');
    await tab.transport.send({ kind: 'choice', choices: ['guider/ajouter'], label: 'x' }, 'cle-1');
    await tab.transport.send({ kind: 'choice', choices: ['guider/ajouter'], label: 'x' }, 'cle-1');
    await tab.transport.send({ kind: 'text', text: 'annuler' }, 'cle-2');
    await tab.until(tab.says('C’est arrêté'));
    expect(tab.arrived.filter((one) => one.kind === 'reply' && JSON.stringify(one.message).includes('Quel espace')).length).toBe(
      1,
    );
    tab.stop();
  });

  it('says that a conversation is over when its token is not good any more, and begins a new one when asked', async () => {
    const tab = createTab({ session: { conversationId: 'inconnue', token: 'faux.jeton' } });
    await tab.until((all) => all.some((one) => one.kind === 'connection' && one.state === 'ended'));
    expect(tab.kept.session).toBeNull();
    tab.transport.renew();
    await tab.until(tab.says('pas un service officiel'));
    tab.stop();
  });
});
