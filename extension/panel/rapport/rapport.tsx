import { type ReactNode, useRef, useState } from 'react';
import type { Actions } from '../actions.ts';
import { Copie } from './copie.tsx';

interface Props {
  readonly tabId: number;
  readonly actions: Actions;
}

/** What happened to the report that was asked for. */
type Rapport = { readonly sorte: 'pas-encore' | 'refus' } | { readonly sorte: 'pret'; readonly texte: string };

/** The skeleton of the page in front: made on request, shown whole, copied by the user. Nothing is sent. */
export function PreparerUnRapport({ tabId, actions }: Props): ReactNode {
  const [rapport, setRapport] = useState<Rapport>({ sorte: 'pas-encore' });
  const zone = useRef<HTMLTextAreaElement>(null);
  const prepare = async (): Promise<void> => {
    const texte = await actions.readSkeleton(tabId);
    setRapport(texte === null ? { sorte: 'refus' } : { sorte: 'pret', texte });
    zone.current?.focus();
  };
  return (
    <>
      <p>
        Un rapport montre comment la page est faite : ses balises, et les seuls noms que je connais déjà. Tous les autres mots
        deviennent « ‹3 mots› ». Il n’est envoyé à personne : vous le relisez, puis vous le copiez.
      </p>
      <button type="button" className="principal" onClick={() => void prepare()}>
        Préparer un rapport
      </button>
      {rapport.sorte === 'refus' && <p role="alert">Je n’ai pas pu lire cette page. Rechargez-la, puis recommencez.</p>}
      {rapport.sorte === 'pret' && (
        <>
          <label htmlFor="rapport">Le rapport, en entier</label>
          <textarea id="rapport" ref={zone} readOnly rows={14} spellCheck={false} value={rapport.texte} />
          <Copie texte={rapport.texte} />
          <p>
            Collez-le dans un message à la personne qui s’occupe de Diapason chez vous. Écrivez à côté le nom des onglets que je
            ne connais pas, s’il ne dit rien de vous.
          </p>
        </>
      )}
    </>
  );
}
