import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Markdown, plainText } from '../../bot/chat/light-markdown.tsx';
import { BotMessage, spoken } from '../../bot/chat/messages/bot-message.tsx';
import { fine } from '../../bot/chat/typography.ts';
import { plain } from '../../bot/conversation/dire/ecrire.ts';
import { coups } from './conversation-aleatoire.ts';
import { DIALOGUE } from './conversation-savoir.ts';
import { suivre } from './conversation-suivre.ts';

const html = (text: string): string => renderToStaticMarkup(<Markdown text={text} />);
const textOf = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');

describe('light Markdown', () => {
  it('draws paragraphs, lists, bold and links', () => {
    expect(html('**Oui**\n\n- un\n- deux\n\n1. a\n2. b\n\n[ici](https://exemple.fr/x)')).toBe(
      '<p><strong>Oui</strong></p><ul><li>un</li><li>deux</li></ul><ol><li>a</li><li>b</li></ol><p><a href="https://exemple.fr/x" target="_blank" rel="noreferrer">ici</a></p>',
    );
  });

  it('never makes an element of what a user typed', () => {
    for (const typed of [
      '<img src=x onerror=alert(1)>',
      '[clic](javascript:alert(1))',
      '**gras**',
      '[a](https://exemple.fr)',
      '- x',
      '# titre',
    ]) {
      expect(html(plain(typed))).toBe(`<p>${renderToStaticMarkup(fine(typed))}</p>`);
    }
    expect(html('[clic](javascript:alert(1))')).not.toContain('<a');
  });

  it('shows any escaped text as it was written', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(line, (text) => {
        expect(textOf(html(plain(text)))).toBe(fine(text));
      }),
    );
  });

  it('is spoken without its signs', () => {
    expect(plainText('**Oui**, [ici](https://exemple.fr)\n\n- un')).toBe('Oui, ici - un');
  });
});

describe('every message of any conversation', () => {
  it('is drawn, and is heard', () => {
    fc.assert(
      fc.property(coups, (list) => {
        for (const message of suivre(DIALOGUE, list).flatMap(({ outcome }) => outcome.messages)) {
          const markup = renderToStaticMarkup(<BotMessage message={message} isLatest send={() => undefined} />);
          expect(textOf(markup).trim()).not.toBe('');
          expect(spoken(message).trim()).not.toBe('');
          expect(markup).not.toMatch(/\sstyle=|<script|undefined|\[object/);
        }
      }),
      { numRuns: 30 },
    );
  });
});
