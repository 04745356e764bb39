import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** Keeps the output of a long run with its date, commit and command: `test/longs/AAAA-MM-JJ.md`. */
export function writeLongReport(command: string, output: string, date: Date): string {
  const day = date.toISOString().slice(0, 10);
  const changed = git('status', '--porcelain') === '' ? '' : ' (avec des modifications non validées)';
  const path = `test/longs/${day}.md`;
  const lines = [
    `# Tests longs du ${day}`,
    '',
    `- Date : ${date.toISOString()}`,
    `- Commit : ${git('rev-parse', 'HEAD')}${changed}`,
    `- Commande : \`${command}\``,
    '',
    '```',
    output.trimEnd(),
    '```',
    '',
  ];
  mkdirSync('test/longs', { recursive: true });
  writeFileSync(path, lines.join('\n'));
  return path;
}
