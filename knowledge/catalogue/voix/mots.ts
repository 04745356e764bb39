import type { Confiance, Langue } from '../entree.ts';
import type { Generation } from '../ids.ts';

interface Mots {
  readonly epoque: Readonly<Record<Generation, string>>;
  readonly reserve: Readonly<Record<Confiance, string | null>>;
  readonly source: string;
  readonly sources: string;
  readonly tiers: string;
  readonly officiel: string;
  readonly relu: string;
  readonly ou: string;
  readonly chercher: string;
  readonly aussi: string;
  readonly verifier: string;
  readonly piege: string;
  readonly desaccord: string;
  readonly avertissement: string;
}

/** The words that surround an entry: they belong to no entry. */
export const MOTS: Readonly<Record<Langue, Mots>> = {
  fr: {
    epoque: { espaces: 'Barre d’onglets, jusqu’à février 2022', services: 'Portail de services, depuis le 21 février 2022' },
    reserve: {
      officiel: null,
      tiers: 'Une partie vient de sites qui ne sont pas ceux de l’État.',
      deduit: 'Une partie est déduite des guides : vérifiez à l’écran.',
    },
    source: 'Source',
    sources: 'Sources',
    tiers: 'tiers',
    officiel: 'officiel',
    relu: 'Relu le',
    ou: 'Où',
    chercher: 'Cherchez',
    aussi: 'aussi',
    verifier: 'C’est fait quand',
    piege: 'Attention',
    desaccord: 'À savoir : les sources ne sont pas d’accord.',
    avertissement: 'Diapason n’est pas un service officiel. Ne notez ici ni mot de passe ni code.',
  },
  en: {
    epoque: { espaces: 'Bar of tabs, until February 2022', services: 'Services portal, since 21 February 2022' },
    reserve: {
      officiel: null,
      tiers: 'Part of this comes from sites that are not the State’s.',
      deduit: 'Part of this is deduced from the guides: check on your screen.',
    },
    source: 'Source',
    sources: 'Sources',
    tiers: 'third party',
    officiel: 'official',
    relu: 'Reviewed on',
    ou: 'Where',
    chercher: 'Look for',
    aussi: 'also',
    verifier: 'Done when',
    piege: 'Mind this',
    desaccord: 'Please note: the sources disagree.',
    avertissement: 'Diapason is not an official service. Never write a password or a code here.',
  },
};
