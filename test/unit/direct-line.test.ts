import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { call, generate, json, openStream, refusedStream, resume, said, startTalk } from './direct-line-client.ts';
import { serveEcho, type TestServer } from './direct-line-server.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: TestServer;
beforeAll(async () => {
  server = await serveEcho({ DIAPASON_MESSAGES_PER_MINUTE_ADDRESS: '100000' });
});
afterAll(() => server.close());

const at = (path: string): string => `${server.url}v3/directline/${path}`;
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe('a Direct Line conversation', () => {
  it('starts with a token, and the assistant greets first', async () => {
    const { conversationId, token } = await generate(server.url);
    const started = await call(at('conversations'), json({}, token));
    expect(started).toMatchObject({ status: 201, body: { conversationId, expires_in: 43_200 } });
    expect(started.body.streamUrl).toMatch(/^ws:\/\/localhost:\d+\/v3\/directline\/conversations\//);
    const [greeting] = await resume(server.url, conversationId, token).wait(1);
    expect(greeting).toMatchObject({ text: '(1) Bonjour, je suis une machine.', from: { role: 'bot', name: 'Diapason' } });
  });

  it('is the same one when it is started again with the same token, and the assistant does not greet twice', async () => {
    const { conversationId, token } = await generate(server.url);
    await call(at('conversations'), json({}, token));
    const again = await call(at('conversations'), json({}, token));
    expect(again).toMatchObject({ status: 200, body: { conversationId } });
    const talk = resume(server.url, conversationId, token);
    await talk.say('bonjour');
    expect(said(await talk.wait(3))).toEqual(['bot (1) Bonjour, je suis une machine.', 'user bonjour', 'bot (2) bonjour']);
  });

  it('shows the user his message with the id that the post answered and his own, then the reply', async () => {
    const talk = await startTalk(server.url);
    const { body } = await talk.say('où en suis-je ?', 'k-1');
    const [greeting, echo, reply] = await talk.wait(3);
    expect(echo).toMatchObject({ id: body.id, from: { id: 'u', role: 'user' }, channelData: { clientActivityID: 'k-1' } });
    expect(reply).toMatchObject({ replyToId: body.id, text: '(2) où en suis-je ?' });
    const dates = [greeting, echo, reply].map((activity) => Date.parse(activity?.timestamp ?? ''));
    expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
  });

  it('keeps once a message that a client sends again', async () => {
    const talk = await startTalk(server.url);
    const [first, again] = [await talk.say('une fois', 'k'), await talk.say('une fois', 'k')];
    await talk.say('la suite');
    expect(again.body.id).toBe(first.body.id);
    expect(said(await talk.wait(5)).slice(1)).toEqual(['user une fois', 'bot (2) une fois', 'user la suite', 'bot (3) la suite']);
  });

  it('offers choices as buttons, and understands what a button sends back', async () => {
    const talk = await startTalk(server.url);
    const [greeting] = await talk.wait(1);
    const [action] = greeting?.suggestedActions?.actions ?? [];
    expect(action).toMatchObject({ type: 'messageBack', title: 'Parler à quelqu’un' });
    await talk.post({ type: 'message', text: action?.text, value: action?.value });
    expect(said(await talk.wait(3)).slice(1)).toEqual(['user Parler à quelqu’un', 'bot (2) choix personne']);
  });

  it('understands what our own page sends: several choices, a form, a thumb, an observation', async () => {
    const talk = await startTalk(server.url);
    const vue = { lieu: 'barre', generation: 'espaces', date: 1, connecte: true, complete: true, constats: [], inconnus: [] };
    await talk.post({ type: 'message', value: { choices: ['a', 'b'] } });
    await talk.post({ type: 'message', value: { form: 'f', values: { objet: 'mdp secret' } } });
    await talk.post({ type: 'event', name: 'diapason/feedback', value: { message: '1-1', useful: true } });
    await talk.post({ type: 'event', name: 'diapason/observation', value: { vues: [vue], profil: { gestionnaire: true } } });
    const replies = (await talk.wait(8)).filter(({ from }) => from.role === 'bot').map(({ text }) => text);
    expect(replies.slice(1)).toEqual(['(2) choix a, b', '(3) formulaire f {"objet":"mdp •••"}', '(5) vues 1']);
  });

  it('says nothing to what asks for nothing: typing, a join, an unknown event', async () => {
    const talk = await startTalk(server.url);
    for (const activity of [{ type: 'typing' }, { type: 'conversationUpdate' }, { type: 'event', name: 'webchat/join' }]) {
      expect((await talk.post(activity)).status).toBe(200);
    }
    await talk.say('bonjour');
    const replies = (await talk.wait(4)).filter(({ from }) => from.role === 'bot');
    expect(replies.map(({ text }) => text)).toEqual(['(1) Bonjour, je suis une machine.', '(2) bonjour']);
  });

  it('apologises when the dialogue fails, and goes on from where it was', async () => {
    const talk = await startTalk(server.url);
    for (const text of ['explose', 'encore là ?']) await talk.say(text);
    const replies = (await talk.wait(5)).filter(({ from }) => from.role === 'bot');
    expect(replies.map(({ text }) => text).slice(1)).toEqual(['Je n’ai pas pu répondre.', '(2) encore là ?']);
  });

  it('forgets on demand: nothing of before is left to read', async () => {
    const talk = await startTalk(server.url);
    await talk.say('mon souvenir');
    await talk.wait(3);
    await talk.say('oubliez-moi');
    expect(said(await talk.wait('(3) oubliez-moi'))).toEqual(['bot (3) oubliez-moi']);
    const stream = await openStream(talk.streamUrl);
    expect(said(await stream.until((all) => all.length > 0))).toEqual(['bot (3) oubliez-moi']);
    stream.socket.close();
  });

  it('masks a secret before it is echoed, kept or answered', async () => {
    const talk = await startTalk(server.url);
    await talk.say('voici : mdp hunter2 merci', 'k');
    await talk.post({
      type: 'message',
      text: 'x',
      value: { autre: 'mdp hunter2' },
      name: 'mdp hunter2',
      entities: ['mdp hunter2'],
    });
    const all = await talk.wait(5);
    expect(all[1]?.text).toBe('voici : mdp ••• merci');
    const kept = readdirSync(server.folder)
      .map((name) => readFileSync(join(server.folder, name), 'latin1'))
      .join('');
    expect([JSON.stringify(all).includes('hunter2'), kept.includes('hunter2')]).toEqual([false, false]);
    expect(kept).toContain('voici : mdp');
  });

  it('refuses a file politely: the text that came with it is answered, the file is read by nobody', async () => {
    const talk = await startTalk(server.url);
    const form = new FormData();
    const activity = {
      type: 'message',
      text: 'ma facture',
      from: { id: 'u' },
      channelData: { clientActivityID: 'k' },
      attachments: [{}],
    };
    form.append('activity', new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }));
    form.append('file', new Blob([Buffer.alloc(3_000_000, 'phrase du fichier ')]), 'facture.pdf');
    const { status } = await call(`${talk.url}/upload?userId=u`, { method: 'POST', body: form, ...bearer(talk.token) });
    expect(status).toBe(200);
    const all = await talk.wait(4);
    expect(all[1]).toMatchObject({ text: 'ma facture', channelData: { clientActivityID: 'k' } });
    expect(said(all).slice(2)).toEqual(['bot (2) ma facture', 'bot (3) Je ne garde aucun fichier (1).']);
    const bare = await call(`${talk.url}/upload`, { method: 'POST', body: 'octets', ...bearer(talk.token) });
    expect(bare.status).toBe(200);
    expect(said(await talk.wait(6)).at(-1)).toBe('bot (4) Je ne garde aucun fichier (1).');
  });

  it('reads on from a watermark, and from the end when the watermark is ahead of the log', async () => {
    const talk = await startTalk(server.url);
    await talk.say('un');
    await talk.wait(3);
    const { watermark } = (await talk.activities()).body;
    await talk.say('deux');
    await talk.wait(5);
    expect(said((await talk.activities(watermark)).body.activities)).toEqual(['user deux', 'bot (3) deux']);
    expect((await talk.activities('999999')).body).toMatchObject({ activities: [], watermark: '6' });
    expect(await talk.activities('demain')).toMatchObject({ status: 400, body: { error: { code: 'BadArgument' } } });
  });
});

