import { useState } from 'react';
import type { Langue } from '../conversation/contract.ts';
import { wordsOf } from './words.ts';

/** Copies a text, and says so; when the browser refuses, says what to do instead. */
export function CopyButton({ text, langue }: { text: string; langue: Langue }) {
  const words = wordsOf(langue);
  const [said, setSaid] = useState('');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      setSaid(words.copyFailed);
    }
  }
  return (
    <p className="copy">
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
