import type { LightMarkdown } from '../message.ts';

/** What could be taken for Markdown: most sentences have none of it. */
const MARKS = /[\\`*_[\]<>]|^\s*(?:[#+-]|\d+\.)\s/m;

/** Text that must show as it is, inside light Markdown. */
export const plain = (text: string): LightMarkdown => (MARKS.test(text) ? escaped(text) : text);

const escaped = (text: string): LightMarkdown =>
  text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\s*)([#+-])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)\.(?=\s)/gm, '$1\\.');

/** Lines of the catalogue: a leading dash makes a list, all else is plain. */
export function fromLines(lines: readonly string[]): LightMarkdown {
  let text = '';
  let inList = false;
  for (const line of lines.filter((one) => one !== '')) {
    const item = line.startsWith('- ');
    text += `${text === '' ? '' : item && inList ? '\n' : '\n\n'}${item ? `- ${plain(line.slice(2))}` : plain(line)}`;
    inList = item;
  }
  return text;
}

export const bold = (text: string): LightMarkdown => `**${plain(text)}**`;

/** Paragraphs, without the empty ones. */
export const paragraphs = (...parts: readonly (string | null)[]): LightMarkdown =>
  parts.filter((part) => part !== null && part !== '').join('\n\n');
