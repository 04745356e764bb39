import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** Without this machine's folders, nor the colours of a terminal: what remains reads the same anywhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const COLOURS = /\u001B\[[\d;]*m/g;
export const withoutMachine = (text: string): string =>
  [
    [process.cwd(), '.'],
    [tmpdir(), '<tmp>'],
    [homedir(), '~'],
  ].reduce((done, [place = '', name = '']) => done.replaceAll(place, name), text.replace(COLOURS, ''));

export interface LongRun {
  readonly command: string;
  readonly output: string;
  readonly date: Date;
}

/** Keeps the output of a long run with its date, commit and command: in `AAAA-MM-JJ.md`, after the earlier ones of the day. */
export function writeLongReport({ command, output, date }: LongRun, folder = 'test/longs'): string {
  const day = date.toISOString().slice(0, 10);
  const path = join(folder, `${day}.md`);
  const changed = git('status', '--porcelain') === '' ? '' : ' (avec des modifications non validées)';
  const lines = [
    `## ${date.toISOString().slice(11, 16)} UTC`,
    '',
    `- Date : ${date.toISOString()}`,
    `- Commit : ${git('rev-parse', 'HEAD')}${changed}`,
    `- Commande : \`${command}\``,
    '',
    '```text',
    withoutMachine(output).trimEnd(),
    '```',
    '',
  ];
  const earlier = existsSync(path) ? readFileSync(path, 'utf8') : `# Essais longs du ${day}\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, [earlier.trimEnd(), '', ...lines].join('\n'));
  return path;
}
