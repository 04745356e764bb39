import { type ReactNode, useId, useState } from 'react';

/** Something that unfolds. It is made when it opens, so that a long list stays quick. */
export interface Tiroir {
  readonly titre: string;
  readonly ouvrir: () => ReactNode;
}

interface Props {
  /** what they are about, for whoever hears a button without its surroundings */
  readonly sujet: string;
  readonly tiroirs: readonly Tiroir[];
  readonly children: ReactNode;
}

/** A row of buttons under a text; each unfolds its own part, one at a time. */
export function Tiroirs({ sujet, tiroirs, children }: Props): ReactNode {
  const [open, setOpen] = useState<string | null>(null);
  const id = useId();
  return (
    <>
      {children}
      <div className="tiroirs">
        {tiroirs.map(({ titre }) => (
          <button
            key={titre}
            type="button"
            aria-expanded={titre === open}
            aria-controls={titre === open ? id : undefined}
            onClick={() => setOpen(titre === open ? null : titre)}
          >
            {titre}
            <span className="cache"> {sujet}</span>
          </button>
        ))}
      </div>
      {open !== null && (
        <div id={id} className="contenu">
          {tiroirs.find(({ titre }) => titre === open)?.ouvrir()}
        </div>
      )}
    </>
  );
}
