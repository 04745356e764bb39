import type { Langue } from '../../bot/conversation/contract.ts';
import type { Message } from '../../bot/conversation/message.ts';
import type { Ligne, Script } from './script.ts';
import { buttonsOf, shownBy } from './shown.ts';

/** A conversation, wherever it is held: in process, or through a channel. */
export interface Salle {
  open(langue: Langue): Promise<readonly Message[]>;
  write(text: string): Promise<readonly Message[]>;
  press(ids: readonly string[]): Promise<readonly Message[]>;
  fill(form: string, values: Readonly<Record<string, string>>): Promise<readonly Message[]>;
  reload(): Promise<readonly Message[]>;
}

export class ScriptError extends Error {}

const same = (a: string, b: string): boolean => a.replace(/[\s\u00A0]+/g, ' ').trim() === b.replace(/[\s\u00A0]+/g, ' ').trim();

/** The latest button that bears a label: old ones still work. */
function findButton(shown: readonly Message[], label: string): string | null {
  const buttons = shown.flatMap(buttonsOf).filter((one) => same(one.label, label));
  return buttons.at(-1)?.id ?? null;
}

/** Where a fragment ends, the first of its « one | other » that is said; null when none is. */
function endOf(fragment: string, shown: string, from: number): number | null {
  const ends = fragment.split(' | ').flatMap((one) => {
    const at = shown.indexOf(one, from);
    return at < 0 ? [] : [at + one.length];
  });
  return ends.length === 0 ? null : Math.min(...ends);
}

function check(ligne: Ligne, last: readonly Message[]): string | null {
  const shown = shownBy(last);
  if (ligne.sorte === 'jamais') return shown.includes(ligne.text) ? `says what it must not: ${ligne.text}\n  ${shown}` : null;
  if (ligne.sorte !== 'attend') return null;
  let from = 0;
  for (const fragment of ligne.fragments) {
    const end = endOf(fragment, shown, from);
    if (end === null) return `does not say: ${fragment}\n  ${shown}`;
    from = end;
  }
  return null;
}

/**
 * Plays a script in a room.
 * @throws ScriptError at the first line that does not go as written
 * @returns every message shown
 */
export async function replay({ titre, lignes }: Script, salle: Salle): Promise<readonly Message[]> {
  const shown: Message[] = [];
  let last: readonly Message[] = [];
  const fail = (numero: number, why: string): never => {
    throw new ScriptError(`${titre}, line ${numero}: ${why}`);
  };
  async function act(ligne: Ligne, numero: number): Promise<readonly Message[]> {
    switch (ligne.sorte) {
      case 'ouvre':
        return salle.open(ligne.langue);
      case 'ecrit':
        return salle.write(ligne.text);
      case 'appuie':
        return salle.press(
          ligne.labels.map((label) => findButton(shown, label) ?? fail(numero, `no button « ${label} »\n  ${shownBy(last)}`)),
        );
      case 'remplit': {
        const form = shown.findLast((message) => message.kind === 'form');
        return form === undefined ? fail(numero, 'no form to fill in') : salle.fill(form.form, ligne.values);
      }
      case 'recharge':
        return salle.reload();
      default:
        return last;
    }
  }
  for (const ligne of lignes) {
    const said = await act(ligne, ligne.numero);
    if (said !== last) shown.push(...said);
    last = said;
    const wrong = check(ligne, last);
    if (wrong !== null) fail(ligne.numero, wrong);
  }
  return shown;
}
