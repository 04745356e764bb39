import { useState } from 'react';
import type { Choice, Message } from '../../conversation/message.ts';
import { fine } from '../typography.ts';
import { wordsOf } from '../words.ts';
import type { MessageProps } from './props.ts';

const Buttons = ({ choices, send }: { choices: readonly Choice[]; send: MessageProps['send'] }) => (
  <ul className="buttons">
    {choices.map(({ id, label }) => (
      <li key={id}>
        <button type="button" onClick={() => send({ kind: 'choice', choices: [id], label })}>
          {fine(label)}
        </button>
      </li>
    ))}
  </ul>
);

/** Several choices, then the last one, which confirms them. */
function Boxes({ message, send }: { message: Extract<Message, { kind: 'choices' }>; send: MessageProps['send'] }) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const offered = message.choices.slice(0, -1);
  const confirm = message.choices.at(-1);
  const toggle = (id: string): void => setTicked((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = offered.filter(({ id }) => ticked.includes(id));
        const label = chosen.map((one) => one.label).join(', ') || (confirm?.label ?? '');
        send({ kind: 'choice', choices: [...chosen.map(({ id }) => id), ...(confirm === undefined ? [] : [confirm.id])], label });
      }}
    >
      <ul className="boxes">
        {offered.map(({ id, label }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={ticked.includes(id)} onChange={() => toggle(id)} /> {label}
            </label>
          </li>
        ))}
      </ul>
      <button type="submit">{confirm?.label ?? wordsOf(message.langue).confirm}</button>
    </form>
  );
}

function Offered({ message, send }: MessageProps) {
  if (message.kind === 'choices' && message.multiple) return <Boxes message={message} send={send} />;
  const choices = message.kind === 'choices' || message.kind === 'step' ? message.choices : [];
  return choices.length === 0 ? null : <Buttons choices={choices} send={send} />;
}

/** What can be pressed. Once the conversation went on, it is folded: it still works, and is out of the way. */
export function Choices({ message, send, isLatest }: MessageProps) {
  const words = wordsOf(message.langue);
  const hasChoices = (message.kind === 'choices' || message.kind === 'step') && message.choices.length > 0;
  if (isLatest) {
    return (
      <>
        <Offered message={message} send={send} isLatest={isLatest} />
        {message.exits.length > 0 && (
          <nav className="exits" aria-label={words.exits}>
            <Buttons choices={message.exits} send={send} />
          </nav>
        )}
      </>
    );
  }
  if (!hasChoices) return null;
  return (
    <details className="folded">
      <summary>{words.others}</summary>
      <Offered message={message} send={send} isLatest={isLatest} />
    </details>
  );
}
