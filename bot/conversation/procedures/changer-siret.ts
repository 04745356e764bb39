import type { Reponses } from '../etat.ts';
import { dit, given, keep, parcours, relais, section } from './ecriture.ts';
import { epoque, gestionnaire, isOld, organisme } from './emplacements.ts';
import { identifiant } from './identifiant.ts';
import type { Connu, Morceau, Procedure } from './procedure.ts';

const TOPIC = 'tache:changer-de-siret';

const isMine = ({ reponses }: Connu): boolean => reponses.role === 'gestionnaire' && reponses.kind !== 'entite-publique';

const ancien = identifiant(
  'ancien',
  ['Ancien SIRET', 'Old SIRET'],
  dit('Quel est l’ancien SIRET ?', 'What is the old SIRET number?'),
  { voulu: isMine },
);

const nouveau = identifiant(
  'nouveau',
  ['Nouveau SIRET', 'New SIRET'],
  dit('Quel est le nouveau SIRET ?', 'What is the new SIRET number?'),
  {
    voulu: isMine,
    refuse: (valeur, reponses) =>
      valeur === reponses.ancien
        ? {
            fr: 'C’est le même numéro que l’ancien. Relisez le nouveau.',
            en: 'It is the same number as the old one. Read the new one again.',
          }
        : null,
  },
);

/** Another SIREN is another company: nine digits tell. */
function isOtherCompany(reponses: Reponses): boolean {
  const [before, after] = [given(reponses.ancien), given(reponses.nouveau)];
  return before !== null && after !== null && before.slice(0, 9) !== after.slice(0, 9);
}

function plan(reponses: Reponses): readonly Morceau[] {
  if (reponses.kind === 'entite-publique') return [section(TOPIC, 'entite-publique')];
  if (reponses.role === 'parti') {
    return [
      section(TOPIC, 'gestionnaire-parti'),
      relais(
        'gestionnaire',
        { situation: 'parti', ...keep(reponses, 'epoque') },
        dit('Voulez-vous commencer par là ?', 'Shall we begin there?'),
      ),
    ];
  }
  if (reponses.role !== 'gestionnaire') return [section(TOPIC, 'pas-gestionnaire')];
  const other = isOtherCompany(reponses) ? [section(TOPIC, 'autre-siren')] : [];
  return [
    ...other,
    section(TOPIC, 'factures-en-cours'),
    parcours(TOPIC, isOld(reponses) ? 'modifier-identifiant' : 'aujourdhui'),
    section(TOPIC, 'a-refaire'),
  ];
}

/** Changing the SIRET of a structure. */
export const CHANGER_SIRET: Procedure = {
  id: 'changer-siret',
  topic: TOPIC,
  titre: null,
  emplacements: [organisme, gestionnaire, epoque, ancien, nouveau].map((one) =>
    one === gestionnaire || one === epoque
      ? { ...one, voulu: ({ reponses }: Connu) => reponses.kind !== 'entite-publique' }
      : one,
  ),
  plan,
};
