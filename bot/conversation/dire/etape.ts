import type { Cible, Entree, Etape, Parcours } from '../../../knowledge/catalogue/entree.ts';
import { keysOf, placesOf, textOf } from '../../../knowledge/catalogue/voix/texte.ts';
import type { Choice } from '../message.ts';
import type { Propos } from '../suite.ts';
import { cite } from './citation.ts';
import { plain } from './ecrire.ts';
import type { Trouvee } from './entree.ts';
import { motsOf } from './mots.ts';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Where to look, in words, when the screen has no exact label for the path or for the target. */
function whereOf(etape: Etape, { langue }: Trouvee): string | null {
  const mots = motsOf(langue);
  // The path is shown by itself.
  const { ou, cible } = placesOf(etape.chemin.length === 0 ? etape : { ...etape, ou: '' }, langue);
  const place = ou === '' ? null : mots.ou(ou);
  const target = cible === null ? null : mots.cherchez(cible);
  return [place, target].filter((one) => one !== null).join('\n\n') || null;
}

const targetOf = (cible: Cible | null): { role: string; label: string } | null =>
  cible === null || cible.label === null ? null : { role: cible.role, label: cible.label };

const sourcesOf = ({ action, verifier, piege }: Etape, entree: Entree): readonly string[] => {
  const own = keysOf([...action, ...verifier, ...piege]);
  return own.length === 0 ? entree.sources : own;
};

/** One step of a way through a guide: a sentence to read, and something to look for on the page. */
export function sayEtape(found: Trouvee, parcours: Parcours, index: number, choices: readonly Choice[]): Propos | null {
  const etape = parcours.etapes[index];
  if (etape === undefined) return null;
  const { entree, catalogue, langue } = found;
  const where = whereOf(etape, found);
  return {
    kind: 'step',
    langue,
    guide: entree.topic,
    titre: parcours.titre ?? entree.titre,
    index: index + 1,
    total: parcours.etapes.length,
    text: [plain(textOf(etape.action)), where === null ? null : plain(where)].filter((one) => one !== null).join('\n\n'),
    path: etape.chemin,
    target: targetOf(etape.cible),
    done: orNull(plain(textOf(etape.verifier))),
    trap: orNull(plain(textOf(etape.piege))),
    choices,
    sources: cite(sourcesOf(etape, entree), catalogue),
  };
}
