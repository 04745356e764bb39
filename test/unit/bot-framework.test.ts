import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../bot/store/open.ts';
import { createBotClient, SLACK, TEAMS, WEBCHAT } from './bot-framework-client.ts';
import { type Connector, type Delivered, startConnector } from './bot-framework-connector.ts';
import { serveEcho, type TestServer } from './direct-line-server.ts';

let server: TestServer;
let connector: Connector;
beforeAll(async () => {
  server = await serveEcho({ DIAPASON_MESSAGES_PER_MINUTE: '1000000' });
});
afterAll(() => server.close());
beforeEach(async () => {
  connector = await startConnector();
});
afterEach(() => connector.close());

let talks = 0;
/** A conversation of its own. */
const talkAs = (channel: typeof TEAMS, more: { readonly conversation?: object; readonly deliveryMode?: string } = {}) => {
  const conversation = {
    ...(channel.base as { conversation: object }).conversation,
    ...more.conversation,
    id: `conv-${++talks}`,
  };
  return createBotClient(server.url, channel, connector.url, { ...more, conversation });
};

/** What the echo dialogue said, in order, wherever it is drawn. */
const saidIn = (delivered: readonly Delivered[]): string[] =>
  delivered
    .filter(({ activity }) => activity.type === 'message')
    .map(({ activity }) => activity.text ?? activity.attachments[0].content.body[0].text);

