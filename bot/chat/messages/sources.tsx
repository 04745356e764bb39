import type { Langue } from '../../conversation/contract.ts';
import type { Citation } from '../../conversation/message.ts';
import { wordsOf } from '../words.ts';

function Source({ source: { titre, url, nature, date }, langue }: { source: Citation; langue: Langue }) {
  const words = wordsOf(langue);
  return (
    <>
      <a href={url} target="_blank" rel="noreferrer">
        {titre}
        <span className="hidden"> {words.opens}</span>
      </a>{' '}
      ({nature === 'officiel' ? words.official : words.thirdParty}, {date ?? words.undated})
    </>
  );
}

/** Where an answer comes from: one source is shown, several are folded under their number. */
export function Sources({ sources, langue }: { sources: readonly Citation[]; langue: Langue }) {
  const words = wordsOf(langue);
  const [first] = sources;
  if (first === undefined) return null;
  if (sources.length === 1) {
    return (
      <p className="sources">
        {words.source} : <Source source={first} langue={langue} />
      </p>
    );
  }
  return (
    <details className="sources">
      <summary>{words.sources(sources.length)}</summary>
      <ul>
        {sources.map((source) => (
          <li key={source.key}>
            <Source source={source} langue={langue} />
          </li>
        ))}
      </ul>
    </details>
  );
}
