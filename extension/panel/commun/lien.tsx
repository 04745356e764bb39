import type { ReactNode } from 'react';

/** A page of another site, which opens beside. */
export function Lien({ url, children }: { readonly url: string; readonly children: ReactNode }): ReactNode {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="cache"> (nouvel onglet)</span>
    </a>
  );
}
