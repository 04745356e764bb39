import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isHostAllowed, isOriginAllowed, seeRequest } from '../../bot/channels/http/callers.ts';
import { addressKey, createRateLimit } from '../../bot/channels/http/rate-limit.ts';
import { call, generate, json, openStream, refusedStream, said, startTalk } from './direct-line-client.ts';
import { serveEcho, type TestServer } from './direct-line-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: TestServer;
afterEach(() => server?.close());

describe('the limits', () => {
  it('of messages, by conversation: 429, when to come back, and then it works again', async () => {
    server = await serveEcho({ DIAPASON_MESSAGES_PER_MINUTE: '3' });
    const [talk, other] = [await startTalk(server.url), await startTalk(server.url)];
    for (const text of ['un', 'deux', 'trois']) expect((await talk.say(text)).status).toBe(200);
    const refused = await talk.say('quatre');
    expect(refused).toMatchObject({ status: 429, body: { error: { code: 'TooManyRequests' } } });
    const seconds = Number(refused.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(0);
    expect((await other.say('un')).status).toBe(200);
    server.advance(seconds * 1000);
    expect((await talk.say('quatre')).status).toBe(200);
    expect((await talk.wait(9)).filter(({ text }) => text === 'quatre')).toHaveLength(1);
  });

  it('of messages and of conversations, by address', async () => {
    server = await serveEcho({ DIAPASON_MESSAGES_PER_MINUTE_ADDRESS: '4' });
    const talks = [await startTalk(server.url), await startTalk(server.url)];
    expect(await call(`${server.url}v3/directline/tokens/generate`, json({}))).toMatchObject({ status: 429 });
    const statuses = [];
    for (const talk of [...talks, ...talks, ...talks]) statuses.push((await talk.say('x')).status);
    expect(statuses).toEqual([200, 200, 200, 200, 429, 429]);
  });

  it('of open streams, in all and by address; a closed one makes room', async () => {
    for (const setting of ['DIAPASON_SOCKETS', 'DIAPASON_SOCKETS_PER_ADDRESS']) {
      server = await serveEcho({ [setting]: '1' });
      const talk = await startTalk(server.url);
      const stream = await openStream(talk.streamUrl);
      expect(await refusedStream(talk.streamUrl)).toMatchObject({ status: 429, body: { error: { code: 'TooManyRequests' } } });
      stream.socket.close();
      await new Promise((resolve) => stream.socket.once('close', resolve));
      (await openStream(talk.streamUrl)).socket.close();
      await server.close();
    }
  });

  it('of a reader that stops reading: it is waited for, others are not, and it gets all in order', async () => {
    server = await serveEcho({ DIAPASON_MESSAGES_PER_MINUTE: '100000', DIAPASON_MESSAGES_PER_MINUTE_ADDRESS: '100000' });
    const talk = await startTalk(server.url);
    const [slow, quick] = [await openStream(talk.streamUrl), await openStream(talk.streamUrl)];
    slow.socket.pause();
    const long = 'x'.repeat(9000);
    for (let index = 0; index < 150; index++) await talk.say(`${index} ${long}`);
    const all = said(await quick.until((seen) => seen.length === 301));
    expect(slow.activities.length).toBeLessThan(301);
    slow.socket.resume();
    expect(said(await slow.until((seen) => seen.length === 301))).toEqual(all);
    slow.socket.close();
    quick.socket.close();
  });

  it('let through as many as a minute allows, and never more than a full bucket at once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 200 }),
        (perMinute, gaps) => {
          let now = 0;
          let passed = 0;
          const limit = createRateLimit(perMinute, () => now);
          for (const gap of gaps) {
            now += gap;
            if (limit('a') === 0) passed++;
            expect(passed).toBeLessThanOrEqual(perMinute + (now * perMinute) / 60_000 + 1e-6);
          }
          now += limit('a') * 1000;
          expect(limit('a') === 0 || limit('b') === 0).toBe(true);
        },
      ),
    );
  });

  it('count an IPv6 home once, and each IPv4 address', () => {
    expect(addressKey('2001:db8:1:2:3:4:5:6')).toBe(addressKey('2001:db8:1:2:ffff::1'));
    expect(addressKey('2001:db8:1:2::1')).not.toBe(addressKey('2001:db8:1:3::1'));
    expect(addressKey('::ffff:192.0.2.1')).not.toBe(addressKey('::ffff:192.0.2.2'));
  });
});

