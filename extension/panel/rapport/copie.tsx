import { type ReactNode, useState } from 'react';

/** Copies a text when asked, and says whether it was. */
export function Copie({ texte }: { readonly texte: string }): ReactNode {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(texte);
      setSaid('Copié.');
    } catch {
      setSaid('Le navigateur refuse la copie. Cliquez dans le texte, puis faites Ctrl+A et Ctrl+C.');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        Copier le rapport
      </button>
      <p role="status">{said}</p>
    </>
  );
}
