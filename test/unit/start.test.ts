import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { renderWelcome } from '../../bot/cli/start/welcome.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Program {
  readonly child: ChildProcess;
  /** resolves when the output holds the text */
  says(text: string): Promise<string>;
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>;
}

const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
afterAll(() => rmSync(folder, { recursive: true }));

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** Starts the real program, on free ports unless told otherwise. */
function start(
  env: Record<string, string> = {},
  [command, ...args]: readonly [string, ...string[]] = [process.execPath, join(ROOT, 'bot/cli/start.ts')],
): Program {
  const child = spawn(command, args, {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      SANDBOX_PORT: '0',
      DIAPASON_OPEN: '0',
      DIAPASON_BUILD: '0',
      DIAPASON_STORE: `sqlite:${join(folder, 'essai.db')}`,
      ...env,
    },
  });
  started.push(child);
  const output = { stdout: '', stderr: '' };
  const waiting: (() => void)[] = [];
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text;
      for (const look of waiting) look();
    });
  }
  return {
    child,
    says: (text) =>
      new Promise((done) => {
        const look = (): void => {
          if (output.stdout.includes(text)) done(output.stdout);
        };
        waiting.push(look);
        look();
      }),
    ended: new Promise((done) => child.on('close', (code) => done({ code, ...output }))),
  };
}

const addressAfter = (text: string, word: string): string =>
  new RegExp(`${word}.* : (http://localhost:\\d+/)`).exec(text)?.[1] ?? '';
const addressIn = (text: string): string => addressAfter(text, 'Bac à sable');

const PLACES = {
  assistant: 'http://localhost:1/',
  sandbox: 'http://localhost:2/',
  builds: null,
  opened: false,
  botFramework: { kind: 'anonymous' },
} as const;

describe('what is said at start', () => {
  it.each([
    ['machine', 'Lu depuis cette machine seule'],
    ['jeton', 'un mot de passe : votre DIAPASON_REPORT_TOKEN'],
    ['personne', 'Fermé'],
  ] as const)('names the agent’s page and the report, and how the report opens: %s', (report, how) => {
    const said = renderWelcome({ ...PLACES, report });
    expect(said).toContain('http://localhost:1/agent.html');
    expect(said).toContain('http://localhost:1/rapport');
    expect(said).toContain(how);
    expect(said).toContain('DIAPASON_REPORT_TOKEN');
  });
});

describe('npm start', () => {
  it('sert l’assistant et le bac à sable, et dit où', async () => {
    const text = await start().says('Pour arrêter : Ctrl+C.');
    const sandbox = await fetch(addressIn(text));
    expect(await sandbox.text()).toContain('Bac à sable de Diapason');
    const assistant = addressAfter(text, 'Assistant');
    expect(await (await fetch(assistant)).text()).toContain('<html lang="fr"');
    expect((await fetch(new URL('health/ready', assistant))).status).toBe(200);
  });

  it('garde une conversation, de la question à la réponse sourcée', async () => {
    const assistant = addressAfter(await start().says('Pour arrêter'), 'Assistant');
    const post = (path: string, token: string | null, body: unknown) =>
      fetch(new URL(`v3/directline/${path}`, assistant), {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify(body),
      });
    const { token } = await (await post('tokens/generate', null, {})).json();
    const { conversationId } = await (await post('conversations', token, {})).json();
    const activity = { type: 'message', from: { id: 'essai' }, text: 'À quoi sert l’espace Engagements ?' };
    expect((await post(`conversations/${conversationId}/activities`, token, activity)).status).toBe(200);
    const read = await fetch(new URL(`v3/directline/conversations/${conversationId}/activities`, assistant), {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await read.text()).toContain('Engagements');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)(
    's’arrête proprement sur %s, même si un navigateur garde sa connexion',
    async (signal) => {
      const { child, says, ended } = start();
      const kept = await fetch(addressIn(await says('Pour arrêter')), { headers: { connection: 'keep-alive' } });
      expect(kept.status).toBe(200);
      child.kill(signal);
      expect(await ended).toMatchObject({ code: 0, stderr: '' });
    },
  );

  it.skipIf(process.platform === 'win32').each([
    ['start', 'Pour arrêter'],
    ['serve', 'répond sur'],
  ])('s’arrête aussi quand npm, qui l’a lancé par « npm run %s », reçoit SIGTERM', async (script, last) => {
    const { child, says, ended } = start({}, ['npm', 'run', '-s', script]);
    const [address = ''] = /http:\/\/localhost:\d+\//.exec(await says(last)) ?? [];
    expect((await fetch(`${address}health/live`)).status).toBe(200);
    child.kill('SIGTERM');
    // Its output is closed by whoever writes in it last: the server, not npm.
    expect(await ended).toMatchObject({ stderr: '' });
    await expect(fetch(`${address}health/live`)).rejects.toThrow();
  });

  it('nomme le port déjà pris, et comment en changer', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const { code, stdout, stderr } = await start({ SANDBOX_PORT: String(port) }).ended;
    other.close();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(`Le port ${port} est déjà pris`);
    expect(stderr).toMatch(/SANDBOX_PORT=\d+ npm start/);
  });

  it.each([
    [{ SANDBOX_PORT: 'abc' }, 'SANDBOX_PORT vaut « abc »'],
    [{ SANDBOX_PORT: '70000' }, 'SANDBOX_PORT vaut « 70000 »'],
    [{ SANDBOX_PORT: '-1' }, 'SANDBOX_PORT vaut « -1 »'],
    [{ PORT: '39.79' }, 'PORT vaut « 39.79 »'],
    [{ PORT: '4100', SANDBOX_PORT: '4100' }, 'PORT et SANDBOX_PORT valent tous deux 4100'],
    [{ HOST: '192.0.2.1' }, 'Avec HOST=192.0.2.1, d’autres machines pourraient'],
    [{ HOST: '192.0.2.1', DIAPASON_PUBLIC: 'oui' }, 'HOST vaut « 192.0.2.1 »'],
    [{ HOST: 'nulle-part.invalid', DIAPASON_PUBLIC: 'oui' }, 'HOST vaut « nulle-part.invalid »'],
    [{ DIAPASON_LOG: 'bavard' }, 'Le réglage DIAPASON_LOG n’est pas compris'],
  ])('refuse %j en une phrase', async (env, message) => {
    const { code, stdout, stderr } = await start(env).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('prend un réglage vide pour un réglage absent', async () => {
    const text = await start({ HOST: ' ' }).says('Pour arrêter');
    expect((await fetch(addressIn(text))).status).toBe(200);
  });
});
