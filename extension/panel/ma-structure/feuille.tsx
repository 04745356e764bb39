import { type ReactNode, useId } from 'react';
import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { StructureLue } from '../../platform/storage/formes.ts';
import { sayWhen } from '../commun/dates.ts';
import { jugerStructure } from './juger.ts';
import { ORDRE, pourquoiUn, quiAgit, TITRE } from './mots.ts';

interface Props {
  readonly structure: StructureLue;
  readonly profil: Profil;
  readonly now: number;
  /** the level of its own title */
  readonly niveau: 1 | 2;
}

/** « 000 000 109 00017 », as it is read aloud. */
const sayNumber = (siret: string): string => siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1 $2 $3 $4');

/** One structure on one sheet: in the panel, and on paper. */
export function FeuilleDeStructure({ structure, profil, now, niveau }: Props): ReactNode {
  const id = useId();
  const Titre = `h${niveau}` as const;
  const SousTitre = niveau === 1 ? 'h2' : 'h3';
  const espaces = jugerStructure(structure, profil, now);
  return (
    <div className="structure">
      <Titre>{structure.nom === '' ? 'Structure sans nom affiché' : structure.nom}</Titre>
      <p className="doux">
        SIRET {sayNumber(structure.siret)}. Écran lu {sayWhen(structure.date, now)}
        {structure.complete ? '.' : ', en partie seulement.'}
      </p>
      {ORDRE.map((ouverture) => {
        const inside = espaces.filter((one) => one.ouverture === ouverture);
        if (inside.length === 0) return null;
        return (
          <section key={ouverture} aria-labelledby={`${id}-${ouverture}`}>
            <SousTitre id={`${id}-${ouverture}`}>
              {TITRE[ouverture]} <span className="nombre">({inside.length})</span>
            </SousTitre>
            <p>{quiAgit(ouverture, profil.gestionnaire)}</p>
            <ul>
              {inside.map((one) => (
                <li key={one.id}>
                  <strong>{nomOf(one.id)}</strong>
                  {pourquoiUn(one) !== '' && ` : ${pourquoiUn(one)}`}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <small>
        D’après l’écran « Liste des espaces de la structure » et vos réponses. Diapason n’est pas un service officiel.
      </small>
    </div>
  );
}
