import { useState } from 'react';
import { wordsOf } from '../words.ts';
import type { MessageProps } from './props.ts';

/** Whether an answer helps. Only answers are asked about: a question of the assistant's is none. */
export function Feedback({ message, send }: MessageProps) {
  const [given, setGiven] = useState(false);
  const words = wordsOf(message.langue);
  const isAnswer =
    message.sources.length > 0 && (message.kind === 'card' || message.kind === 'text' || message.kind === 'choices');
  if (!isAnswer) return null;
  if (given) return <p className="status">{words.thanks}</p>;
  const answer = (useful: boolean) => (
    <button
      type="button"
      onClick={() => {
        setGiven(true);
        send({ kind: 'feedback', message: message.id, useful });
      }}
    >
      {useful ? words.yes : words.no}
    </button>
  );
  return (
    <p className="feedback">
      {words.useful} {answer(true)} {answer(false)}
    </p>
  );
}
