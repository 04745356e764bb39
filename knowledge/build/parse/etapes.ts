import type { Etape } from '../../catalogue/entree.ts';
import { parseCible } from './cible.ts';
import { labelsIn } from './guillemets.ts';
import type { Note } from './note.ts';
import { parsePhrases } from './phrases.ts';

const NUMBER = /^(\d+)[.)]\s+/;
const DETAIL = /^\s+[-*]\s+(\p{L}+)\s*:\s*(.*)$/u;
const FIELDS = {
  où: 'ou',
  where: 'ou',
  cible: 'cible',
  target: 'cible',
  vérifier: 'verifier',
  check: 'verifier',
  piège: 'piege',
  trap: 'piege',
} as const;
type Field = (typeof FIELDS)[keyof typeof FIELDS];
const isField = (name: string): name is keyof typeof FIELDS => name in FIELDS;

export const MAX_ETAPES = 7;

interface Brouillon {
  action: string;
  details: Map<Field, string>;
}

function collect(lines: readonly string[], note: Note): readonly Brouillon[] {
  const steps: Brouillon[] = [];
  let add: (more: string) => void = () => note('des lignes précèdent la première étape');
  for (const line of lines.filter((one) => one.trim() !== '')) {
    const current = steps.at(-1);
    const [, word = '', text = ''] = DETAIL.exec(line) ?? [];
    if (NUMBER.test(line)) {
      if (Number(NUMBER.exec(line)?.[1]) !== steps.length + 1) note(`l’étape « ${line} » n’a pas le bon numéro`);
      const step = { action: line.replace(NUMBER, ''), details: new Map<Field, string>() };
      steps.push(step);
      add = (more) => {
        step.action += ` ${more}`;
      };
    } else if (word !== '' && current !== undefined) {
      const name = word.toLowerCase();
      if (!isField(name)) note(`« ${word} » n’est pas une ligne d’étape : Où, Cible, Vérifier, Piège`);
      else {
        const field = FIELDS[name];
        if (current.details.has(field)) note(`l’étape « ${current.action} » dit deux fois « ${word} »`);
        current.details.set(field, text);
        add = (more) => current.details.set(field, `${current.details.get(field) ?? ''} ${more}`);
      }
    } else add(line.trim());
  }
  return steps;
}

function finish({ action, details }: Brouillon, note: Note): Etape {
  const named = (field: Field, word: string): string => {
    const text = details.get(field);
    if (text === undefined) note(`l’étape « ${action} » n’a pas de ligne « ${word} »`);
    return text ?? '';
  };
  const ou = named('ou', 'Où');
  return {
    action: parsePhrases(action, note),
    ou: parsePhrases(ou, note)
      .map(({ texte }) => texte)
      .join(' '),
    chemin: labelsIn(ou),
    cible: parseCible(named('cible', 'Cible') || 'aucune', note),
    verifier: parsePhrases(named('verifier', 'Vérifier'), note),
    piege: parsePhrases(details.get('piege') ?? '', note),
  };
}

/** Reads numbered steps. */
export function parseEtapes(lines: readonly string[], note: Note): readonly Etape[] {
  const steps = collect(lines, note).map((step) => finish(step, note));
  if (steps.length > MAX_ETAPES) note(`${steps.length} étapes : coupez en parcours de ${MAX_ETAPES} étapes au plus`);
  return steps;
}
