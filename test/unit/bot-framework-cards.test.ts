import { describe, expect, it } from 'vitest';
import { saidOn } from '../../bot/channels/bot-framework/deliveries.ts';
import { toSaid } from '../../bot/channels/bot-framework/outgoing.ts';
import type { Event } from '../../bot/conversation/contract.ts';
import type { Message } from '../../bot/conversation/message.ts';
import { DIALOGUE } from './conversation-savoir.ts';

const BASE = { id: 'm', langue: 'fr', sources: [], exits: [{ id: 'geste/personne', label: 'Parler à quelqu’un' }] } as const;
const SOURCE = { key: 'K', titre: 'Un guide [2]', url: 'https://exemple.fr/g', nature: 'officiel', date: '2024-03-01' } as const;

// biome-ignore lint/suspicious/noExplicitAny: cards are what the tests look at
const cardOf = (message: Message, channel = 'msteams'): any => toSaid(message, channel).attachments?.[0]?.content;

describe('a card', () => {
  it('says its version, its language, what to show instead, and what a notification says', () => {
    const said = toSaid({ ...BASE, kind: 'text', text: '**Bonjour** [ici](https://exemple.fr)\n\nSuite' }, 'msteams');
    expect(said.summary).toBe('Bonjour ici (https://exemple.fr)');
    const { version, lang, fallbackText } = cardOf({ ...BASE, kind: 'text', text: '**Bonjour**\n\nSuite' });
    expect([version, lang, fallbackText]).toEqual(['1.5', 'fr', 'Bonjour\n\nSuite']);
  });

  it('gives a source as a link, with its date, before the buttons', () => {
    const { body } = cardOf({ ...BASE, kind: 'text', text: 'Réponse.', sources: [SOURCE] });
    expect(body.map(({ type }: { type: string }) => type)).toEqual(['TextBlock', 'TextBlock', 'ActionSet']);
    expect(body[1].text).toBe('Source : [Un guide \\[2\\]](https://exemple.fr/g) (2024\\-03\\-01)');
  });

  it('of several choices has boxes, and the last choice confirms them', () => {
    const choices = ['a', 'b', 'fin'].map((id) => ({ id, label: id.toUpperCase() }));
    const { body } = cardOf({ ...BASE, kind: 'choices', text: 'Lesquels ?', choices, multiple: true });
    expect(body[0]).toMatchObject({ type: 'Input.ChoiceSet', label: 'Lesquels ?', isMultiSelect: true });
    expect(body[0].choices).toEqual([
      { title: 'A', value: 'a' },
      { title: 'B', value: 'b' },
    ]);
    expect(body[1].actions).toEqual([{ type: 'Action.Submit', title: 'FIN', data: { diapason: { confirm: 'fin' } } }]);
  });

  it('of a form says what is wrong before the field, keeps what was typed, and its ways out send no field', () => {
    const field = {
      name: 'siret',
      label: 'SIRET',
      kind: 'siret',
      required: true,
      hint: '14 chiffres',
      maxLength: 20,
      options: [],
    } as const;
    const fields = [{ ...field, value: '123', error: 'trop court' }];
    const { body } = cardOf({ ...BASE, kind: 'form', form: 'f', text: 'À remplir.', fields, submit: 'Préparer' });
    expect(body[1]).toMatchObject({ text: '**SIRET : trop court**', color: 'Attention' });
    expect(body[2]).toMatchObject({
      type: 'Input.Text',
      id: 'siret',
      label: 'SIRET (14 chiffres, obligatoire)',
      value: '123',
      maxLength: 20,
    });
    expect(body[3].actions[0].data).toEqual({ diapason: { form: 'f' } });
    expect(body[4].actions[0].associatedInputs).toBe('none');
  });

  it('never reads as Markdown a text made to be copied', () => {
    const { body } = cardOf({
      ...BASE,
      kind: 'draft',
      titre: 'Message',
      text: '**pas gras**\n\n[rien](https://x.fr)',
      note: null,
    });
    const lines = body[1].items.map(({ inlines }: { inlines: { text: string }[] }) => inlines[0]?.text);
    expect(lines).toEqual(['**pas gras**', ' ', '[rien](https://x.fr)']);
  });

  it('is replaced by text and suggested actions where cards are not drawn', () => {
    const choices = [{ id: 'a', label: 'Un choix' }];
    const said = toSaid({ ...BASE, kind: 'choices', text: 'Que faire ?', choices, multiple: false }, 'telegram');
    expect(said.attachments).toBeUndefined();
    expect(said.text).toBe('Que faire ?\n\n- Un choix');
    expect(said.suggestedActions?.actions).toHaveLength(2);
  });

  it('has thumbs in Teams when it asserts something, and there alone', () => {
    const answer: Message = { ...BASE, kind: 'text', text: 'Réponse.', sources: [SOURCE] };
    expect(toSaid(answer, 'msteams').channelData).toEqual({ feedbackLoop: { type: 'default' } });
    expect(toSaid({ ...answer, sources: [] }, 'msteams').channelData).toBeUndefined();
    expect(toSaid(answer, 'webchat').channelData).toBeUndefined();
  });
});

describe('to a person', () => {
  const talk = (...texts: readonly string[]): readonly Message[] => {
    let state = DIALOGUE.initial;
    let last: readonly Message[] = [];
    for (const [index, typed] of texts.entries()) {
      const { text, caches } = DIALOGUE.mask(typed);
      const event: Event = { kind: 'text', text, caches, id: `e${index}`, at: index };
      ({ state, messages: last } = DIALOGUE.reduce(state, event));
    }
    return last;
  };

  it('the protocol’s event leaves where someone may listen for it, with a transcript without secrets', () => {
    const messages = talk('mon mot de passe est Soleil2024!', 'je veux parler à quelqu’un');
    const [event] = saidOn('directline', messages).filter(({ type }) => type === 'event');
    expect(event).toMatchObject({
      name: 'handoff.initiate',
      attachments: [{ name: 'Transcript', contentType: 'application/json' }],
    });
    expect(JSON.stringify(event)).toContain('mot de passe');
    expect(JSON.stringify(event)).not.toContain('Soleil2024');
  });

  it('and nowhere else, nor for anything else', () => {
    const messages = talk('je veux parler à quelqu’un');
    for (const channel of ['msteams', 'webchat', 'slack']) {
      expect(saidOn(channel, messages).every(({ type }) => type === 'message')).toBe(true);
    }
    expect(saidOn('directline', talk('bonjour')).every(({ type }) => type === 'message')).toBe(true);
  });
});
