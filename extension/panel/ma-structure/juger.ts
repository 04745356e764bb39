import type { EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { diagnose } from '../../../knowledge/diagnosis/diagnose.ts';
import type { Profil } from '../../../knowledge/diagnosis/profil.ts';
import type { Raison } from '../../../knowledge/diagnosis/vocabulary.ts';
import type { Constat, Vue } from '../../../knowledge/diagnosis/vue.ts';
import type { StructureLue } from '../../platform/storage/formes.ts';

/** What is said of a space for a structure, whoever works there. */
export type Ouverture = 'ouvert' | 'manque' | 'pas-utile' | 'inconnu';

export interface EspaceDeStructure {
  readonly id: EspaceId;
  readonly ouverture: Ouverture;
  readonly raison: Raison;
}

/** Everybody has these, whatever the structure: no one opens them. */
const D_OFFICE: ReadonlySet<EspaceId> = new Set(['accueil-connecte', 'mon-compte']);

const OUVERTURE: Partial<Record<Raison, Ouverture>> = {
  'ouvert-mais-pas-abonne': 'ouvert',
  'pas-ouvert-sur-la-structure': 'manque',
  'entite-publique-seulement': 'pas-utile',
  'hors-ccag-travaux': 'pas-utile',
  'sans-sous-traitance-ni-groupement': 'pas-utile',
  'sans-decision-de-justice': 'pas-utile',
  'hors-profession-agricole': 'pas-utile',
  'sans-edi-ni-api': 'pas-utile',
  'aucune-facture-en-paiement': 'pas-utile',
};

/**
 * Judges a structure by the very table that judges a person: someone who sees no tab, is attached, and could open what is missing.
 * What is open on the structure is then « open, not subscribed », and what could be opened is missing.
 */
export function jugerStructure(
  { ouverts, complete, date }: StructureLue,
  profil: Profil,
  now: number,
): readonly EspaceDeStructure[] {
  const common = { generation: 'espaces', date, connecte: true, complete, inconnus: [] } as const;
  const shown = (espace: EspaceId, etat: Constat['etat']): Constat => ({ espace, etat, memeNom: true });
  const vues: readonly Vue[] = [
    { ...common, lieu: 'barre', constats: [...D_OFFICE].map((id) => shown(id, 'vu')) },
    { ...common, lieu: 'structure', constats: ouverts.map((id) => shown(id, 'ouvert')) },
  ];
  return diagnose(vues, { ...profil, rattache: true, gestionnaire: true }, now)
    .filter(({ id }) => !D_OFFICE.has(id))
    .map(({ id, reason }) => ({
      id,
      ouverture: ouverts.includes(id) ? 'ouvert' : (OUVERTURE[reason] ?? 'inconnu'),
      raison: reason,
    }));
}
