import { type ReactNode, useEffect, useState } from 'react';
import type { Coffre } from '../../platform/storage/coffre.ts';
import { isEmpreinte } from '../../platform/storage/empreinte.ts';
import type { Dossier } from '../../platform/storage/formes.ts';
import { FeuilleDeStructure } from './feuille.tsx';

interface Props {
  readonly coffre: Coffre;
  readonly qui: string | null;
  readonly siret: string | null;
}

/** One structure on one page of paper. */
export function FeuilleAImprimer({ coffre, qui, siret }: Props): ReactNode {
  const [dossier, setDossier] = useState<Dossier | null>(null);
  useEffect(() => {
    if (isEmpreinte(qui)) void coffre.dossier(qui).then(setDossier);
  }, [coffre, qui]);
  const structure = dossier?.structures.find((one) => one.siret === siret);
  if (dossier === null || structure === undefined)
    return (
      <main>
        <h1>Aucune structure à imprimer</h1>
        <p>Ouvrez cette feuille depuis « Ma structure », dans le panneau de Diapason.</p>
      </main>
    );
  return (
    <main className="papier">
      <button type="button" className="principal" onClick={() => print()}>
        Imprimer
      </button>
      <FeuilleDeStructure structure={structure} profil={dossier.profil} now={Date.now()} niveau={1} />
    </main>
  );
}
