import { parse } from 'yaml';

/** A Markdown file cut in two, its front matter already read as YAML. */
export interface CutFile {
  readonly front: unknown;
  readonly body: string;
}

/** Cuts a file at its front matter. @throws when there is none */
export function cutFrontMatter(name: string, text: string): CutFile {
  const match = /^---\n(.*?)\n---\n(.*)$/s.exec(text.replaceAll('\r\n', '\n'));
  if (match === null) throw new Error(`${name} : l’en-tête manque`);
  return { front: parse(match[1] ?? ''), body: match[2] ?? '' };
}
