import { makeRandom } from '../../knowledge/build/comprehension/random.ts';

/** Spellings that people take for one another, and keys that are side by side on a French keyboard. */
const ALIKE: readonly (readonly [string, string])[] =
  'ai:e au:o eau:o qu:k ss:s tt:t ll:l mm:m nn:n er:é ph:f c:s y:i en:an em:an h: es:e ez:er é:e è:e ê:e à:a ç:s'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]);
const NEIGHBOURS: Readonly<Record<string, string>> = Object.fromEntries(
  'a:zq b:vn c:xv d:sf e:rz f:dg g:fh h:gj i:uo j:hk k:jl l:km m:lp n:b o:ip p:om q:as r:et s:qd t:ry u:yi v:cb w:x x:wc y:tu z:ae'
    .split(' ')
    .map((pair) => pair.split(':')),
);
const MIN_LETTERS = 4;

type Draw = () => number;
const pick = <T>(list: readonly T[], draw: Draw): T | undefined => list[Math.floor(draw() * list.length)];

function misspell(word: string, draw: Draw): string {
  const at = 1 + Math.floor(draw() * (word.length - 1));
  const kind = draw();
  const alike = ALIKE.filter(([written]) => word.includes(written));
  if (kind < 0.4 && alike.length > 0) {
    const [written = '', read = ''] = pick(alike, draw) ?? [];
    return word.replace(written, read);
  }
  if (kind < 0.55) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.7 && at < word.length - 1) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  if (kind < 0.85) return word.slice(0, at) + word[at] + word.slice(at);
  return word.slice(0, at) + (pick([...(NEIGHBOURS[word[at] ?? ''] ?? 'e')], draw) ?? 'e') + word.slice(at + 1);
}

/** The question with some typing errors, each in a word of four letters or more; the same seed makes the same errors. */
export function withErrors(question: string, errors: number, seed: number): string {
  const draw = makeRandom(seed);
  const pieces = question.split(/(\p{L}+)/u);
  for (let done = 0; done < errors; done++) {
    const long = pieces.flatMap((piece, at) => (at % 2 === 1 && piece.length >= MIN_LETTERS ? [at] : []));
    const at = pick(long, draw);
    if (at === undefined) break;
    pieces[at] = misspell((pieces[at] ?? '').toLowerCase(), draw);
  }
  return pieces.join('');
}
