import { foldLabel } from '../../../knowledge/catalogue/label.ts';

/** How people write in a hurry, and what it stands for: the words that our questions call for, and no others. */
const ABREGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jsuis: 'je suis',
    jsui: 'je suis',
    jsuit: 'je suis',
    chuis: 'je suis',
    chui: 'je suis',
    jai: 'j ai',
    jvois: 'je vois',
    jvoi: 'je vois',
    jveux: 'je veux',
    jveu: 'je veux',
    jsais: 'je sais',
    jsai: 'je sais',
    jcrois: 'je crois',
    jpense: 'je pense',
    jtrouve: 'je trouve',
    jcomprend: 'je comprends',
    jcomprends: 'je comprends',
    jcompren: 'je comprends',
    comprend: 'comprends',
    jarrive: 'j arrive',
    jarive: 'j arrive',
    jvoudrais: 'je voudrais',
    r1: 'rien',
    tjrs: 'toujours',
    tjr: 'toujours',
    ki: 'qui',
    quelqun: 'quelqu un',
    qqun: 'quelqu un',
    kelkun: 'quelqu un',
    ya: 'y a',
    okay: 'ok',
    oki: 'ok',
    okk: 'ok',
    cest: 'c est',
    sest: 'c est',
    pa: 'pas',
    koi: 'quoi',
    comen: 'comment',
    tps: 'temps',
    tjs: 'toujours',
    bcp: 'beaucoup',
    qd: 'quand',
    ciret: 'siret',
    gestionaire: 'gestionnaire',
    gestionnere: 'gestionnaire',
    ratache: 'rattache',
    rattacher: 'rattache',
    ratacher: 'rattache',
    ratachee: 'rattachee',
    ratachez: 'rattache',
    ongle: 'onglet',
    ongles: 'onglets',
    alemagne: 'allemagne',
    germani: 'germany',
  }),
);

/** Finds one of these forms standing alone in a folded text, whatever of `around` people say before and after it. */
export const wholeAmid =
  (around: string) =>
  (...forms: readonly string[]): RegExp =>
    new RegExp(`^(?:${around} )*(?:${forms.join('|')})(?: ${around})*$`);

/** A letter is an answer when it is all that is written. */
const SEULES: ReadonlyMap<string, string> = new Map(Object.entries({ o: 'oui', n: 'non', y: 'yes', k: 'ok' }));

/** « ouiii », « nooon »: few texts hold any. */
const LENGTHENED = /([a-z])\1{2,}/g;
const HELD = /([a-z])\1\1/;

/** « c bon », « c mon patron ». */
const writeOut = (word: string, at: number, words: readonly string[]): string =>
  word === 'c' && words[at + 1] !== 'est'
    ? 'c est'
    : (ABREGES.get(word) ?? (HELD.test(word) ? word.replace(LENGTHENED, '$1') : word));

/** What was folded last: a dozen readers ask for the same message. */
let lastText = '';
let lastSaid = '';

/** What a user wrote, folded, its abbreviations written out: for reading what he answers, never for keeping it. */
export function foldSaid(text: string): string {
  if (text !== lastText) {
    const folded = foldLabel(text);
    lastSaid = SEULES.get(folded) ?? folded.split(' ').map(writeOut).join(' ');
    lastText = text;
  }
  return lastSaid;
}
