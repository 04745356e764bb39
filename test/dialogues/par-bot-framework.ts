import { readBotActivity } from '../../bot/channels/bot-framework/activity-shape.ts';
import { conversationKey, referenceOf } from '../../bot/channels/bot-framework/reference.ts';
import type { BotBody } from '../../bot/channels/room/body.ts';
import type { Message } from '../../bot/conversation/message.ts';
import type { Store } from '../../bot/store/port.ts';
import { type Channel, createBotClient } from '../unit/bot-framework-client.ts';
import type { Connector } from '../unit/bot-framework-connector.ts';
import { lostIn } from './card-shows.ts';
import type { Salle } from './replay.ts';

// biome-ignore lint/suspicious/noExplicitAny: cards are looked at as a client would, whatever they hold
type Json = any;

export interface Held {
  /** the assistant's address */
  readonly server: string;
  readonly connector: Connector;
  /** the server's own store: what a reply was, before it was drawn */
  readonly store: Store;
  readonly channel: Channel;
}

let talks = 0;

const isMessage = ({ activity }: { activity: Json }): boolean => activity.type === 'message';

/** Everything in a card or an activity, in depth. */
function within(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value.flatMap(within);
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(within)];
}

/**
 * The same conversation through the Bot Framework: activities in, cards out. What is pressed is a button that was delivered, and
 * what is filled in, the inputs of a delivered card: the ids are read there and nowhere else.
 */
export function createSalleBotFramework({ server, connector, store, channel }: Held): Salle & { readonly activities: Json[] } {
  const base = channel.base as { conversation: object };
  const conversation = { ...base.conversation, id: `dialogue-${++talks}` };
  const client = createBotClient(server, channel, connector.url, { conversation });
  const key = conversationKey(referenceOf(readBotActivity({ ...base, type: 'message', conversation }), 'diapason'));
  const activities: Json[] = [];
  let read = 0;

  const mine = () => connector.delivered.filter(({ activity }) => activity.conversation.id === conversation.id).filter(isMessage);

  /** What the log holds since the last turn, once all of it has been delivered; nothing of it may be lost on the way. */
  async function replies(): Promise<readonly Message[]> {
    for (;;) {
      const entries = await store.read(key, read, 100);
      const bots = entries.filter(({ author }) => author === 'bot');
      const delivered = mine().slice(activities.length);
      if (bots.length > 0 && delivered.length === bots.length) {
        read = entries.at(-1)?.seq ?? read;
        activities.push(...delivered.map(({ activity }) => activity));
        return bots.map(({ body }, index) => check((JSON.parse(body) as BotBody).message, delivered[index]?.activity));
      }
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  function check(message: Message, activity: Json): Message {
    const lost = lostIn(activity, message);
    if (lost.length > 0)
      throw new Error(`Lost in the ${channel.name} activity: ${lost.join(' | ')}\n${JSON.stringify(activity, null, 1)}`);
    return message;
  }

  async function send(activity: object): Promise<readonly Message[]> {
    const { status, body } = await client.post(activity);
    if (status !== 200) throw new Error(`/api/messages answered ${status}: ${JSON.stringify(body)}`);
    return replies();
  }

  const parts = (): readonly Json[] => activities.toReversed().flatMap(within);

  /** The latest delivered button that sends this choice back, and what a client sends when it is pressed. */
  function pressed(id: string): object | null {
    const button = parts().find(
      (part) =>
        (part.type === 'Action.Submit' && part.data?.diapason?.choice === id) ||
        (part.type === 'messageBack' && part.value?.choice === id),
    );
    if (button === undefined) return null;
    if (button.type === 'messageBack') return { type: 'message', text: button.text, value: button.value };
    return { type: 'message', value: button.data };
  }

  function ticked(ids: readonly string[]): object | null {
    const confirm = ids.at(-1);
    const card = parts().find(
      (part) => part.type === 'AdaptiveCard' && within(part).some((one) => one.data?.diapason?.confirm === confirm),
    );
    const boxes = within(card).find((part) => part.type === 'Input.ChoiceSet');
    const offered = (boxes?.choices ?? []).map(({ value }: Json) => value);
    if (!ids.slice(0, -1).every((id) => offered.includes(id))) return null;
    return { type: 'message', value: { diapason: { confirm }, [boxes.id]: ids.slice(0, -1).join(',') } };
  }

  return {
    activities,
    open: (langue) =>
      send({
        type: 'conversationUpdate',
        membersAdded: [{ id: 'dl_visiteur' }],
        locale: langue === 'fr' ? 'fr-FR' : 'en-GB',
      }),
    write: (text) => send({ type: 'message', text }),
    press(ids) {
      const [only] = ids;
      const activity = (ids.length === 1 && only !== undefined ? pressed(only) : null) ?? ticked(ids);
      if (activity === null) throw new Error(`No delivered button sends ${ids.join(', ')}`);
      return send(activity);
    },
    fill(form, values) {
      const card = parts().find(
        (part) => part.type === 'AdaptiveCard' && within(part).some((one) => one.data?.diapason?.form === form),
      );
      const inputs = within(card).filter((part) => String(part.type).startsWith('Input.'));
      const unknown = Object.keys(values).filter((name) => !inputs.some(({ id }) => id === name));
      if (unknown.length > 0) throw new Error(`No input for ${unknown.join(', ')}`);
      const before = Object.fromEntries(inputs.map(({ id, value = '' }) => [id, value]));
      return send({ type: 'message', value: { diapason: { form }, ...before, ...values } });
    },
    // A channel's conversation never ends: one comes back to it by writing.
    reload: () => send({ type: 'message', text: 'où en étais-je ?' }),
  };
}
