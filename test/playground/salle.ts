import type { Locator, Page } from '@playwright/test';
import { readBotActivity } from '../../bot/channels/bot-framework/activity-shape.ts';
import { conversationKey, referenceOf } from '../../bot/channels/bot-framework/reference.ts';
import type { BotBody } from '../../bot/channels/room/body.ts';
import type { Message } from '../../bot/conversation/message.ts';
import type { Store } from '../../bot/store/port.ts';
import type { Salle } from '../dialogues/replay.ts';
import { buttonsOf } from '../dialogues/shown.ts';
import type { Recorder } from './recorder.ts';

export interface Held {
  readonly page: Page;
  readonly url: string;
  readonly channel: 'msteams' | 'webchat' | 'directline';
  readonly recorder: Recorder;
  readonly store: Store;
}

const PATIENCE = 60_000;
/** Nothing but this machine: the page asks Microsoft for fonts and sounds. */
const ELSEWHERE = /^https?:\/\/(?!127\.0\.0\.1|localhost)/;

/** A press on a card, on its way from the page to Playground's own server. */
const PRESS = '**/_conversation/v1/submit';
/** How that server names the messages it tells the page of. */
const MESSAGE_ID = /"messageId":"(\d+)"/g;

/**
 * Playground 0.2.28's Web Chat says that a press answers the last message of its list. After a typed message, and as fast as the
 * machine is, that may be this message still, under an id that the page made up: its server knows no such message, and drops the
 * press. There, the last message that the server told the page of is what was pressed.
 */
async function mendPresses(page: Page): Promise<void> {
  const told: string[] = [];
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) => {
      for (const [, id = ''] of String(payload).matchAll(MESSAGE_ID)) told.push(id);
    }),
  );
  await page.route(PRESS, async (route) => {
    const press = route.request().postDataJSON();
    const replyToId = told.includes(press.replyToId) ? press.replyToId : (told.at(-1) ?? press.replyToId);
    await route.continue({ postData: JSON.stringify({ ...press, replyToId }) });
  });
}

const flat = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

/**
 * A conversation held in Agents Playground's own page: what is said is typed there, and what is pressed or filled in is found on
 * the screen, by its label. The server's log says what should be there.
 */
export function createSallePlayground({ page, url, channel, recorder, store }: Held): Salle {
  const seen = new Map<string, number>();
  const labels = new Map<string, string>();
  let fields: readonly { readonly name: string; readonly label: string }[] = [];
  let submit = '';
  const cards = (): Locator => page.locator('.ac-adaptiveCard');
  let shown = 0;

  /** The replies to the last activity, once they are on the screen. */
  async function replies(before: number): Promise<readonly Message[]> {
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      for (const activity of recorder.received.slice(before)) {
        const key = conversationKey(referenceOf(readBotActivity(activity), 'diapason'));
        const entries = await store.read(key, seen.get(key) ?? 0, 100);
        const bots = entries.filter(({ author }) => author === 'bot');
        if (bots.length === 0) continue;
        seen.set(key, entries.at(-1)?.seq ?? 0);
        const messages = bots.map(({ body }) => (JSON.parse(body) as BotBody).message);
        await arrive(messages);
        return messages;
      }
      await page.waitForTimeout(50);
    }
    const sent = recorder.received.slice(before).map(({ type, text, value }) => JSON.stringify({ type, text, value }));
    throw new Error(`no reply within ${PATIENCE} ms to what the channel sent: ${sent.join(', ') || 'nothing'}`);
  }

  async function arrive(messages: readonly Message[]): Promise<void> {
    shown += messages.length;
    await cards()
      .nth(shown - 1)
      .waitFor({ timeout: PATIENCE });
    for (const message of messages) {
      for (const { id, label } of buttonsOf(message)) labels.set(id, label);
      if (message.kind === 'form') {
        fields = message.fields;
        submit = message.submit;
      }
    }
    const last = messages.at(-1);
    const text = flat(
      (await cards()
        .nth(shown - 1)
        .textContent()) ?? '',
    );
    for (const { label } of last === undefined ? [] : buttonsOf(last)) {
      if (!text.includes(flat(label))) throw new Error(`« ${label} » is not on the screen: ${text}`);
    }
  }

  async function then(act: () => Promise<void>): Promise<readonly Message[]> {
    const before = recorder.received.length;
    await act();
    return replies(before);
  }

  const box = (): Locator =>
    channel === 'msteams' ? page.locator('[contenteditable=true]').first() : page.locator('.webchat__send-box-text-box__input');
  const button = (label: string): Locator => cards().getByRole('button', { name: label, exact: true }).last();

  const type = async (text: string): Promise<void> => {
    await box().click();
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
  };

  return {
    open: () =>
      then(async () => {
        await page.route(ELSEWHERE, (route) => route.abort());
        await mendPresses(page);
        await page.goto(url, { waitUntil: 'domcontentloaded' });
      }),
    write: (text) => then(() => type(text)),
    press: ([id = '']) => then(() => button(labels.get(id) ?? id).click()),
    fill: (_form, values) =>
      then(async () => {
        for (const [name, value] of Object.entries(values)) {
          const label = fields.find((field) => field.name === name)?.label ?? name;
          await cards().last().getByLabel(label).first().fill(value);
        }
        await cards().last().getByRole('button', { name: submit, exact: true }).click();
      }),
    reload: () => then(() => type('où en étais-je ?')),
  };
}
