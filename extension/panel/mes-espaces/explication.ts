import { loadCatalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { EspaceId } from '../../../knowledge/catalogue/ids.ts';
import { explain } from '../../../knowledge/diagnosis/diagnose.ts';
import type { Dossier } from '../../platform/storage/formes.ts';
import { type Fait, faitsOf } from './faits.ts';

/** Why a verdict holds, for whoever wants to check it. */
export interface Pourquoi {
  /** the rules that did not apply, in order, each said as what it leaves true */
  readonly ecartees: readonly { readonly ligne: number; readonly texte: string }[];
  readonly ligne: number;
  readonly faits: readonly Fait[];
  readonly sources: readonly { readonly titre: string; readonly date: string; readonly url: string | null }[];
}

/** What is true once a row of the table does not apply. */
const ECARTEE: Readonly<Record<number, string>> = {
  1: 'C’est une page de Chorus Pro que je connais.',
  2: 'Rien ne dit que vous êtes déconnecté.',
  3: 'Je ne le vois sur aucune page que j’ai lue.',
  4: 'Vous ne m’avez pas dit qu’il vous est inutile.',
  5: 'J’ai vu en entier l’endroit où il se trouverait.',
  6: 'Rien ne dit que vous n’êtes rattaché à aucune structure.',
  7: 'Vos réponses suffisent pour savoir s’il vous est utile.',
  8: 'Il n’attend pas une facture « Mise en paiement ».',
  9: 'Aucun écran lu ne dit qu’il est demandé, accordé ou ouvert.',
  10: 'Il ne s’obtient ni seul, ni par une habilitation.',
};

const NOTRE_REGLE = {
  titre: 'Règle de prudence de Diapason : dans le doute, ne jamais dire qu’un espace manque',
  date: '2026-11-24',
  url: null,
};

/** Rows, facts and sources of the verdict of one space. */
export function pourquoi(id: EspaceId, { vues, profil }: Pick<Dossier, 'vues' | 'profil'>, now: number): Pourquoi {
  const { essais, ligne, sources } = explain(id, vues, profil, now);
  const tried = [...new Set(essais.filter(({ retenue }) => !retenue).map((essai) => essai.ligne))].filter((one) => one !== ligne);
  const known = loadCatalogue('fr').sources;
  const cited = sources.map((key) => known[key] ?? NOTRE_REGLE);
  return {
    ecartees: tried.map((one) => ({ ligne: one, texte: ECARTEE[one] ?? '' })),
    ligne,
    faits: faitsOf(essais.find(({ retenue }) => retenue)?.faits ?? {}),
    sources: cited.filter((one, index) => cited.indexOf(one) === index),
  };
}
