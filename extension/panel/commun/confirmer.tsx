import { type ReactNode, useId, useRef } from 'react';

interface Props {
  readonly bouton: string;
  /** what it is about, for whoever hears the button without its surroundings */
  readonly sujet?: string;
  readonly question: string;
  readonly oui: string;
  readonly action: () => void;
}

/** A button whose act cannot be undone: it asks once, in a window of the panel. */
export function Confirmer({ bouton, sujet, question, oui, action }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = (): void => dialog.current?.close();
  return (
    <>
      <button type="button" className="danger" onClick={() => dialog.current?.showModal()}>
        {bouton}
        {sujet !== undefined && <span className="cache"> : {sujet}</span>}
      </button>
      <dialog ref={dialog} aria-labelledby={id}>
        <p id={id}>{question}</p>
        <div className="rangee">
          <button type="button" onClick={close}>
            Non, garder
          </button>
          <button
            type="button"
            className="danger"
            onClick={() => {
              close();
              action();
            }}
          >
            {oui}
          </button>
        </div>
      </dialog>
    </>
  );
}
