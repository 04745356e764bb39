import { type ReactNode, useEffect, useState } from 'react';
import { type Empreinte, SANS_NOM } from '../../platform/storage/empreinte.ts';
import { type Ecriture, messageOf } from '../../platform/storage/problemes.ts';
import type { Actions } from '../actions.ts';
import { Confirmer } from '../commun/confirmer.tsx';
import { Volet } from '../commun/volet.tsx';
import type { Personne, Tableau } from '../tableau.ts';

interface Props {
  readonly tableau: Tableau;
  readonly actions: Actions;
}

const plural = (count: number, none: string, one: string, many: string): string =>
  count === 0 ? none : count === 1 ? `1 ${one}` : `${count} ${many}`;

const whoIs = (qui: Empreinte, current: Empreinte): string => {
  if (qui === SANS_NOM) return 'Avant toute connexion';
  return qui === current ? 'Vous' : `Une autre personne (empreinte ${qui.slice(0, 6)})`;
};

const whatOf = ({ vues, reponses, structures, conversation }: Personne): string =>
  [
    plural(vues, 'aucune page lue', 'page lue', 'pages lues'),
    plural(reponses, 'aucune réponse', 'réponse', 'réponses'),
    plural(structures, 'aucune structure', 'structure', 'structures'),
    conversation ? 'une conversation avec l’assistant' : 'aucune conversation',
  ].join(', ');

/** All that is kept: seen, taken away in a file, erased. */
export function Donnees({ tableau, actions }: Props): ReactNode {
  const { personnes, qui } = tableau;
  const [said, setSaid] = useState('');
  const tell = async (writing: Promise<Ecriture>, done: string): Promise<void> => {
    const written = await writing;
    setSaid(written.ok ? done : messageOf(written.probleme));
  };
  return (
    <section aria-labelledby="donnees">
      <h2 id="donnees">Ce que Diapason garde</h2>
      <p>
        Tout reste sur cet ordinateur. Les noms des espaces que vous voyez, les dates, vos réponses ; une empreinte à la place de
        votre nom. Jamais un montant, un mot de passe ou une facture.
      </p>
      {personnes.length === 0 ? (
        <p>Rien pour l’instant.</p>
      ) : (
        <ul className="liste">
          {personnes.map((personne) => (
            <li key={personne.qui} className="espace">
              <h3>{whoIs(personne.qui, qui)}</h3>
              <p>{whatOf(personne)}</p>
              <Confirmer
                bouton="Effacer"
                sujet={whoIs(personne.qui, qui)}
                question={`Effacer ce qui est gardé pour « ${whoIs(personne.qui, qui)} » ? C’est définitif.`}
                oui="Effacer"
                action={() => void tell(actions.erase(personne.qui), 'Effacé.')}
              />
            </li>
          ))}
        </ul>
      )}
      <Volet titre="Tout voir, tel que c’est gardé">
        <Brut actions={actions} tableau={tableau} />
      </Volet>
      <div className="rangee">
        <button type="button" onClick={() => void actions.exportAll().then(download)}>
          Exporter dans un fichier
        </button>
        <Confirmer
          bouton="Tout effacer"
          question="Effacer tout ce que Diapason garde, pour toutes les personnes, réglages compris ? C’est définitif."
          oui="Tout effacer"
          action={() => void tell(actions.eraseAll(), 'Tout est effacé.')}
        />
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

function Brut({ tableau, actions }: Props): ReactNode {
  const [texte, setTexte] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again whenever what is kept may have changed
  useEffect(() => {
    void actions.exportAll().then(setTexte);
  }, [actions, tableau]);
  return <textarea readOnly rows={12} spellCheck={false} aria-label="Les données, en JSON" value={texte} />;
}

/** A file from the page itself: no permission is needed for that. */
function download(json: string): void {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'diapason-donnees.json';
  link.click();
  URL.revokeObjectURL(url);
}