describe('a message', () => {
  it.each([TEAMS, WEBCHAT, SLACK])('of $name is answered through the connector, to who sent it', async (channel) => {
    const talk = talkAs(channel);
    expect((await talk.say('bonjour')).status).toBe(200);
    const [first] = await connector.until(1);
    expect(first?.path).toMatch(/^\/v3\/conversations\/conv-\d+\/activities\/essai-\d+$/);
    expect(saidIn(connector.delivered)).toEqual(['(1) bonjour']);
    const base = channel.base as { channelId: string; from: { id: string }; recipient: { id: string } };
    expect(first?.activity).toMatchObject({
      channelId: base.channelId,
      from: { id: base.recipient.id, name: 'Diapason' },
      recipient: { id: base.from.id },
    });
    expect(first?.authorization).toBeNull();
  });

  it('of one conversation after the other is answered in order, one at a time', async () => {
    const talk = talkAs(TEAMS);
    for (let index = 1; index <= 20; index++) await talk.say(`m${index}`);
    expect(saidIn(await connector.until(20))).toEqual(Array.from({ length: 20 }, (_, index) => `(${index + 1}) m${index + 1}`));
  });

  it('sent fifty at once is answered fifty times, and the dialogue counted them all', async () => {
    const talk = talkAs(TEAMS);
    await Promise.all(Array.from({ length: 50 }, (_, index) => talk.say(`m${index}`)));
    const counts = saidIn(await connector.until(50)).map((text) => Number(/^\((\d+)\)/.exec(text)?.[1]));
    expect(counts).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it('delivered again with the same id is not answered again', async () => {
    const talk = talkAs(TEAMS);
    for (let turn = 0; turn < 3; turn++) expect((await talk.post({ type: 'message', text: 'un', id: 'même' })).status).toBe(200);
    await talk.say('deux');
    expect(saidIn(await connector.until('deux'))).toEqual(['(1) un', '(2) deux']);
  });

  it('with a secret in it is masked before it is kept', async () => {
    const talk = talkAs(TEAMS);
    await talk.say('mdp hunter2');
    await talk.submit({ diapason: { form: 'f' }, champ: 'mdp hunter2' });
    expect(saidIn(await connector.until(2))).toEqual([
      '(1) mdp ••• (caché : mot-de-passe)',
      '(2) formulaire f {"champ":"mdp •••"}',
    ]);
  });

  it('with the user’s name, keeps no name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
    const address = `sqlite:${join(folder, 'base.db')}`;
    const own = await serveEcho({ DIAPASON_STORE: address });
    await createBotClient(own.url, TEAMS, connector.url).say('bonjour');
    await connector.until(1);
    await own.close();
    const store = await openStore(address);
    const [waiting] = await store.waiting(Date.now() + 1000, 10);
    expect(waiting).toBeUndefined();
    await store.close();
    const bytes = readFileSync(join(folder, 'base.db'), 'latin1');
    expect(bytes).toContain('bonjour');
    expect(bytes).not.toMatch(/Camille|00000000-0000-4000-8000-000000000001/);
    rmSync(folder, { recursive: true });
  });

  it('in a group loses the mentions, and each person has a conversation of his own', async () => {
    const group = talkAs(TEAMS, { conversation: { conversationType: 'groupChat', isGroup: true } });
    const mention = (text: string) => ({ type: 'mention', text, mentioned: { id: '28:bot', name: 'Diapason' } });
    const say = (text: string, from: string) =>
      group.post({ type: 'message', text, from: { id: from }, textFormat: 'xml', entities: [mention('<at>Diapason</at>')] });
    await say('<at>Diapason</at> mon espace &amp; <at id="1">Alex</at>&nbsp;?', '29:un');
    await say('<at>Diapason</at> et moi', '29:deux');
    await say('<at>Diapason</at> encore', '29:un');
    expect(saidIn(await connector.until(3)).toSorted()).toEqual(['(1) et moi', '(1) mon espace & ?', '(2) encore']);
  });

  it('with the message itself joined as HTML, as Teams does, has no file; with a file, it is said that none is kept', async () => {
    const talk = talkAs(TEAMS);
    const html = { contentType: 'text/html', content: '<p>bonjour</p>' };
    await talk.post({ type: 'message', text: 'bonjour', attachments: [html] });
    const pdf = { contentType: 'application/vnd.microsoft.teams.file.download.info', name: 'facture.pdf' };
    await talk.post({ type: 'message', text: 'voici', attachments: [html, pdf] });
    await talk.post({ type: 'message', attachments: [pdf] });
    expect(saidIn(await connector.until(4))).toEqual([
      '(1) bonjour',
      '(2) voici',
      '(3) Je ne garde aucun fichier (1).',
      '(4) Je ne garde aucun fichier (1).',
    ]);
  });

  it('too long is cut, not refused: the channel would not say why', async () => {
    const talk = talkAs(TEAMS);
    expect((await talk.say('x'.repeat(12_000))).status).toBe(200);
    expect(saidIn(await connector.until(1))[0]).toHaveLength('(1) '.length + 10_000);
  });
});

describe('a press on a card', () => {
  it.each([
    ['of a button', { diapason: { choice: 'geste/menu' } }, 'choix geste/menu'],
    ['of a button, as Teams may write it', '{"diapason":{"choice":"geste/menu"}}', 'choix geste/menu'],
    ['of a suggested action', { choice: 'geste/menu' }, 'choix geste/menu'],
    ['that confirms what is ticked', { diapason: { confirm: 'fin' }, choix: 'a/1,b/2' }, 'choix a/1, b/2, fin'],
    ['that confirms nothing', { diapason: { confirm: 'fin' } }, 'choix fin'],
    ['of a form', { diapason: { form: 'f' }, nom: 'x', msteams: 'y' }, 'formulaire f {"nom":"x"}'],
  ])('%s is understood', async (_, value, said) => {
    const talk = talkAs(WEBCHAT);
    await talk.submit(value);
    expect(saidIn(await connector.until(1))).toEqual([`(1) ${said}`]);
  });

  it('by Action.Execute is understood, and its caller gets the body it waits for', async () => {
    const talk = talkAs(TEAMS);
    const action = { type: 'Action.Execute', verb: 'x', data: { diapason: { choice: 'geste/menu' } } };
    const { status, body } = await talk.post({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
    expect([status, body]).toEqual([200, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: '' }]);
    expect(saidIn(await connector.until(1))).toEqual(['(1) choix geste/menu']);
  });

  it('a thumb of Teams is a thumb: noted, and answered by nothing', async () => {
    const talk = talkAs(TEAMS);
    const value = { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '{"feedbackText":"privé"}' } };
    expect((await talk.post({ type: 'invoke', name: 'message/submitAction', value })).status).toBe(200);
    await talk.say('après');
    expect(saidIn(await connector.until(1))).toEqual(['(2) après']);
  });

  it('an invoke that we do not know is 404, and says so', async () => {
    const { status, body } = await talkAs(TEAMS).post({ type: 'invoke', name: 'composeExtension/query', value: {} });
    expect([status, body.error.code]).toEqual([404, 'NotSupported']);
  });
});

describe('what says nothing', () => {
  it('is let by with 200: reactions, deletions, typing, a bot that leaves, someone else’s card', async () => {
    const talk = talkAs(TEAMS);
    for (const activity of [
      { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
      { type: 'messageDelete' },
      { type: 'messageUpdate', text: 'corrigé' },
      { type: 'typing' },
      { type: 'endOfConversation' },
      { type: 'installationUpdate', action: 'remove' },
      { type: 'conversationUpdate', membersRemoved: [{ id: 'x' }] },
      { type: 'event', name: 'autre/chose', value: {} },
      { type: 'message', value: { verb: 'autre' } },
      { type: 'message', text: '<at>Diapason</at>', entities: [] },
    ]) {
      expect((await talk.post(activity)).status).toBe(200);
    }
    await talk.say('bonjour');
    expect(saidIn(await connector.until(1))).toEqual(['(1) bonjour']);
  });

  it('someone who comes is greeted once, however often the channel says it', async () => {
    const talk = talkAs(TEAMS);
    await talk.post({ type: 'installationUpdate', action: 'add', locale: 'en-US' });
    await talk.come();
    await talk.come();
    await talk.say('bonjour');
    expect(saidIn(await connector.until(2))).toEqual(['(1) Bonjour, je suis une machine.', '(2) bonjour']);
  });

  it('in a group, only the bot’s own coming is greeted', async () => {
    const group = talkAs(TEAMS, { conversation: { conversationType: 'channel', isGroup: true } });
    await group.come();
    await group.post({
      type: 'conversationUpdate',
      membersAdded: [{ id: (TEAMS.base as { recipient: { id: string } }).recipient.id }],
    });
    expect(saidIn(await connector.until(1))).toEqual(['(1) Bonjour, je suis une machine.']);
  });
});

describe('replies that travel in the response', () => {
  it('are there, under the names of the protocol, and nowhere else', async () => {
    const talk = talkAs(WEBCHAT, { deliveryMode: 'expectReplies' });
    const { status, body } = await talk.say('bonjour');
    expect(status).toBe(200);
    expect(body.activities).toHaveLength(1);
    expect(body.activities[0]).toMatchObject({ type: 'message', channelId: 'webchat', from: { id: 'diapason@abc' } });
    expect(JSON.stringify(body)).not.toContain('_channelId');
    expect(connector.delivered).toEqual([]);
  });

  it('are the same when the same activity comes again: it is not played again', async () => {
    const talk = talkAs(WEBCHAT, { deliveryMode: 'expectReplies' });
    const [one, two] = [
      await talk.post({ type: 'message', text: 'un', id: 'même' }),
      await talk.post({ type: 'message', text: 'un', id: 'même' }),
    ];
    expect(two.body).toEqual(one.body);
    expect(JSON.stringify((await talk.say('deux')).body)).toContain('(2) deux');
  });

  it('need no connector at all', async () => {
    const talk = createBotClient(server.url, WEBCHAT, null, {
      deliveryMode: 'expectReplies',
      conversation: { id: 'sans-connecteur' },
    });
    expect(JSON.stringify((await talk.say('seul')).body)).toContain('(1) seul');
  });

  it('of a message with a file are all there', async () => {
    const talk = talkAs(WEBCHAT, { deliveryMode: 'expectReplies' });
    const { body } = await talk.post({ type: 'message', text: 'voici', attachments: [{ contentType: 'image/png' }] });
    expect(body.activities).toHaveLength(2);
  });
});

describe('a connector in trouble', () => {
  it('is asked again, and what follows waits its turn', async () => {
    const talk = talkAs(TEAMS);
    connector.refuse(503, 429);
    await talk.say('un');
    await talk.say('deux');
    expect(saidIn(await connector.until(2))).toEqual(['(1) un', '(2) deux']);
  });

  it('that refuses for good is not asked for ever, and the conversation goes on', async () => {
    const talk = talkAs(TEAMS);
    connector.refuse(403);
    await talk.say('un');
    await talk.say('deux');
    expect(saidIn(await connector.until('deux'))).toEqual(['(2) deux']);
  });

  it('that is not there does not keep the channel waiting', async () => {
    const talk = createBotClient(server.url, TEAMS, 'http://127.0.0.1:9/', { conversation: { id: 'personne' } });
    const start = performance.now();
    expect((await talk.say('un')).status).toBe(200);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
