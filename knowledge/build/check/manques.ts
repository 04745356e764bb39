import type { Entree } from '../../catalogue/entree.ts';
import { type Constat, faute } from '../constat.ts';
import type { Rule } from './rule.ts';

const has = ({ sections }: Entree, ancre: string): boolean =>
  sections.some((section) => section.ancre === ancre && section.blocs.length > 0);

function checkFile(entree: Entree, chemin: string): readonly Constat[] {
  return [
    ...(entree.dossier === 'reponses' && !has(entree, 'qui-sait')
      ? [
          faute(
            'manques',
            chemin,
            'la section {#qui-sait} manque : dites ce que seul le portail, le client ou ClaudIA peut répondre',
          ),
        ]
      : []),
    ...(entree.dossier === 'espaces' && has(entree, 'ce-que-l-on-ne-sait-pas') && entree.questionsOuvertes.length === 0
      ? [faute('manques', chemin, '« Ce que l’on ne sait pas » n’est pas vide : posez-le aussi sous « questions-ouvertes: »')]
      : []),
  ];
}

/** Where our knowledge stops, an entry says so: to the reader, who else to ask; to whoever has access to the portal, what to look at. */
export const checkManques: Rule = ({ fichiers }) =>
  fichiers.flatMap(({ chemin, entree, langue }) => (langue === 'fr' ? checkFile(entree, chemin) : []));
