import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../bot/conversation/contract.ts';
import { type Etat, INITIAL } from '../../bot/conversation/etat.ts';
import { restore } from '../../bot/conversation/restore.ts';
import { keepVues, packVue, unpackVue } from '../../bot/conversation/vues.ts';
import type { Vue } from '../../knowledge/diagnosis/vue.ts';
import { shownBy } from '../dialogues/shown.ts';
import { vue } from './conversation-aleatoire.ts';
import { DIALOGUE } from './conversation-savoir.ts';

type WithoutBase<E> = E extends unknown ? Omit<E, 'id' | 'at'> : never;
const AT = 1_700_000_000_000;

function play(state: Etat, ...said: readonly WithoutBase<Event>[]) {
  let outcome = { state, messages: [], bilan: DIALOGUE.reduce(state, { kind: 'timeout', id: 'x', at: AT }).bilan } as ReturnType<
    typeof DIALOGUE.reduce
  >;
  for (const [index, one] of said.entries())
    outcome = DIALOGUE.reduce(outcome.state, { ...one, id: `e${index}`, at: AT + index } as Event);
  return outcome;
}

const press = (...choices: readonly string[]): WithoutBase<Event> => ({ kind: 'choice', choices });
const write = (text: string): WithoutBase<Event> => ({ kind: 'text', text, caches: [] });

const barre: Vue = {
  lieu: 'barre',
  generation: 'espaces',
  date: AT,
  connecte: true,
  complete: true,
  constats: [
    { espace: 'accueil-connecte', etat: 'vu', memeNom: true },
    { espace: 'mon-compte', etat: 'vu', memeNom: true },
    { espace: 'factures-emises', etat: 'vu', memeNom: true },
  ],
  inconnus: [],
};

describe('an observation from the extension', () => {
  const seen: WithoutBase<Event> = { kind: 'observation', vues: [barre], profil: { gestionnaire: false } };

  it('is silent when nothing is asked', () => {
    expect(play(INITIAL, seen).messages).toEqual([]);
  });

  it('answers the question under way, which is not asked any more', () => {
    const asked = play(INITIAL, press('guider/ajouter/espace/factures-de-travaux'));
    expect(shownBy(asked.messages)).toContain('que voyez-vous en haut du portail');
    const { messages, state } = play(asked.state, seen);
    expect(shownBy(messages)).toContain('J’ai lu votre écran');
    expect(shownBy(messages)).toContain('rattaché');
    expect(state.cadre?.reponses.epoque).toBe('espaces');
  });

  it('skips the questions that it answers: the diagnosis asks neither the screen nor the list', () => {
    const { messages } = play(INITIAL, seen, press('guider/diagnostic/espace/factures-de-travaux'));
    expect(shownBy(messages)).toContain('CCAG Travaux');
    const verdict = play(INITIAL, seen, press('guider/diagnostic/espace/factures-de-travaux'), write('oui'));
    expect(shownBy(verdict.messages)).toContain('À ajouter. Demandez au gestionnaire');
    expect(verdict.messages[0]).toMatchObject({ kind: 'card', verdict: { verdict: 'a-ajouter', raison: 'pas-gestionnaire' } });
  });

  it('gives its verdict to whoever asks about a space', () => {
    expect(play(INITIAL, seen, press('sujet/espace:factures-emises')).messages[0]).toMatchObject({
      kind: 'card',
      verdict: { verdict: 'present', raison: 'visible' },
    });
    expect(play(INITIAL, press('sujet/espace:factures-emises')).messages[0]).toMatchObject({ kind: 'card', verdict: null });
  });
});

describe('views, packed', () => {
  it('come back as they were, but for the words of unknown labels', () => {
    fc.assert(
      fc.property(vue, (one) => {
        const back = unpackVue(packVue(one));
        expect(back).toEqual({ ...one, inconnus: one.inconnus.length > 0 ? ['?'] : [] });
      }),
    );
  });

  it('stay few and short, however many come', () => {
    fc.assert(
      fc.property(fc.array(vue, { maxLength: 80 }), (all) => {
        const kept = keepVues([], all);
        expect(kept.length).toBeLessThanOrEqual(30);
        expect(kept.join('').length).toBeLessThan(2500);
      }),
    );
  });

  it('an unreadable one is left out', () => {
    expect(unpackVue('n’importe quoi')).toBeNull();
    expect(unpackVue(packVue(barre))).toEqual(barre);
  });
});

