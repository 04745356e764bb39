import { describe, expect, it } from 'vitest';
import { type Conservee, createInProcessTransport } from '../../bot/chat/in-process.ts';
import type { Arrivee } from '../../bot/chat/transport.ts';
import { shownBy } from '../dialogues/shown.ts';
import { DIALOGUE } from './conversation-savoir.ts';

function createCoffre() {
  let kept: Conservee | null = null;
  return {
    read: async () => kept,
    write: async (next: Conservee | null) => {
      kept = JSON.parse(JSON.stringify(next));
    },
    text: () => JSON.stringify(kept),
  };
}

async function open(coffre = createCoffre()) {
  const arrived: Arrivee[] = [];
  const transport = createInProcessTransport({ dialogue: DIALOGUE, langue: 'fr', clock: () => 1_700_000_000_000, coffre });
  transport.connect((one) => arrived.push(one));
  // Turns are played in order: when this one is, the page has been opened.
  await transport.send({ kind: 'feedback', message: 'x', useful: true }, 'pret');
  const shown = () => shownBy(arrived.flatMap((one) => (one.kind === 'reply' ? [one.message] : [])));
  return { transport, arrived, coffre, shown };
}

describe('the dialogue held in the page', () => {
  it('greets, answers, and is found again after a reload', async () => {
    const first = await open();
    expect(first.shown()).toContain('Je ne suis pas un service officiel');
    await first.transport.send({ kind: 'choice', choices: ['guider/ajouter'], label: 'Ajouter un espace' }, 'k1');
    expect(first.shown()).toContain('Quel espace');
    const again = await open(first.coffre);
    expect(again.shown()).toBe(first.shown());
    await again.transport.send({ kind: 'text', text: 'factures de travaux' }, 'k2');
    expect(again.shown()).toContain('que voyez-vous en haut du portail');
  });

  it('hides secrets before it keeps or shows anything', async () => {
    const { transport, arrived, coffre } = await open();
    await transport.send({ kind: 'text', text: 'mon mdp est Soleil2024!' }, 'k1');
    expect(arrived.find((one) => one.kind === 'echo')).toMatchObject({ key: 'k1', text: 'mon mdp est •••' });
    expect(coffre.text()).not.toContain('Soleil');
    expect(coffre.text()).toContain('mon mdp est •••');
  });

  it('answers once what is sent twice', async () => {
    const { transport, arrived } = await open();
    await transport.send({ kind: 'text', text: 'bonjour' }, 'k1');
    const count = arrived.length;
    await transport.send({ kind: 'text', text: 'bonjour' }, 'k1');
    expect(arrived).toHaveLength(count);
  });

  it('keeps nothing of what was said before « oubliez-moi »', async () => {
    const { transport, coffre } = await open();
    await transport.send({ kind: 'text', text: 'le bidule unique' }, 'k1');
    expect(coffre.text()).toContain('bidule unique');
    await transport.send({ kind: 'text', text: 'oubliez-moi' }, 'k2');
    expect(coffre.text()).not.toContain('bidule unique');
  });
});
