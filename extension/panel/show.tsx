import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

/** Puts a page of the extension in its element. */
export function show(page: ReactNode): void {
  const root = document.querySelector('#racine');
  if (root === null) throw new Error('The page has no #racine.');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
