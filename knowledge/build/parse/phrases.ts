import type { Lien, Phrase } from '../../catalogue/entree.ts';
import { TOPICS, type Topic } from '../../catalogue/topics.ts';
import { LABEL } from './guillemets.ts';
import type { Note } from './note.ts';

const KEY = /\[([A-Z][A-Z0-9-]+)\]/g;
const LINK = /\[([^\]]+)\]\(([a-z-]+(?::[a-z0-9-]+)?)(?:#([a-z0-9-]+))?\)/g;
/** A sentence ends at its mark, its keys come after; the next one begins with a capital, a label or a digit. */
const SENTENCE = /.*?[.?!…](?:\s*\[[A-Z][A-Z0-9-]+\])*(?=\s+[\p{Lu}«“\d]|\s*$)/gsu;
const ABBREVIATION = /\b(?:M|Mme|n°|p|art|etc|ex|cf)\.$/iu;
const LEFT_OVER = /\*\*|__|`|<[a-z/!][^>]*>|\]\(|^#+\s|\{#|https?:\/\//i;

const isTopic = (name: string): name is Topic => (TOPICS as readonly string[]).includes(name);

/** Marks inside a label never end a sentence. */
const mask = (text: string): string => text.replace(LABEL, (label) => label.replace(/[.?!…]/g, '\u0000'));

function cutSentences(text: string): readonly string[] {
  const masked = mask(text);
  const cuts: string[] = [];
  let start = 0;
  for (const { 0: piece, index } of masked.matchAll(SENTENCE)) {
    if (ABBREVIATION.test(piece.trim())) continue;
    cuts.push(text.slice(start, index + piece.length));
    start = index + piece.length;
  }
  return [...cuts, text.slice(start)].map((cut) => cut.trim()).filter((cut) => cut !== '');
}

function readSentence(raw: string, note: Note): Phrase {
  const liens: Lien[] = [];
  const withoutLinks = raw.replace(LINK, (_, titre: string, topic: string, ancre?: string) => {
    if (isTopic(topic)) liens.push({ titre, topic, ancre: ancre ?? null });
    else note(`le renvoi vers « ${topic} » ne mène à aucun sujet`);
    return titre;
  });
  const sources = [...withoutLinks.matchAll(KEY)].map(([, key]) => key ?? '');
  // Where a key stood before the full stop. Not « .gouv.fr », whose dot begins a name.
  const texte = withoutLinks
    .replace(KEY, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+\.(?=\s|$)/g, '.')
    .trim();
  const left = LEFT_OVER.exec(texte);
  if (left !== null) note(`« ${left[0]} » n’a pas sa place dans une phrase : « ${texte} »`);
  return { texte, ...(sources.length > 0 && { sources }), ...(liens.length > 0 && { liens }) };
}

/** Cuts a text into sentences, each with the keys that follow it and the entries it sends to. */
export const parsePhrases = (text: string, note: Note): readonly Phrase[] =>
  cutSentences(text.replace(/\s+/g, ' ').trim()).map((raw) => readSentence(raw, note));
