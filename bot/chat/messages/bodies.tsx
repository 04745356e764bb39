import type { Message } from '../../conversation/message.ts';
import { CopyButton } from '../copy-button.tsx';
import { Markdown } from '../light-markdown.tsx';
import { wordsOf } from '../words.ts';

type Of<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

export const Card = ({ message: { titre, verdict, sections } }: { message: Of<'card'> }) => (
  <>
    <h3>{titre}</h3>
    {verdict !== null && (
      <div className={`verdict ${verdict.verdict}`}>
        <Markdown text={verdict.text} />
      </div>
    )}
    {sections.map((section) => (
      <section key={section.titre}>
        <h4>{section.titre}</h4>
        <Markdown text={section.text} />
      </section>
    ))}
  </>
);

export function Step({ message }: { message: Of<'step'> }) {
  const words = wordsOf(message.langue);
  return (
    <>
      <p className="progress">
        {message.titre} · {words.step(message.index, message.total)}
      </p>
      <Markdown text={message.text} />
      <dl>
        {message.path.length > 0 && (
          <div>
            <dt>{words.where}</dt>
            <dd>{message.path.map((label) => `« ${label} »`).join(' → ')}</dd>
          </div>
        )}
        {message.done !== null && (
          <div>
            <dt>{words.done}</dt>
            <dd>
              <Markdown text={message.done} />
            </dd>
          </div>
        )}
        {message.trap !== null && (
          <div className="trap">
            <dt>{words.trap}</dt>
            <dd>
              <Markdown text={message.trap} />
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

export const Draft = ({ message: { titre, note, text, langue } }: { message: Of<'draft'> }) => (
  <>
    <h3>{titre}</h3>
    {note !== null && <Markdown text={note} />}
    <pre>{text}</pre>
    <CopyButton text={text} langue={langue} />
  </>
);

export function HandOver({ message: { text, contacts, transcript, langue } }: { message: Of<'hand-over'> }) {
  const words = wordsOf(langue);
  return (
    <>
      <Markdown text={text} />
      <ul className="contacts">
        {contacts.map(({ label, value, url, hours }) => (
          <li key={label}>
            <strong>
              {url === null ? (
                label
              ) : (
                <a href={url} target="_blank" rel="noreferrer">
                  {label} <span className="hidden">{words.opens}</span>
                </a>
              )}
            </strong>
            <br />
            {value} {hours}
          </li>
        ))}
      </ul>
      {transcript !== '' && (
        <details>
          <summary>{words.transcriptTitle}</summary>
          <pre>{transcript}</pre>
          <CopyButton text={transcript} langue={langue} />
        </details>
      )}
    </>
  );
}
