import { useId, useRef } from 'react';
import type { Field, Message } from '../../conversation/message.ts';
import { wordsOf } from '../words.ts';
import type { MessageProps } from './props.ts';

type FormMessage = Extract<Message, { kind: 'form' }>;

function Input({ field, id, described }: { field: Field; id: string; described: string | undefined }) {
  const { name, kind, value, required, maxLength, error, options } = field;
  const common = {
    id,
    name,
    defaultValue: value,
    'aria-required': required,
    'aria-invalid': error !== null,
    ...(described === undefined ? {} : { 'aria-describedby': described }),
  };
  if (kind === 'paragraph') return <textarea {...common} rows={3} maxLength={maxLength} />;
  if (kind === 'choice') {
    return (
      <select {...common}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input {...common} type="text" inputMode={kind === 'siret' ? 'numeric' : 'text'} autoComplete="off" maxLength={maxLength} />
  );
}

function FieldRow({ field, langue }: { field: Field; langue: FormMessage['langue'] }) {
  const id = useId();
  const words = wordsOf(langue);
  const { label, hint, error, required } = field;
  const described = [hint === null ? null : `${id}-hint`, error === null ? null : `${id}-error`].filter((one) => one !== null);
  return (
    <div className="field">
      <label htmlFor={id}>
        {label} {required && <span className="required">{words.required}</span>}
      </label>
      {hint !== null && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Input field={field} id={id} described={described.length === 0 ? undefined : described.join(' ')} />
      {error !== null && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

/** A form: what is wrong is said next to each field, by the dialogue. The browser's own checks would say it twice. */
export function Form({ message, send, isLatest }: MessageProps & { message: FormMessage }) {
  const form = useRef<HTMLFormElement>(null);
  const words = wordsOf(message.langue);
  const errors = message.fields.filter(({ error }) => error !== null).length;
  function submit(): void {
    if (form.current === null) return;
    const values = Object.fromEntries([...new FormData(form.current)].map(([name, value]) => [name, String(value)]));
    send({ kind: 'form', form: message.form, values, label: words.formSent });
  }
  return (
    <form
      ref={form}
      noValidate
      aria-label={message.submit}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {errors > 0 && <p className="error">{words.errors(errors)}</p>}
      <fieldset disabled={!isLatest}>
        {message.fields.map((field) => (
          <FieldRow key={field.name} field={field} langue={message.langue} />
        ))}
        <button type="submit" className="main">
          {message.submit}
        </button>
      </fieldset>
    </form>
  );
}