describe('who may call', () => {
  const local = { local: true, hosts: [], origins: [] };
  const shared = { local: false, hosts: ['aide.example.fr'], origins: ['https://site.example.fr'] };

  it('a local server answers to local names only, another to those of its settings', () => {
    for (const host of ['localhost:3978', '127.0.0.1', '[::1]:80', 'LOCALHOST']) expect(isHostAllowed(host, local)).toBe(true);
    for (const host of ['', 'aide.example.fr', 'localhost.example.fr', '127.0.0.1.example.fr', 'a b', '192.0.2.1'])
      expect(isHostAllowed(host, local)).toBe(false);
    expect(['aide.example.fr', 'localhost'].map((host) => isHostAllowed(host, shared))).toEqual([true, false]);
    expect(isHostAllowed('partout.example', { ...shared, hosts: [] })).toBe(true);
  });

  it('a page of ours may, those of this machine on this machine, and those of the settings', () => {
    const may = (origin: string, who: typeof shared) => isOriginAllowed(origin, 'aide.example.fr', who);
    expect(['https://aide.example.fr', 'https://site.example.fr'].map((origin) => may(origin, shared))).toEqual([true, true]);
    const elsewhere = [
      'null',
      'https://ailleurs.example',
      'https://site.example.fr.ailleurs.example',
      'http://site.example.fr',
      'file://',
    ];
    for (const origin of [...elsewhere, 'http://localhost:8080', 'chrome-extension://abc'])
      expect(may(origin, shared)).toBe(false);
    for (const origin of ['http://localhost:8080', 'http://127.0.0.1', 'chrome-extension://abc', 'moz-extension://abc'])
      expect(may(origin, local)).toBe(true);
    for (const origin of elsewhere) expect(may(origin, local)).toBe(false);
  });

  it('believes the last proxy when told to, and nobody else', () => {
    const request = {
      headers: { host: 'interne', 'x-forwarded-host': 'aide.example.fr', 'x-forwarded-for': '203.0.113.9, 192.0.2.1' },
      socket: { remoteAddress: '10.0.0.1' },
    } as never;
    expect(seeRequest(request, true)).toEqual({ host: 'aide.example.fr', address: '192.0.2.1' });
    expect(seeRequest(request, false)).toEqual({ host: 'interne', address: '10.0.0.1' });
  });

  it('is told to browsers: an exact origin, never credentials, and nothing to a page that may not', async () => {
    server = await serveEcho({ DIAPASON_ORIGINS: 'https://site.example.fr' });
    const url = `${server.url}v3/directline/tokens/generate`;
    const from = (origin: string, method: string) => call(url, { method, headers: { origin } });
    const preflight = await from('https://site.example.fr', 'OPTIONS');
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://site.example.fr');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
    expect((await from('https://site.example.fr', 'POST')).headers.get('access-control-allow-origin')).toBe(
      'https://site.example.fr',
    );
    for (const method of ['OPTIONS', 'POST']) {
      const refused = await from('https://ailleurs.example', method);
      expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    }
    expect((await generate(server.url)).token).toBeTruthy();
  });
});

describe('the chat page', () => {
  it('is served with a policy that lets nothing else in, and no path leads out of its folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
    mkdirSync(join(folder, 'page', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'secret.js'), 'secret');
    writeFileSync(join(folder, 'page', 'index.html'), '<!doctype html><title>Diapason</title>');
    writeFileSync(join(folder, 'page', 'assets', 'app.js'), 'export {}');
    writeFileSync(join(folder, 'page', 'notes.md'), 'notes');
    server = await serveEcho({}, join(folder, 'page'));
    const get = async (path: string) => {
      const response = await fetch(`${server.url}${path}`);
      return { status: response.status, text: await response.text(), headers: response.headers };
    };
    const page = await get('');
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('Diapason') });
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'none'.*script-src 'self'/);
    expect(page.headers.get('content-security-policy')).not.toMatch(/unsafe|\*/);
    expect((await get('assets/app.js')).headers.get('content-type')).toContain('text/javascript');
    for (const path of ['secret.js', '%2e%2e/secret.js', 'assets/..%2f..%2fsecret.js', 'notes.md', 'assets']) {
      expect((await get(path)).status).toBe(404);
    }
    rmSync(folder, { recursive: true });
  });
});
