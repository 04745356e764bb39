import { type Answer, call, json } from './direct-line-client.ts';

/** How a channel dresses its activities. */
export interface Channel {
  readonly name: 'teams' | 'webchat' | 'directline' | 'slack';
  /** what every activity of the channel carries, besides what is said */
  readonly base: object;
}

const account = (id: string, name: string) => ({ id, name });

/** As Teams writes to a bot, in a chat of one person with it. Ids and names are made up. */
export const TEAMS: Channel = {
  name: 'teams',
  base: {
    channelId: 'msteams',
    from: { ...account('29:1abcdef-ghi', 'Camille Essai'), aadObjectId: '00000000-0000-4000-8000-000000000001' },
    recipient: account('28:00000000-0000-4000-8000-0000000000aa', 'Diapason'),
    conversation: { conversationType: 'personal', tenantId: '00000000-0000-4000-8000-000000000002', id: 'a:1personal-chat' },
    channelData: { tenant: { id: '00000000-0000-4000-8000-000000000002' } },
    entities: [{ type: 'clientInfo', locale: 'fr-FR', country: 'FR', platform: 'Web' }],
  },
};

export const WEBCHAT: Channel = {
  name: 'webchat',
  base: {
    channelId: 'webchat',
    from: { id: 'dl_visiteur', name: '', role: 'user' },
    recipient: account('diapason@abc', 'Diapason'),
    conversation: { id: 'AbCdEf123-eu' },
    locale: 'fr-FR',
  },
};

export const SLACK: Channel = {
  name: 'slack',
  base: {
    channelId: 'slack',
    from: account('U1:T1', 'camille'),
    recipient: account('B1:T1', 'diapason'),
    conversation: { id: 'B1:T1:C1' },
  },
};

let sent = 0;

/** A client that posts to `/api/messages` as a channel does. */
export function createBotClient(server: string, { base }: Channel, serviceUrl: string | null, more: object = {}) {
  const url = `${server}api/messages`;
  const dress = (activity: object) => ({
    ...base,
    ...(serviceUrl === null ? {} : { serviceUrl }),
    id: `essai-${++sent}`,
    timestamp: '2026-11-24T10:00:00.000Z',
    ...more,
    ...activity,
  });
  const post = (activity: object, token?: string): Promise<Answer> => call(url, json(dress(activity), token));
  return {
    url,
    post,
    raw: (body: unknown) => call(url, json(body)),
    say: (text: string) => post({ type: 'message', text }),
    submit: (value: unknown) => post({ type: 'message', value }),
    come: () => post({ type: 'conversationUpdate', membersAdded: [{ id: 'dl_visiteur' }, { id: '29:1abcdef-ghi' }] }),
  };
}
