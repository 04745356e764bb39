import type { LightMarkdown } from '../../../conversation/message.ts';

/** Light Markdown without its marks: for a label, a notification, a client that draws no card. An address stays readable. */
export const plainText = (text: LightMarkdown): string =>
  text
    .replace(/\[((?:\\.|[^\\\]])+)\]\((https?:[^\s)]+)\)/g, '$1 ($2)')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([\\`*_{}[\]()#+!|<>~.-])/g, '$1')
    .trim();
