import type { Langue } from '../../catalogue/entree.ts';
import { SECTIONS } from '../shape.ts';
import { anchorOf } from './sections.ts';

/** The sections of a guide, by their stable anchor. */
export const TITRES_DE_GUIDE: Readonly<Record<Langue, Readonly<Record<string, string>>>> = {
  fr: {
    'Avant de commencer': 'avant-de-commencer',
    Étapes: 'etapes',
    Ensuite: 'ensuite',
    'Si cela ne marche pas': 'si-cela-ne-marche-pas',
    'Cas particuliers': 'cas-particuliers',
  },
  en: {
    'Before you start': 'avant-de-commencer',
    Steps: 'etapes',
    'What happens next': 'ensuite',
    'If it does not work': 'si-cela-ne-marche-pas',
    'Special cases': 'cas-particuliers',
  },
};

const FICHE_EN = [
  'What it is for',
  'Who needs it',
  'Who does not need it',
  'What you need',
  'Open from the start?',
  'Who can add it',
  'What you do there',
  'Where it is today',
  'What has changed',
  'Traps',
  'The question that decides',
  'What we do not know',
] as const;

const straight = (text: string): string => text.replaceAll('’', "'");
const ancres = SECTIONS.map(anchorOf);

/** The sections of a space, in order, by their stable anchor: that of the French title in both languages. */
export const TITRES_DE_FICHE: Readonly<Record<Langue, ReadonlyMap<string, string>>> = {
  fr: new Map(SECTIONS.map((titre, index) => [straight(titre), ancres[index] ?? ''])),
  en: new Map(FICHE_EN.map((titre, index) => [titre, ancres[index] ?? ''])),
};

/** Two apostrophes are one. */
export const sameTitle = straight;
