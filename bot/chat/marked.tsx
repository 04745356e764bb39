import type { ReactNode } from 'react';
import type { Part } from './type-ahead.ts';
import { fine } from './typography.ts';

/** A label, with what was typed marked in it. */
export function Marked({ parts }: { readonly parts: readonly Part[] }): ReactNode {
  return parts.map(({ text, hit }, at) => {
    const key = `${at} ${text}`;
    return hit ? <mark key={key}>{fine(text)}</mark> : <span key={key}>{fine(text)}</span>;
  });
}
