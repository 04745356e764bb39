import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import type { Langue } from '../contract.ts';
import type { Cadre } from '../etat.ts';
import type { Emplacement } from '../procedures/procedure.ts';
import { procedureOf } from '../procedures/registre.ts';
import type { Savoir } from '../savoir.ts';
import { readReponse } from './reponse.ts';

/** « en fait », « je me suis trompé »: an earlier answer was wrong. */
const MARQUE =
  /^(?:(?:ah|oups|pardon|desolee?|excusez moi|non|euh|attendez|mais) )*(?:en fait|en realite|finalement|je me suis trompee?|erreur(?: de ma part)?|correction|je (?:corrige|rectifie|voulais dire)|plutot|c est plutot|actually|sorry|i meant|my mistake|i was wrong|correction)\b(?: (?:de|dans|sur) (?:le |la |l |mon |ma )?\w+)?(?: (?:c est|je (?:le )?suis|il est|le bon (?:siret )?est|it is|i am))?/;

/** « non c’est … »: what is denied is the earlier answer, not what is asked. */
const DEMENTI = /^(?:(?:non|no|pas ca|je (?:veux|voudrais|voulais)|c est|it is|it s) )+(?=\S)/;

export interface Correction {
  readonly question: Emplacement;
  readonly valeur: string;
}

/** An earlier answer that a text corrects; null when it corrects none, or when two would fit. */
export function readCorrection(text: string, cadre: Cadre, savoir: Savoir, langue: Langue): Correction | null {
  const folded = foldLabel(text);
  const mark = MARQUE.exec(folded)?.[0];
  if (mark === undefined) return null;
  const rest = folded.slice(mark.length).trim().replace(DEMENTI, '');
  const told = folded
    .slice(
      (
        /^.*?\b(?:en fait|en realite|finalement|trompee?|plutot|actually|sorry|meant|mistake|wrong|correction|erreur)\b/.exec(
          folded,
        )?.[0] ?? ''
      ).length,
    )
    .trim()
    .replace(DEMENTI, '');
  const answered = procedureOf(cadre.procedure).emplacements.filter(({ nom }) => cadre.reponses[nom] !== undefined);
  const fits = answered.flatMap((question) => {
    // A number keeps its signs; words are better read without the mark.
    const sources = question.sorte === 'identifiant' ? [text] : [rest, told];
    for (const source of sources) {
      const read = readReponse(source, question, cadre.reponses, savoir, langue);
      if (read.sorte === 'valeur' && read.valeur !== cadre.reponses[question.nom]) return [{ question, valeur: read.valeur }];
    }
    return [];
  });
  const [first] = fits;
  return first !== undefined && fits.length === 1 ? first : null;
}
