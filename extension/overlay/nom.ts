import { foldLabel } from '../../knowledge/catalogue/label.ts';
import type { Matcher } from '../portal/match.ts';
import type { Page } from '../portal/page.ts';
import { isEntree } from '../portal/sign-in.ts';

const MAX_CLIMB = 6;
const MAX_TEXTS = 60;

const GREETING = /^(?:bonjour|bienvenue|connecté(?:e)?(?: en tant que)?|utilisateur|mme|mlle|m|monsieur|madame)[\s.:,]+/i;
const NAME = /^\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){1,3}$/u;

/** Words of portals and of companies: text with one of them names no person. */
const NOT_A_PERSON =
  /\b(?:chorus|pro|portail|accueil|francaise?|menu|support|aide|compte|mo[ni]|mes|ma|[nv]os|commune|ville|societe|sarl|sasu?|structure|factur.*|espaces?|services?|english)\b/;

const collapse = (text: string): string => text.replace(/\s+/g, ' ').trim();

function asName(raw: string, matcher: Matcher): string | null {
  const text = collapse(collapse(raw).replace(GREETING, ''));
  if (text.length > 50 || !NAME.test(text)) return null;
  const folded = foldLabel(text);
  return NOT_A_PERSON.test(folded) || matcher.match(folded) !== null ? null : text;
}

/**
 * The name of whoever is signed in: the only words near « Déconnexion » that read as one. Null when there is none, or several.
 * Kept nowhere: a salted hash stands for it.
 */
export function readNom({ reader, matcher, mentions }: Page): string | null {
  for (const mention of mentions) {
    if (!isEntree(mention, 'deconnexion')) continue;
    let container = reader.parent(mention.item);
    for (let climb = 0; container !== null && climb < MAX_CLIMB; climb++, container = reader.parent(container)) {
      const texts = reader.texts(container);
      if (texts.length > MAX_TEXTS || reader.tag(container) === 'body') break;
      const names = new Map(
        texts.flatMap((text) => {
          const name = asName(reader.text(text), matcher);
          return name === null ? [] : [[foldLabel(name), name] as const];
        }),
      );
      if (names.size > 1) break;
      const [name] = names.values();
      if (name !== undefined) return name;
    }
  }
  return null;
}
