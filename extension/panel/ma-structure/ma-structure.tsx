import { type ReactNode, useState } from 'react';
import { readSession } from '../../../knowledge/diagnosis/session.ts';
import type { Actions } from '../actions.ts';
import { Confirmer } from '../commun/confirmer.tsx';
import { ListeDeChoix } from '../commun/liste-de-choix.tsx';
import { Reponses } from '../mes-espaces/reponses.tsx';
import type { Tableau } from '../tableau.ts';
import { FeuilleDeStructure } from './feuille.tsx';

interface Props {
  readonly tableau: Tableau;
  readonly actions: Actions;
}

/** For a manager: the structures whose screen he opened, once he switched the reading on. */
export function MaStructure({ tableau, actions }: Props): ReactNode {
  const { reglages, dossier, now } = tableau;
  return (
    <>
      <p>Pour le gestionnaire d’une structure : ce qui est ouvert, ce qui manque pour son activité, et qui doit agir.</p>
      <label className="case">
        <input
          type="checkbox"
          checked={reglages.lireStructures}
          onChange={({ target }) => void actions.saveReglages({ lireStructures: target.checked })}
        />
        Lire les structures dont j’ouvre l’écran
      </label>
      <p className="doux">
        Je note alors le nom de la structure, son SIRET et ses espaces. Rien ne quitte cet ordinateur. C’est éteint tant que vous
        ne l’allumez pas.
      </p>
      {readSession(dossier.vues, now).generation === 'services' && (
        <p className="annonce">
          Sur le portail d’aujourd’hui, je ne connais aucun écran qui liste les espaces d’une structure. Cette partie ne sert donc
          que sur la barre d’onglets, où cet écran existait. « Mes espaces » marche sur les deux.
        </p>
      )}
      {dossier.structures.length > 0 ? (
        <Structures tableau={tableau} actions={actions} />
      ) : (
        reglages.lireStructures && (
          <p className="annonce">
            Ouvrez maintenant «&nbsp;Activités du gestionnaire&nbsp;», «&nbsp;Mes structures&nbsp;», puis le crayon de la
            structure : elle apparaîtra ici.
          </p>
        )
      )}
    </>
  );
}

function Structures({ tableau, actions }: Props): ReactNode {
  const { dossier, now, qui } = tableau;
  const [siret, setSiret] = useState<string | null>(null);
  const structure = dossier.structures.find((one) => one.siret === siret) ?? dossier.structures[0];
  if (structure === undefined) return null;
  return (
    <>
      {dossier.structures.length > 1 && (
        <ListeDeChoix
          titre="Structure"
          valeur={structure.siret}
          choix={dossier.structures.map((one) => ({ valeur: one.siret, texte: one.nom === '' ? one.siret : one.nom }))}
          choose={setSiret}
        />
      )}
      <FeuilleDeStructure structure={structure} profil={dossier.profil} now={now} niveau={2} />
      <p className="rangee">
        <a
          className="bouton"
          href={`/feuille.html?${new URLSearchParams({ qui, siret: structure.siret })}`}
          target="_blank"
          rel="noreferrer"
        >
          Ouvrir la feuille à imprimer<span className="cache"> (nouvel onglet)</span>
        </a>
      </p>
      <Reponses tableau={tableau} actions={actions} />
      <Confirmer
        bouton="Oublier ces structures"
        question="Oublier les structures lues ? Elles reviendront quand vous rouvrirez leur écran."
        oui="Oublier"
        action={() => void actions.forgetStructures()}
      />
    </>
  );
}
