import type { ReactNode } from 'react';
import { loadCatalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { Parcours, Situation } from '../../../knowledge/catalogue/entree.ts';
import type { Generation } from '../../../knowledge/catalogue/ids.ts';
import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import { stepOf } from '../../../knowledge/catalogue/voix/chat.ts';
import { textOf } from '../../../knowledge/catalogue/voix/texte.ts';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import { compose } from '../../overlay/phrases.ts';
import { Volet } from '../commun/volet.tsx';
import { Fiche } from './fiche.tsx';

/** The situations that what was told rules out. */
function excluded({ gestionnaire, kind }: Profil): ReadonlySet<Situation> {
  const out: Situation[] = [];
  if (gestionnaire !== undefined) out.push(gestionnaire ? 'non-gestionnaire' : 'gestionnaire');
  if (kind !== undefined) out.push(kind === 'fournisseur' ? 'entite-publique' : 'fournisseur');
  return new Set(out);
}

/** The ways of a guide that may be those of this person, on this portal. */
export const parcoursFor = (parcours: readonly Parcours[], generation: Generation, profil: Profil): readonly Parcours[] => {
  const out = excluded(profil);
  return parcours.filter((one) => one.generation === generation && !one.pour.some((situation) => out.has(situation)));
};

interface Props {
  readonly topic: Topic;
  readonly generation: Generation;
  readonly profil: Profil;
}

/** What to do, step by step; the whole guide behind it. */
export function Etapes({ topic, generation, profil }: Props): ReactNode {
  const catalogue = loadCatalogue('fr');
  const entree = catalogue.entreeOf(topic);
  if (entree === null) return null;
  return (
    <>
      {parcoursFor(entree.parcours, generation, profil).map((parcours) => (
        <div key={parcours.ancre}>
          {parcours.titre !== null && <h4>{compose(parcours.titre)}</h4>}
          {parcours.intro.length > 0 && <p>{compose(textOf(parcours.intro))}</p>}
          <ol>
            {parcours.etapes.map((etape) => {
              const [action = '', ...details] = stepOf(etape, entree, 'fr').lignes;
              return (
                <li key={action}>
                  {compose(action)}
                  {details.map((detail) => (
                    <small key={detail}>{compose(detail)}</small>
                  ))}
                </li>
              );
            })}
          </ol>
        </div>
      ))}
      <Volet titre="Tout le guide" sujet={entree.titre}>
        <Fiche topic={topic} generation={generation} />
      </Volet>
    </>
  );
}
