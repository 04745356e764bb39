import { type ReactNode, useState } from 'react';

interface Props {
  readonly titre: string;
  /** what it is about, for whoever hears the button without its surroundings */
  readonly sujet?: string;
  readonly children: ReactNode;
}

/** A part that unfolds. What is inside is made when it opens, so that a long list stays quick. */
export function Volet({ titre, sujet, children }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {titre}
        {sujet !== undefined && <span className="cache"> {sujet}</span>}
      </summary>
      {open && <div className="contenu">{children}</div>}
    </details>
  );
}
