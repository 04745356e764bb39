import type { Dialogue } from '../../../bot/conversation/contract.ts';
import { createDialogue } from '../../../bot/conversation/dialogue.ts';
import { loadSavoir } from '../../../bot/conversation/load-savoir.ts';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Vue } from '../../../knowledge/diagnosis/vue.ts';

/** What the user lets the assistant know of. */
export interface Observation {
  readonly vues: readonly Vue[];
  readonly profil: Profil;
}

/**
 * The dialogue, told what was seen before it answers: once, and again whenever that changes.
 * @param observe null: the user does not allow it
 */
export function dialogueQuiVoit(observe: () => Observation | null): Dialogue {
  const dialogue = createDialogue(loadSavoir());
  let told = '';
  return {
    ...dialogue,
    reduce(state, event) {
      const seen = observe();
      const saying = JSON.stringify(seen);
      const known = dialogue.restore(state) ?? dialogue.initial;
      if (seen === null || saying === told) return dialogue.reduce(known, event);
      told = saying;
      const first = dialogue.reduce(known, { kind: 'observation', id: `${event.id}-vu`, at: event.at, ...seen });
      const then = dialogue.reduce(first.state, event);
      return { ...then, messages: [...first.messages, ...then.messages] };
    },
  };
}
