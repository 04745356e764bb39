import { describe, expect, it } from 'vitest';
import type { Etat } from '../../bot/conversation/etat.ts';
import type { Message } from '../../bot/conversation/message.ts';
import { PROCEDURE_IDS } from '../../bot/conversation/procedures/ids.ts';
import { GENERATIONS } from '../../knowledge/catalogue/ids.ts';
import { type Dit, eventOf } from '../dialogues/en-memoire.ts';
import { buttonsOf } from '../dialogues/shown.ts';
import { DIALOGUE } from './conversation-savoir.ts';

/** What each of them answers, by the name of the question, alone or within its procedure; the rest is skipped. */
const PERSONNES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'une nouvelle venue': {
    espace: 'factures-de-travaux',
    role: 'utilisateur',
    rattache: 'oui',
    lieu: 'france',
    premiere: 'oui',
    objet: 'panne',
    connecte: 'oui',
    voie: 'ecrire',
    souci: 'mot-de-passe',
    'gestionnaire/situation': 'qui',
  },
  'une gestionnaire': {
    espace: 'factures-de-travaux',
    role: 'gestionnaire',
    rattache: 'oui',
    kind: 'fournisseur',
    objet: 'paiement',
    souci: 'code',
    'rattacher/situation': 'accepter',
    'gestionnaire/situation': 'moi',
    ancien: '73282932000074',
    nouveau: '35600000000048',
  },
  'un fournisseur étranger': {
    espace: 'factures-emises',
    role: 'parti',
    lieu: 'ue',
    qui: 'etranger',
    objet: 'etat',
    souci: 'appareil',
    identifiant: 'BE0123456789',
    'gestionnaire/situation': 'parti',
    'rattacher/situation': 'demander',
  },
};

const GUIDEES = PROCEDURE_IDS.filter((id) => id !== 'guide' && id !== 'diagnostic');
const STOPS_MAX = 40;

const WORDS_MAX = 20;
const plainOf = (text: string): string => text.replace(/\\(.)/g, '$1').replace(/\*\*/g, '');

/** Sentences that nobody reads to the end. The name of a button is one word, however long it is. */
const longIn = (messages: readonly Message[]): readonly string[] =>
  messages
    .flatMap((one) =>
      one.kind === 'draft' ? [one.note] : one.kind === 'step' ? [one.text, one.done, one.trap] : 'text' in one ? [one.text] : [],
    )
    .flatMap((text) => plainOf(text ?? '').split(/(?<=[.?!;])\s+|\n+/))
    .filter(
      (sentence) =>
        sentence
          .replace(/«[^»]*»/g, 'x')
          .split(/\s+/)
          .filter((word) => /[\p{L}\p{N}]/u.test(word)).length > WORDS_MAX,
    );

/** The next thing that this person does where the procedure stands. */
function nextOf({ cadre }: Etat, last: Message, answers: Readonly<Record<string, string>>): Dit {
  if (last.kind === 'form') {
    const values = Object.fromEntries(
      last.fields.map(({ name, kind }) => [name, kind === 'siret' ? '73282932000074' : 'Un mot']),
    );
    return { kind: 'form', form: last.form, values, caches: [] };
  }
  const buttons = buttonsOf(last).map(({ id }) => id);
  const nom = cadre?.position.replace(/^q:/, '') ?? '';
  const told = answers[`${cadre?.procedure}/${nom}`] ?? answers[nom];
  if (told !== undefined && /\d{6}/.test(told)) return { kind: 'text', text: told, caches: [] };
  const wanted = [`reponse/${cadre?.procedure}/${nom}/${told}`, 'geste/passer'];
  const id = wanted.find((one) => buttons.includes(one)) ?? buttons.find((one) => one.startsWith('fait/')) ?? buttons[0] ?? '';
  return { kind: 'choice', choices: [id] };
}

describe.each(Object.entries(PERSONNES))('%s', (_, answers) => {
  it.each(GUIDEES.flatMap((id) => GENERATIONS.map((generation) => [id, generation] as const)))(
    'goes to the end of « %s » (%s), whatever is asked on the way, in sentences that can be read',
    (procedure, generation) => {
      let turn = 0;
      const play = (state: Etat, said: Dit) => DIALOGUE.reduce(state, eventOf(said, ++turn));
      let { state } = play(DIALOGUE.initial, { kind: 'open', langue: 'fr', generation });
      let outcome = play(state, { kind: 'choice', choices: [`guider/${procedure}`] });
      const long: string[] = [];
      let stops = 0;
      for (; outcome.state.cadre !== null && stops < STOPS_MAX; stops++) {
        state = outcome.state;
        for (const said of ['pourquoi cette question ?', 'où en étais-je ?', 'c’est quoi ça ?', 'je comprends rien']) {
          const aside = play(state, { kind: 'text', text: said, caches: [] });
          long.push(...longIn(aside.messages));
          if (outcome.messages.at(-1)?.kind !== 'form') expect(aside.state.cadre?.position).toBe(state.cadre?.position);
        }
        const back = play(state, { kind: 'choice', choices: ['geste/retour'] }).state.cadre;
        expect(back?.position).toBe(state.cadre?.chemin.at(-1) ?? state.cadre?.position);
        const last = outcome.messages.at(-1);
        if (last === undefined) throw new Error('nothing was said');
        outcome = play(state, nextOf(state, last, answers));
        long.push(...longIn(outcome.messages));
      }
      expect(stops).toBeLessThan(STOPS_MAX);
      expect(outcome.bilan.step).toMatch(/:fin$/);
      expect([...new Set(long)]).toEqual([]);
    },
  );
});
