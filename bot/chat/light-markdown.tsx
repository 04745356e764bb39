import { Fragment, type ReactNode } from 'react';
import type { LightMarkdown } from '../conversation/message.ts';
import { fine } from './typography.ts';

/** Bold, a link, or an escaped sign; all else is text. Nothing is ever set as HTML. */
const INLINE = /\*\*((?:\\.|[^*\\])+)\*\*|\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/g;

const unescaped = (text: string): string => fine(text.replace(/\\([\\`*_[\]<>#+.-])/g, '$1'));

function inline(text: string): readonly ReactNode[] {
  const nodes: ReactNode[] = [];
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, bold, label, url] = match;
    nodes.push(unescaped(text.slice(from, match.index)));
    if (bold !== undefined) nodes.push(<strong key={match.index}>{unescaped(bold)}</strong>);
    else {
      nodes.push(
        <a key={match.index} href={url} target="_blank" rel="noreferrer">
          {unescaped(label ?? '')}
        </a>,
      );
    }
    from = match.index + whole.length;
  }
  return [...nodes, unescaped(text.slice(from))];
}

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <p>
    {lines.map((line, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes
      <Fragment key={index}>
        {index > 0 && <br />}
        {inline(line)}
      </Fragment>
    ))}
  </p>
);

const BULLET = /^- /;
const NUMBER = /^\d+\. /;

function Block({ lines }: { lines: readonly string[] }) {
  const list = [BULLET, NUMBER].find((mark) => lines.every((line) => mark.test(line)));
  if (list === undefined) return <Lines lines={lines} />;
  const List = list === NUMBER ? 'ol' : 'ul';
  return (
    <List>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes
        <li key={index}>{inline(line.replace(list, ''))}</li>
      ))}
    </List>
  );
}

/** Light Markdown as elements: paragraphs, lists, bold, links. */
export const Markdown = ({ text }: { text: LightMarkdown }) =>
  text
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .map((block, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes
      <Block key={index} lines={block.split('\n')} />
    ));

/** The same as a plain sentence, for what is spoken or copied. */
export const plainText = (text: LightMarkdown): string =>
  unescaped(text.replace(/\*\*/g, '').replace(/\[((?:\\.|[^\]\\])+)\]\(https?:[^)]+\)/g, '$1'))
    .replace(/\s+/g, ' ')
    .trim();