describe('a Direct Line stream', () => {
  it('sends all from the watermark, then each activity as it comes, and ignores the empty frames of clients', async () => {
    const talk = await startTalk(server.url);
    await talk.wait(1);
    const stream = await openStream(talk.streamUrl);
    await stream.until((all) => all.length === 1);
    stream.socket.send('');
    await talk.say('bonjour');
    expect(said(await stream.until((all) => all.length === 3))).toEqual([
      'bot (1) Bonjour, je suis une machine.',
      'user bonjour',
      'bot (2) bonjour',
    ]);
    stream.socket.close();

    await talk.say('pendant l’absence');
    const back = await call(`${talk.url}?watermark=${stream.watermark()}`, bearer(talk.token));
    expect(back.status).toBe(200);
    const resumed = await openStream(back.body.streamUrl);
    expect(said(await resumed.until((all) => all.length === 2))).toEqual(['user pendant l’absence', 'bot (3) pendant l’absence']);
    resumed.socket.close();
  });

  it('is refused before it opens, in the protocol’s shape', async () => {
    const talk = await startTalk(server.url);
    const bare = talk.streamUrl.replace(/\?.*/, '');
    const other = await startTalk(server.url);
    const refused = async (url: string, headers = {}) => {
      const { status, body } = await refusedStream(url, headers);
      return [status, body.error.code];
    };
    expect(await refused(bare)).toEqual([401, 'Unauthorized']);
    expect(await refused(`${bare}?t=faux`)).toEqual([403, 'Forbidden']);
    expect(await refused(`${bare}?t=${other.token}`)).toEqual([403, 'Forbidden']);
    expect(await refused(`${bare.replace(talk.id, 'inconnue')}?t=${talk.token}`)).toEqual([404, 'NotFound']);
    expect(await refused(bare.replace('/stream', '/autre'))).toEqual([404, 'NotFound']);
    expect(await refused(`${bare}?t=${talk.token}&watermark=x`)).toEqual([400, 'BadArgument']);
    expect(await refused(talk.streamUrl, { origin: 'https://ailleurs.example' })).toEqual([403, 'Forbidden']);
    expect(await refused(talk.streamUrl, { host: 'ailleurs.example' })).toEqual([421, 'Misdirected']);
    const open = await openStream(talk.streamUrl);
    open.socket.close();
  });
});
