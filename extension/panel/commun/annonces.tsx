import { type ReactNode, useEffect, useState } from 'react';
import { messageOf } from '../../platform/storage/problemes.ts';
import type { Actions } from '../actions.ts';
import { PageInconnue } from '../rapport/page-inconnue.tsx';
import type { Tableau } from '../tableau.ts';

interface Props {
  readonly tableau: Tableau;
  readonly actions: Actions;
}

/** A page that has just come says nothing for a moment: no advice before that. */
const PATIENCE = 3000;

const OUVREZ = 'Ouvrez Chorus Pro dans cet onglet et connectez-vous : je vous dirai ce que vous avez et ce qui manque.';
const DERNIERE_FOIS = 'Cet onglet n’est pas Chorus Pro. Voici ce que j’ai vu la dernière fois.';

/** What must be known before the rest: access withdrawn, a page to load again, another person, trouble with what is kept. */
export function Annonces({ tableau, actions }: Props): ReactNode {
  const { acces, situation, nouveau, problemes, devant, dossier } = tableau;
  return (
    <>
      {!acces && (
        <section className="annonce alerte" aria-labelledby="acces">
          <h2 id="acces">Diapason ne peut pas lire Chorus Pro</h2>
          <p>Le navigateur lui en refuse l’accès. Sans lui, je ne vois aucun de vos espaces.</p>
          <p>Diapason lit les noms des onglets, rien d’autre, et n’envoie rien.</p>
          <button type="button" className="principal" onClick={() => actions.requestAccess()}>
            Autoriser l’accès à Chorus Pro
          </button>
        </section>
      )}
      {problemes.map((probleme) => (
        <p key={probleme} className="annonce alerte" role="alert">
          {messageOf(probleme)}
        </p>
      ))}
      {nouveau && (
        <p className="annonce">
          Je ne vous connais pas encore sur cet ordinateur : je repars à zéro. Ce que j’ai noté pour une autre personne reste à
          part.
        </p>
      )}
      <PageInconnue tableau={tableau} actions={actions} />
      {situation === 'a-recharger' && <ARecharger key={devant.tabId} />}
      {situation === 'deconnecte' && (
        <p className="annonce">Vous n’êtes pas connecté. Connectez-vous : vos espaces ne se voient qu’une fois connecté.</p>
      )}
      {situation === 'ailleurs' && acces && <p className="annonce">{dossier.vues.length > 0 ? DERNIERE_FOIS : OUVREZ}</p>}
    </>
  );
}

function ARecharger(): ReactNode {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  return late && <p className="annonce">Cette page était ouverte avant Diapason : rechargez-la pour que je puisse la lire.</p>;
}