describe('other events', () => {
  it('a file is refused with kindness, and nothing of it is kept', () => {
    const { messages } = play(INITIAL, { kind: 'attachment', count: 2 });
    expect(shownBy(messages)).toContain('Je ne peux pas lire de fichier');
    expect(messages.at(-1)?.exits.length).toBeGreaterThan(0);
  });

  it('a thumb up is noted in silence, a thumb down gets a way on', () => {
    expect(play(INITIAL, { kind: 'feedback', message: 'e1-1', useful: true }).messages).toEqual([]);
    expect(shownBy(play(INITIAL, { kind: 'feedback', message: 'e1-1', useful: false }).messages)).toContain('avec d’autres mots');
  });

  it('time passing says where one was, and nothing when nothing is under way', () => {
    expect(play(INITIAL, { kind: 'timeout' }).messages).toEqual([]);
    expect(shownBy(play(INITIAL, press('guider/ajouter'), { kind: 'timeout' }).messages)).toContain('je garde votre place');
  });

  it('opening greets once, then says where one is', () => {
    const opened = play(INITIAL, { kind: 'open', langue: 'en', generation: null });
    expect(shownBy(play(opened.state, { kind: 'open', langue: 'en', generation: null }).messages)).toContain(
      'Aucune démarche n’est en cours',
    );
  });

  it('greets in French first; a browser in another language reads that English may be written', () => {
    const { messages } = play(INITIAL, { kind: 'open', langue: 'en', generation: null });
    expect(messages.map(({ langue }) => langue)).toEqual(['fr', 'en', 'fr']);
    expect(shownBy(messages)).toContain('Je ne suis pas un service officiel');
    expect(shownBy(messages)).toContain('You can write in English');
    expect(shownBy(play(INITIAL, { kind: 'open', langue: 'fr', generation: null }).messages)).not.toContain('English');
  });

  it('what was hidden is told, whatever it was in', () => {
    const { messages } = play(INITIAL, { kind: 'text', text: 'mon IBAN est •••', caches: ['iban', 'code'] });
    expect(shownBy(messages)).toContain('J’ai caché un IBAN et un code');
    const form = play(INITIAL, press('guider/gestionnaire/situation/parti/epoque/espaces'), {
      kind: 'form',
      form: 'nomination',
      values: { siret: '73282932000074' },
      caches: ['mot-de-passe'],
    });
    expect(shownBy(form.messages)).toContain('J’ai caché un mot de passe');
  });
});

describe('a stored state', () => {
  it.each([
    null,
    1,
    'x',
    [],
    {},
    { version: 2 },
    { ...INITIAL, langue: 'de' },
    { ...INITIAL, cadre: { procedure: 'inconnue' } },
    { ...INITIAL, journal: [1] },
  ])('that cannot be read is refused: %j', (stored) => {
    expect(restore(stored)).toBeNull();
  });

  it('that is fine comes back', () => {
    expect(restore(JSON.parse(JSON.stringify(INITIAL)))).toEqual(INITIAL);
  });
});

describe('a failure', () => {
  it('is told with a way out, and names nothing', () => {
    const [message, ...more] = DIALOGUE.failure('fr', '7');
    expect(more).toEqual([]);
    expect(message?.exits.length).toBeGreaterThan(0);
    expect(message?.id).toBe('7-1');
  });
});

describe('the hand-over', () => {
  const { messages, bilan } = play(INITIAL, write('zorglub'), press('geste/personne'));
  const [message] = messages;

  it('gives the official ways with their hours and sources, and no phone number', () => {
    if (message?.kind !== 'hand-over') throw new Error('A hand-over was expected.');
    expect(message.contacts.map(({ label }) => label)).toContain('ClaudIA');
    expect(message.contacts.some(({ hours }) => hours?.includes('8 h 30 à 18 h 30'))).toBe(true);
    expect(message.sources.length).toBeGreaterThan(2);
    expect(shownBy(messages)).not.toMatch(/\b0\d(?:[ .]?\d\d){4}\b/);
    expect(bilan.issue).toBe('passe-a-une-personne');
  });

  it('comes with the conversation, ready to copy', () => {
    expect(message?.kind === 'hand-over' ? message.transcript : '').toContain('Vous : zorglub');
  });
});
