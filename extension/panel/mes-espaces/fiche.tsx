import { type ReactNode, useMemo } from 'react';
import { loadCatalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { Generation } from '../../../knowledge/catalogue/ids.ts';
import type { Topic } from '../../../knowledge/catalogue/topics.ts';
import { feuilleOf, type Partie } from '../../../knowledge/catalogue/voix/feuille.ts';
import { compose } from '../../overlay/phrases.ts';

function PartieDeFiche({ partie }: { readonly partie: Partie }): ReactNode {
  switch (partie.sorte) {
    case 'titre':
      return partie.niveau === 3 ? <h5>{compose(partie.texte)}</h5> : <h4>{compose(partie.texte)}</h4>;
    case 'texte':
      return <p>{compose(partie.texte)}</p>;
    case 'liste':
      return (
        <ul>
          {partie.items.map((item) => (
            <li key={item}>{compose(item)}</li>
          ))}
        </ul>
      );
    case 'etapes':
      return (
        <ol>
          {partie.etapes.map(({ action, details }) => (
            <li key={action}>
              {compose(action)}
              {details.map((detail) => (
                <small key={detail}>{compose(detail)}</small>
              ))}
            </li>
          ))}
        </ol>
      );
    case 'tableau':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls, with the keyboard too
        <section className="defile" tabIndex={0} aria-label={partie.entetes.join(', ')}>
          <table>
            <thead>
              <tr>
                {partie.entetes.map((entete) => (
                  <th key={entete} scope="col">
                    {compose(entete)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {partie.lignes.map((cells) => (
                <tr key={cells.join('|')}>
                  {cells.map((cell) => (
                    <td key={cell}>{compose(cell)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
    case 'note':
      return <small>{compose(partie.texte)}</small>;
  }
}

/** An entry, whole, for the portal in front: the same text as the printed sheet. */
export function Fiche({ topic, generation }: { readonly topic: Topic; readonly generation: Generation }): ReactNode {
  const parties = useMemo(() => {
    const catalogue = loadCatalogue('fr');
    const entree = catalogue.entreeOf(topic);
    return entree === null ? [] : feuilleOf(entree, catalogue, generation);
  }, [topic, generation]);
  return (
    <div className="fiche">
      {parties.map((partie, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an entry never move
        <PartieDeFiche key={index} partie={partie} />
      ))}
    </div>
  );
}
