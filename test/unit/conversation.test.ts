import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Etat } from '../../bot/conversation/etat.ts';
import { INITIAL } from '../../bot/conversation/etat.ts';
import { buttonsOf } from '../dialogues/shown.ts';
import { type Coup, coups } from './conversation-aleatoire.ts';
import { fautesDe } from './conversation-fautes.ts';
import { DIALOGUE } from './conversation-savoir.ts';
import { suivre, type Tourne } from './conversation-suivre.ts';

const everyTurn = (check: (tour: Tourne<Etat>) => void): void => {
  fc.assert(fc.property(coups, (list) => suivre(DIALOGUE, list).forEach(check)));
};

describe('whatever happens in a conversation', () => {
  it('nothing throws; an answer comes, with a way out and a way to a person; the state is small and comes back', () => {
    everyTurn((tour) => expect(fautesDe(tour)).toEqual([]));
  });

  it('is judged by a check that sees what it must see', () => {
    const [, good] = suivre(DIALOGUE, [{ sorte: 'event', event: { kind: 'choice', choices: ['guider/ajouter'] } } as Coup]);
    if (good === undefined) throw new Error('A turn was played.');
    const { outcome } = good;
    const faultsWith = (changes: Partial<typeof outcome>): readonly string[] =>
      fautesDe({ ...good, outcome: { ...outcome, ...changes } });
    const without = outcome.messages.map((one) => ({ ...one, exits: [] }));
    expect(fautesDe(good)).toEqual([]);
    expect(faultsWith({ messages: [] })).toEqual(['no answer']);
    expect(faultsWith({ messages: without })).toEqual(['no way out', 'no person']);
    expect(faultsWith({ messages: [...outcome.messages, ...outcome.messages] })).toEqual(['ids of messages']);
    expect(faultsWith({ state: { ...outcome.state, journal: [{ dit: 'a'.repeat(9000), repondu: '' }] } })).toContain(
      'state too large',
    );
    expect(faultsWith({ state: { ...outcome.state, echecs: -1 } })).toEqual(['state not restored as it was']);
    const odd = outcome.messages.map((one) => ({ ...one, exits: [{ id: 'mot de passe : toto', label: ' ' }, ...one.exits] }));
    expect(faultsWith({ messages: odd })).toHaveLength(2);
  });

  it('the same event on the same state gives the same messages', () => {
    everyTurn(({ before, event, outcome }) => {
      expect(DIALOGUE.reduce(JSON.parse(JSON.stringify(before)), event)).toEqual(outcome);
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
