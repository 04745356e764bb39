import type { LightMarkdown } from '../../../conversation/message.ts';
import type { Container, Element, TextBlock } from './adaptive-card.ts';

/** Light Markdown is what a TextBlock reads; a block a paragraph, as every client spaces them. */
export const paragraphs = (text: LightMarkdown, look: Partial<TextBlock> = {}): readonly TextBlock[] =>
  text
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({ type: 'TextBlock', text: part, wrap: true, ...look }));

export const heading = (text: LightMarkdown): readonly TextBlock[] =>
  paragraphs(text, { style: 'heading', size: 'Medium', weight: 'Bolder' });

/** Text to be copied, exactly: what a user typed is no Markdown. A block a line, since clients fold line ends. */
export function verbatim(text: string): Container {
  const items = text
    .split('\n')
    .map((line): Element => ({ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: line === '' ? ' ' : line }] }));
  return { type: 'Container', style: 'emphasis', items };
}
