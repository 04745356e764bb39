import { type ReactNode, useId } from 'react';

interface Props {
  readonly titre: string;
  readonly valeur: string;
  readonly choix: readonly { readonly valeur: string; readonly texte: string }[];
  readonly choose: (valeur: string) => void;
}

/** One choice among a few, under its name. */
export function ListeDeChoix({ titre, valeur, choix, choose }: Props): ReactNode {
  const id = useId();
  return (
    <div className="champ">
      <label htmlFor={id}>{titre}</label>
      <select id={id} value={valeur} onChange={({ target }) => choose(target.value)}>
        {choix.map((one) => (
          <option key={one.valeur} value={one.valeur}>
            {one.texte}
          </option>
        ))}
      </select>
    </div>
  );
}
