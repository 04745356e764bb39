import type { Langue } from '../contract.ts';
import { EN } from '../mots/en.ts';
import { FR, type Mots } from '../mots/fr.ts';

export const motsOf = (langue: Langue): Mots => (langue === 'fr' ? FR : EN);
