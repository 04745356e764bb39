import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';

interface Onglet {
  readonly id: string;
  readonly titre: string;
  readonly contenu: ReactNode;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Tabs, as the ARIA pattern has them: arrows, Home and End move, one stop in the order of Tab. */
export function Onglets({ onglets }: { readonly onglets: readonly Onglet[] }): ReactNode {
  const [current, setCurrent] = useState(onglets[0]?.id);
  const list = useRef<HTMLDivElement>(null);
  const open = onglets.find(({ id }) => id === current) ?? onglets[0];
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || open === undefined) return;
    event.preventDefault();
    const next = step(onglets.indexOf(open), onglets.length);
    setCurrent(onglets[next]?.id);
    (list.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  if (open === undefined) return null;
  return (
    <>
      <div ref={list} role="tablist" aria-label="Diapason" onKeyDown={move}>
        {onglets.map(({ id, titre }) => (
          <button
            key={id}
            id={`onglet-${id}`}
            type="button"
            role="tab"
            aria-selected={id === open.id}
            aria-controls={id === open.id ? `volet-${id}` : undefined}
            tabIndex={id === open.id ? 0 : -1}
            onClick={() => setCurrent(id)}
          >
            {titre}
          </button>
        ))}
      </div>
      <div id={`volet-${open.id}`} role="tabpanel" aria-labelledby={`onglet-${open.id}`} className="volet">
        {open.contenu}
      </div>
    </>
  );
}
