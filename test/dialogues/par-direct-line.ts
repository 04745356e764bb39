import type { Activity } from '../../bot/channels/direct-line/activity.ts';
import type { Langue } from '../../bot/conversation/contract.ts';
import type { Message } from '../../bot/conversation/message.ts';
import { call, startTalk, type Talk } from '../unit/direct-line-client.ts';
import type { Salle } from './replay.ts';

const messageIn = ({ channelData }: Activity): Message => channelData?.diapason as Message;

/** How many messages greet: in another language than French, one says that English may be written, and another asks. */
const GREETING: Readonly<Record<Langue, number>> = { fr: 1, en: 3 };

/** The same conversation through our Direct Line server, as a client holds it: nothing but activities goes by. */
export function createSalleDirectLine(server: string): Salle & { talk(): Talk } {
  let talk: Talk | null = null;
  let watermark = '';

  async function repliesTo(id: string): Promise<readonly Message[]> {
    for (;;) {
      const { body } = await held().activities(watermark);
      const replies = (body.activities as readonly Activity[]).filter(({ replyToId }) => replyToId === id);
      // A turn is kept whole: where one reply is, all are.
      if (replies.length > 0) {
        watermark = body.watermark;
        return replies.map(messageIn);
      }
    }
  }
  const held = (): Talk => {
    if (talk === null) throw new Error('The conversation is not open.');
    return talk;
  };
  async function post(activity: object): Promise<readonly Message[]> {
    const { status, body } = await held().post({ from: { id: 'u' }, type: 'message', ...activity });
    if (status !== 200) throw new Error(`Direct Line answered ${status}: ${JSON.stringify(body)}`);
    return repliesTo(body.id);
  }

  return {
    talk: held,
    async open(langue: Langue) {
      talk = await startTalk(server, langue === 'fr' ? 'fr-FR' : 'en-GB');
      const greeting = await talk.wait(GREETING[langue]);
      watermark = (await talk.activities()).body.watermark;
      return greeting.map(messageIn);
    },
    write: (text) => post({ text }),
    press: (choices) => post({ text: 'bouton', value: { choices } }),
    fill: (form, values) => post({ text: 'formulaire', value: { form, values } }),
    async reload() {
      // A client that comes back opens again with its token: the log is there, and the dialogue says where one was when asked.
      await call(`${held().url}?watermark=${watermark}`, { headers: { authorization: `Bearer ${held().token}` } });
      return post({ text: 'où en étais-je ?' });
    },
  };
}
