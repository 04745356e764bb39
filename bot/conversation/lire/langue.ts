import { espacesDits } from '../../../knowledge/catalogue/espaces-dits.ts';
import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import type { Langue } from '../contract.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const ENGLISH = set(
  'a about add am an and any are ask at attach be been by can cannot company could create customer did do does don email english find for forgot from get had has have hello help hi how i in invoice invoices is it know lost manager me missing my need no not of on one our out password pay payment person please portal request right see send should sign someone space supplier support tab talk thank thanks that the there they this to unable us want was we what when where which who why will with work would wrong yes you your',
);
const FRENCH = set(
  'a ai ajouter alors au aux avec avez besoin bonjour c ca ce cela ces cet cette chez code comment compte connecter cree creer d dans de depuis des deux dire dois donc du elle en entreprise es espace est et etait etes etre eux faire fait faut facture factures gestionnaire ici il ils j je jai l la le les leur lui m ma mais me merci mes mon mot n ne nos notre nous on onglet ou oublie par pas passe payer peut peux plus pour pouvez pourquoi qu quand que quel quelle quelqu qui quoi s sa salut sans ses si siret sont suis sur svp t ta te tes toi ton tous tout tres tu un une vais veux voir vois vos votre vous voudrais y',
);

/** The language that is asked for, in so many words. */
const ASKED: readonly (readonly [Langue, RegExp])[] = [
  [
    'en',
    /^(?:(?:do you |can you |please )?(?:speak|answer|write|reply)(?: in| to me in)? )?(?:in )?english(?: please)?$|^(?:en )?anglais(?: s il (?:te|vous) plait| svp)?$/,
  ],
  [
    'fr',
    /^(?:(?:parle[zr]?|repond(?:s|ez|re)|ecri[rtsvez]+)(?: moi)?(?: en)? )?(?:en )?francais(?: s il (?:te|vous) plait| svp)?$|^(?:in )?french(?: please)?$/,
  ],
];

/** A request to change the language, and nothing else; null: it is none. */
export function readDemandeDeLangue(text: string): Langue | null {
  const folded = foldLabel(text);
  return ASKED.find(([, form]) => form.test(folded))?.[0] ?? null;
}

/**
 * The language of a text, by its small words. Names of the screen are French whatever the language, hence the two-to-one; null: too
 * little to tell.
 */
export function readLangue(text: string): Langue | null {
  // What is quoted, or is the name of a space, is the screen's and not the user's.
  const own = text.replace(/«[^»]*»|“[^”]*”/g, ' ');
  const named = espacesDits(own);
  const words = foldLabel(own)
    .split(' ')
    .filter((_, at) => !named.some(({ start, end }) => at >= start && at < end));
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const french = words.filter((word) => FRENCH.has(word)).length;
  if (english >= 2 && english > french * 1.5) return 'en';
  if (french >= 2 && french > english) return 'fr';
  if (words.length <= 2 && english > 0 && french === 0 && /^(?:hello|hi|hey|help|thanks|thank you)$/.test(words.join(' ')))
    return 'en';
  return null;
}
