import { isDeepStrictEqual } from 'node:util';
import type { Etat } from '../../bot/conversation/etat.ts';
import { mask } from '../../bot/conversation/masque/mask.ts';
import { restore } from '../../bot/conversation/restore.ts';
import { STATE_MAX, sizeAtMost, utf8Length } from '../../bot/conversation/within-size.ts';
import { buttonsOf } from '../dialogues/shown.ts';
import type { Tourne } from './conversation-suivre.ts';

const ANSWERED: ReadonlySet<string> = new Set(['text', 'choice', 'form', 'open', 'attachment']);
const IDENTIFIER = /^[\w:.#/|+-]{1,200}$/;

/** What is wrong with a turn, whatever it was about; empty: nothing. */
export function fautesDe({ event, outcome: { messages, state } }: Tourne<Etat>): readonly string[] {
  const faults: string[] = [];
  const last = messages.at(-1);
  if (last === undefined && ANSWERED.has(event.kind)) faults.push('no answer');
  if (last !== undefined && last.exits.length === 0) faults.push('no way out');
  const reaches = messages.some((one) => one.kind === 'hand-over' || buttonsOf(one).some(({ id }) => id === 'geste/personne'));
  if (last !== undefined && !reaches) faults.push('no person');
  const ids = messages.map(({ id }) => id);
  if (new Set(ids).size < ids.length || ids.some((id) => !id.startsWith(`${event.id}-`))) faults.push('ids of messages');
  for (const { id, label } of messages.flatMap(buttonsOf)) {
    if (!IDENTIFIER.test(id) || mask(id).caches.length > 0) faults.push(`id of a button: ${id}`);
    if (label.trim() === '') faults.push(`button without a label: ${id}`);
  }
  const text = JSON.stringify(state);
  if (utf8Length(text) > STATE_MAX) faults.push('state too large');
  if (sizeAtMost(state) < utf8Length(text)) faults.push('state larger than it was said to be at most');
  if (!isDeepStrictEqual(restore(JSON.parse(text)), state)) faults.push('state not restored as it was');
  return faults;
}
