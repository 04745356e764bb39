import { readChoix } from './choix.ts';
import type { Event } from './contract.ts';
import { nommer } from './dire/nommer.ts';
import type { Etat, Trait } from './etat.ts';
import type { Message } from './message.ts';
import type { Savoir } from './savoir.ts';

const KEPT = 12;
const DIT_MAX = 240;
const REPONDU_MAX = 140;

const cut = (text: string, max: number): string => (text.length <= max ? text : `${text.slice(0, max - 1).toWellFormed()}…`);

/** What light Markdown adds to plain text on one line: most texts have none of it. */
const MARKED = /[\\*]|\s\s|[^\S ]/;

/** Light Markdown as one line of plain text. */
const flat = (text: string): string =>
  MARKED.test(text) ? text.replace(/\\(.)/g, '$1').replace(/\*\*/g, '').replace(/\s+/g, ' ').trim() : text.trim();

function summaryOf(message: Message): string {
  switch (message.kind) {
    case 'step':
      return `${message.titre}, ${message.index}/${message.total} : ${flat(message.text)}`;
    case 'card':
    case 'draft':
      return message.titre;
    default:
      return flat(message.text);
  }
}

/** What the user did, in words he would recognise: a button is named by its label. */
function saidOf(event: Event, { langue }: Etat, savoir: Savoir): string {
  switch (event.kind) {
    case 'text':
      return event.text;
    case 'choice':
      return event.choices
        .map(readChoix)
        .flatMap((choisi) => (choisi === null ? [] : [nommer(choisi, savoir, langue)]))
        .join(', ');
    default:
      return '';
  }
}

/** Keeps the exchange for the transcript. */
export function remember(etat: Etat, event: Event, messages: readonly Message[], savoir: Savoir): Etat {
  // What answers, rather than what introduces it.
  const first = messages.find(({ kind, sources }) => kind !== 'text' || sources.length > 0) ?? messages[0];
  if (first === undefined || event.kind === 'open') return etat;
  const trait: Trait = { dit: cut(flat(saidOf(event, etat, savoir)), DIT_MAX), repondu: cut(summaryOf(first), REPONDU_MAX) };
  return { ...etat, journal: [...etat.journal, trait].slice(-KEPT) };
}
