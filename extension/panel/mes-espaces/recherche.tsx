import type { ReactNode } from 'react';

interface Props {
  readonly texte: string;
  readonly setTexte: (texte: string) => void;
  readonly count: number;
}

/** Finds a space by its name, its use or its place. */
export function Recherche({ texte, setTexte, count }: Props): ReactNode {
  return (
    <search className="recherche">
      <label htmlFor="recherche">Chercher un espace</label>
      <input id="recherche" type="search" autoComplete="off" value={texte} onChange={({ target }) => setTexte(target.value)} />
      <p role="status">{texte.trim() === '' ? '' : said(count)}</p>
    </search>
  );
}

const said = (count: number): string => {
  if (count === 0) return 'Aucun espace trouvé. Essayez un autre mot : « facture », « travaux », « gestionnaire ».';
  return count === 1 ? '1 espace trouvé.' : `${count} espaces trouvés.`;
};
