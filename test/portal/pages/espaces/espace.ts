import type { EspaceId } from '../../../../knowledge/catalogue/ids.ts';
import type { Bloc } from '../../bloc.ts';
import { LIBELLES } from '../../libelles.ts';
import { buildFactures } from '../factures.ts';

/** A space's own page: its heading, prose that names other spaces, a table of invoices. */
export function buildEspace(id: EspaceId): readonly Bloc[] {
  return [
    { type: 'titre', texte: LIBELLES[id] },
    {
      type: 'texte',
      texte:
        'Une facture simple se dépose dans Factures émises ; celle d’un sous-traitant se vise dans Factures à valider. ' +
        'Pour écrire à votre client, passez par Sollicitations émises.',
    },
    buildFactures(),
    { type: 'boutons', libelles: ['Rechercher', 'Exporter'] },
  ];
}
