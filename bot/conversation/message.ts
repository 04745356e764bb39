/** What the assistant says, as data. Each channel draws it its own way; all of them can fall back on plain text. */
import type { EspaceId, Generation } from '../../knowledge/catalogue/ids.ts';
import type { Topic } from '../../knowledge/catalogue/topics.ts';
import type { Raison, Verdict } from '../../knowledge/diagnosis/vocabulary.ts';
import type { Langue } from './contract.ts';

/**
 * Light Markdown: paragraphs, `**bold**`, `- ` and `1. ` lists, `[text](https://…)`. No heading, picture, table or HTML.
 * What a user typed is never inserted unescaped.
 */
export type LightMarkdown = string;

/** Where an assertion comes from. */
export interface Citation {
  /** its key in the content's list of sources */
  readonly key: string;
  readonly titre: string;
  readonly url: string;
  readonly nature: 'officiel' | 'tiers';
  /** null: « sans date » */
  readonly date: string | null;
}

/** Something to press. The id is stable for as long as the conversation lives: it may be pressed much later. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: 'line' | 'paragraph' | 'choice' | 'date' | 'siret';
  readonly required: boolean;
  readonly hint: string | null;
  /** what was typed before, so that a correction does not start from nothing */
  readonly value: string;
  /** what is wrong with it, said next to it */
  readonly error: string | null;
  readonly maxLength: number;
  /** for `choice` */
  readonly options: readonly Choice[];
}

/** An official way to reach a person. */
export interface Contact {
  readonly label: string;
  /** a phone number, an address of a page… */
  readonly value: string;
  readonly url: string | null;
  readonly hours: string | null;
}

interface MessageBase {
  /** derived from the event's id: the same turn played again gives the same ids */
  readonly id: string;
  readonly langue: Langue;
  /** empty only when nothing is asserted */
  readonly sources: readonly Citation[];
  /** ways out, always offered: going back, a person, starting again… The last message of a turn has at least one. */
  readonly exits: readonly Choice[];
  /** « oubliez-moi »: what was shown before goes away, where the channel can */
  readonly clears?: true;
}

export type Message = MessageBase &
  (
    | { readonly kind: 'text'; readonly text: LightMarkdown }
    /** one question; with `multiple`, several choices, sent together with the last one, which confirms them */
    | { readonly kind: 'choices'; readonly text: LightMarkdown; readonly choices: readonly Choice[]; readonly multiple: boolean }
    /** what a space is for, and the verdict when one is known */
    | {
        readonly kind: 'card';
        readonly espace: EspaceId;
        readonly titre: string;
        readonly generation: Generation | null;
        readonly verdict: { readonly verdict: Verdict; readonly raison: Raison; readonly text: string } | null;
        readonly sections: readonly { readonly titre: string; readonly text: LightMarkdown }[];
      }
    /** one step of a guide, as a sentence and as something to look for on the page */
    | {
        readonly kind: 'step';
        readonly guide: Topic;
        readonly titre: string;
        readonly index: number;
        readonly total: number;
        readonly text: LightMarkdown;
        /** exact labels, in order, as read on the screen */
        readonly path: readonly string[];
        readonly target: { readonly role: string; readonly label: string } | null;
        readonly done: LightMarkdown | null;
        readonly trap: LightMarkdown | null;
        readonly choices: readonly Choice[];
      }
    | {
        readonly kind: 'form';
        readonly form: string;
        readonly text: LightMarkdown;
        readonly fields: readonly Field[];
        readonly submit: string;
      }
    /** plain text to paste elsewhere; `note` says where, and what is still missing */
    | { readonly kind: 'draft'; readonly titre: string; readonly text: string; readonly note: LightMarkdown | null }
    /** « d’où cela vient » : the base's `sources`, introduced */
    | { readonly kind: 'sources'; readonly text: LightMarkdown }
    /** to a person: where, when, and the conversation ready to copy */
    | {
        readonly kind: 'hand-over';
        readonly text: LightMarkdown;
        readonly contacts: readonly Contact[];
        readonly transcript: string;
      }
  );
