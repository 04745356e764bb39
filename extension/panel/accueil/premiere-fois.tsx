import type { ReactNode } from 'react';
import { isFirefox } from '../../platform/navigateur.ts';
import { Annonces } from '../commun/annonces.tsx';
import { Lien } from '../commun/lien.tsx';
import type { Poste } from '../poste.ts';
import { useTableau } from '../use-tableau.ts';

const EPINGLER = isFirefox
  ? 'Cliquez sur la pièce de puzzle, en haut à droite. Puis, à côté de Diapason, sur la roue dentée et « Épingler à la barre d’outils ».'
  : 'Cliquez sur la pièce de puzzle, en haut à droite. Puis sur l’épingle, à côté de Diapason.';

/** What one sees once, after the installation: three things to do, and what Diapason does not do. */
export function PremiereFois({ poste }: { readonly poste: Poste }): ReactNode {
  const { tableau, actions } = useTableau(poste);
  if (tableau === null) return null;
  const isSandbox = poste.sites.length === 0;
  return (
    <>
      <header>
        <h1>Bienvenue dans Diapason</h1>
        <p>L’aide pour Chorus Pro. Ce n’est pas un service officiel.</p>
      </header>
      <main>
        <p className="resume">
          Sur Chorus Pro, Diapason explique chaque onglet, dit ce qui vous manque et pourquoi, et ce qu’il faut faire.
        </p>
        <Annonces tableau={{ ...tableau, situation: 'lue', nouveau: false }} actions={actions} />
        <ol className="etapes">
          <li>
            <h2>Épinglez l’icône</h2>
            <p>{EPINGLER} Vous ouvrirez ainsi le panneau d’un clic, ou avec Alt+Maj+S.</p>
          </li>
          <li>
            <h2>{isSandbox ? 'Ouvrez le bac à sable' : 'Ouvrez Chorus Pro'}</h2>
            {isSandbox ? (
              <p>
                <Lien url="http://localhost:3979/">Ouvrir le bac à sable</Lien> : des pages d’entraînement, avec des données
                fictives. Choisissez «&nbsp;Barre minimale&nbsp;» pour commencer.
              </p>
            ) : (
              <p>
                <Lien url="https://portail.chorus-pro.gouv.fr/">Ouvrir Chorus Pro</Lien>, connectez-vous : un petit
                «&nbsp;i&nbsp;» apparaît à côté de chaque onglet.
              </p>
            )}
          </li>
          {!isSandbox && (
            <li>
              <h2>Ou entraînez-vous d’abord</h2>
              <p>
                Le bac à sable imite le portail avec des données fictives. Il se lance sur votre ordinateur, avec une autre
                version de l’extension, « Diapason (bac à sable) » : la personne qui vous a donné Diapason sait l’installer
                (commande
                <code> npm start</code>).
              </p>
            </li>
          )}
        </ol>
        <h2>Ce que Diapason ne fait pas</h2>
        <ul className="puces">
          <li>Il ne clique et n’écrit jamais à votre place.</li>
          <li>Il ne demande ni mot de passe, ni code.</li>
          <li>Il n’envoie rien : tout reste sur cet ordinateur.</li>
        </ul>
      </main>
    </>
  );
}
