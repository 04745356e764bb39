import { z } from 'zod';

const MENTION = z.object({ type: z.literal('mention'), text: z.string().min(1).max(500) });

const MARKUP = /<at(?:\s[^<>]{0,300})?>[^<>]{0,300}<\/at>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What was said, without the mentions that Teams writes in it: the bot's, which says nothing, and other people's, whose names we do not keep. */
export function stripMentions(text: string, entities: readonly unknown[]): string {
  const mentions = entities.flatMap((entity) => MENTION.safeParse(entity).data ?? []);
  return mentions.reduce((rest, mention) => rest.replaceAll(mention.text, ' '), text).replace(MARKUP, ' ');
}

/** Teams writes a text as XML when someone is named in it. Decoded once: what a user spelt `&amp;lt;` stays `&lt;`. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:nbsp|lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
