import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Etat } from '../../bot/conversation/etat.ts';
import { INITIAL } from '../../bot/conversation/etat.ts';
import { mask } from '../../bot/conversation/masque/mask.ts';
import { restore } from '../../bot/conversation/restore.ts';
import { STATE_MAX, utf8Length } from '../../bot/conversation/within-size.ts';
import { buttonsOf } from '../dialogues/shown.ts';
import { coups } from './conversation-aleatoire.ts';
import { DIALOGUE } from './conversation-savoir.ts';
import { suivre, type Tourne } from './conversation-suivre.ts';

const everyTurn = (check: (tour: Tourne<Etat>) => void): void => {
  fc.assert(fc.property(coups, (list) => suivre(DIALOGUE, list).forEach(check)));
};

describe('whatever happens in a conversation', () => {
  it('nothing throws, and an answer comes to whatever is written or pressed', () => {
    everyTurn(({ event, outcome }) => {
      if (event.kind === 'text' || event.kind === 'choice' || event.kind === 'form' || event.kind === 'open') {
        expect(outcome.messages.length).toBeGreaterThan(0);
      }
    });
  });

  it('the last message always has a way out, and a person can always be reached', () => {
    everyTurn(({ outcome: { messages } }) => {
      const last = messages.at(-1);
      if (last === undefined) return;
      expect(last.exits.length).toBeGreaterThan(0);
      expect(messages.some((one) => one.kind === 'hand-over' || buttonsOf(one).some(({ id }) => id === 'geste/personne'))).toBe(
        true,
      );
    });
  });

  it('the state is small, is JSON, and comes back as it was', () => {
    everyTurn(({ outcome: { state } }) => {
      const text = JSON.stringify(state);
      expect(utf8Length(text)).toBeLessThanOrEqual(STATE_MAX);
      expect(restore(JSON.parse(text))).toEqual(state);
    });
  });

  it('the same event on the same state gives the same messages', () => {
    everyTurn(({ before, event, outcome }) => {
      expect(DIALOGUE.reduce(JSON.parse(JSON.stringify(before)), event)).toEqual(outcome);
    });
  });

  it('every message has an id of its own, and every button an id that masking leaves alone', () => {
    everyTurn(({ event, outcome: { messages } }) => {
      expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
      for (const { id } of messages) expect(id.startsWith(`${event.id}-`)).toBe(true);
      for (const { id, label } of messages.flatMap(buttonsOf)) {
        expect(id).toMatch(/^[\w:.#/|+-]{1,200}$/);
        expect(mask(id).caches).toEqual([]);
        expect(label.trim()).not.toBe('');
      }
    });
  });

  it('no button leads nowhere: each one shown changes something or answers', () => {
    everyTurn(({ outcome }) => {
      for (const { id } of outcome.messages.flatMap(buttonsOf)) {
        const next = DIALOGUE.reduce(outcome.state, { kind: 'choice', choices: [id], id: 'x', at: 1_700_000_500_000 });
        expect(next.messages.length).toBeGreaterThan(0);
        expect(next.messages.map((one) => ('text' in one ? one.text : '')).join()).not.toContain('ne mène plus nulle part');
      }
    });
  });

  it('within a few presses of the first button, any procedure ends: nobody is held', () => {
    fc.assert(
      fc.property(coups, (list) => {
        let state = suivre(DIALOGUE, list).at(-1)?.outcome.state ?? INITIAL;
        let id = 'geste/reprendre';
        for (let press = 0; press < 60 && state.cadre !== null; press++) {
          const outcome = DIALOGUE.reduce(state, { kind: 'choice', choices: [id], id: `p${press}`, at: 1_700_000_500_000 });
          const form = outcome.messages.find((one) => one.kind === 'form');
          state = outcome.state;
          const first = outcome.messages.findLast((one) => one.kind === 'choices' || one.kind === 'step');
          const multiple = first?.kind === 'choices' && first.multiple;
          id =
            (first === undefined ? undefined : buttonsOf(first)[multiple ? first.choices.length - 1 : 0]?.id) ?? 'geste/annuler';
          if (form !== undefined) {
            const values = Object.fromEntries(
              form.fields.map(({ name, kind }) => [name, kind === 'siret' ? '73282932000074' : 'texte']),
            );
            const sent = DIALOGUE.reduce(state, {
              kind: 'form',
              form: form.form,
              values,
              caches: [],
              id: `f${press}`,
              at: 1_700_000_500_000,
            });
            state = sent.state;
            id = sent.messages.flatMap(buttonsOf)[0]?.id ?? 'geste/annuler';
          }
        }
        expect(state.cadre).toBeNull();
      }),
    );
  });
});
