import { foldSaid } from './plier.ts';
import { rankOf } from './rang.ts';

const AVANT =
  '(?:ok|alors|et|bon|non|oui|pardon|attend(?:s|ez)|en fait|je|j|on|nous|moi|suis|est|sommes|en|reste|bloquee?|coincee?|veux|voudrais|peux|peut|re?venir|reviens|revenez|revenons|retour(?:ne[rz]?)?|all(?:er|ez|ons)|va|vas|pass(?:er|ez|ons|e)|saut(?:er|ez|ons|e)|montre[rz]?|affiche[rz]?|redonne[rz]?|directement|maintenant|a|de|sur|vers|l|la|le|go|back|to|the|show|me)';
const APRES = '(?:svp|stp|s il (?:vous|te) plait|please|merci|maintenant)';

/** « étape 3 », « je suis à l’étape n° 4 », « step 2 of 7 ». */
const NUMERO = new RegExp(
  `^(?:${AVANT} )*(?:etape|step)(?: (?:n|no|numero|num|number))? (\\d{1,2})(?: (?:sur|of) \\d{1,2})?(?: ${APRES})*$`,
);
/** « la dernière étape », « revenir à la 2e étape ». */
const ORDINAL = new RegExp(`^(?:${AVANT} )*(\\w+) (?:etape|step)(?: ${APRES})*$`);

const MOTS_MAX = 10;

/** The step that a text names among `total`, from 0; null: it names none. Beyond the last one, `total` or more. */
export function readEtape(text: string, total: number): number | null {
  const folded = foldSaid(text);
  if (folded.split(' ').length > MOTS_MAX) return null;
  const digits = NUMERO.exec(folded)?.[1];
  if (digits !== undefined) return Math.max(0, Number(digits) - 1);
  const ordinal = ORDINAL.exec(folded)?.[1];
  const rank = ordinal === undefined ? -1 : rankOf(ordinal, total);
  return rank < 0 ? null : rank;
}
