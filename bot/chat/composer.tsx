import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { Langue } from '../conversation/contract.ts';
import type { Sujet } from '../conversation/sujets.ts';
import { Marked } from './marked.tsx';
import type { Envoi } from './transport.ts';
import type { Found, TypeAhead } from './type-ahead.ts';
import { wordsOf } from './words.ts';

interface ComposerProps {
  readonly langue: Langue;
  readonly suggest: TypeAhead<Sujet>;
  readonly send: (envoi: Envoi) => void;
}

const MAX_TEXT = 4000;

/** Where one writes: Enter sends, Shift+Enter breaks the line, the arrows go through the subjects that are suggested. */
export function Composer({ langue, suggest, send }: ComposerProps) {
  const words = wordsOf(langue);
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [closed, setClosed] = useState(false);
  const found: readonly Found<Sujet>[] = closed ? [] : suggest(text);
  const chosen = found[active]?.item;

  function write(typed: string): void {
    setText(typed);
    setActive(-1);
    setClosed(false);
  }
  function done(envoi: Envoi): void {
    send(envoi);
    write('');
    input.current?.focus();
  }
  function submit(): void {
    if (chosen !== undefined) done({ kind: 'choice', choices: [chosen.id], label: chosen.label });
    else if (text.trim() !== '') done({ kind: 'text', text: text.trim() });
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setActive((now) => ((now + step + 1 + found.length + 1) % (found.length + 1)) - 1);
    } else if (event.key === 'Escape' && found.length > 0) {
      event.preventDefault();
      setClosed(true);
      setActive(-1);
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    }
  }

  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>{words.write}</label>
      <div className="row">
        <textarea
          ref={input}
          id={id}
          rows={2}
          maxLength={MAX_TEXT}
          value={text}
          placeholder={words.placeholder}
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          {...(chosen === undefined ? {} : { 'aria-activedescendant': `${id}-${active}` })}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="main">
          {words.send}
        </button>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={words.suggestions} hidden={found.length === 0}>
        {found.map(({ item, parts }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: arrows and Enter, in the text field
          <div
            key={`${item.id} ${item.label}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            tabIndex={-1}
            onClick={() => done({ kind: 'choice', choices: [item.id], label: item.label })}
          >
            <Marked parts={parts} />
            {item.dans !== null && <small> {item.dans}</small>}
          </div>
        ))}
      </div>
    </form>
  );
}
