import type { Terme } from '../../../knowledge/catalogue/entree.ts';
import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import { distance } from '../../../knowledge/comprehension/distance.ts';
import { foldSaid } from './plier.ts';

/** Asking what a word means, on folded text; what is left is the word. */
const DEMANDE =
  /^(?:(?:et |mais |au fait |euh |pardon |excusez moi |alors )*(?:c est quoi|qu est ce qu(?:e|)(?: c est qu(?:e|))?|quest ce que|qu est ce qu|(?:je (?:ne )?(?:sais|comprends) pas )?(?:que|ce que|qu est ce que ca|quest ce que ca) (?:signifie|veut dire)|definition(?: de| d)?|(?:ca|cela) (?:veut dire|signifie) quoi|je (?:ne )?(?:sais|comprends) pas (?:ce que c est|c est quoi)|what (?:is|are|does)|define|meaning of))\s+(.*)$/;
const APRES =
  /^(.{3,40}?) (?:c est quoi|(?:ca|cela) (?:veut dire|signifie) quoi|(?:je (?:ne )?(?:sais|connais) pas )(?:ce que )?c est(?: quoi)?)$/;
const ARTICLE = /^(?:(?:le|la|les|l|un|une|des|du|de|d|mon|ma|mes|votre|vos|notre|ce|cet|cette|mot|terme|the|a|an|my) )+/;
const FIN = / (?:exactement|au juste|s il (?:te|vous) plait|svp|mean|exactly|please|dans chorus(?: pro)?|in chorus(?: pro)?)$/;
const CELA = /^(?:ca|cela|ceci|ce (?:truc|machin|mot|terme)|that|this)$/;

const plural = (word: string): string => word.replace(/s\b/g, '');

const namesOf = ({ terme, aussi }: Terme): readonly string[] => [terme, ...aussi].map((name) => plural(foldLabel(name)));

/** What is asked the meaning of, folded; empty: « ça », whatever is shown. null: no meaning is asked. */
export function readSens(text: string): string | null {
  const folded = foldSaid(text);
  const rest = (DEMANDE.exec(folded) ?? APRES.exec(folded))?.[1];
  if (rest === undefined) return null;
  const asked = rest.replace(FIN, '');
  return CELA.test(asked) ? '' : plural(asked.replace(ARTICLE, ''));
}

/** A slip in a long word is forgiven: « abilitation ». */
const isNear = (asked: string, name: string): boolean =>
  asked.length >= 6 && distance(asked, name, 2) <= (Math.min(asked.length, name.length) >= 9 ? 2 : 1);

/** « rattaché » is said of a « rattachement ». */
const isStem = (asked: string, name: string): boolean => asked.length >= 6 && !name.includes(' ') && name.startsWith(asked);

/** The term itself before its other names: « structure » before « Organisation », which is also said « structures ». */
const byName = (glossaire: readonly Terme[], fits: (name: string) => boolean): Terme | undefined =>
  glossaire.find((one) => fits(namesOf(one)[0] ?? '')) ?? glossaire.find((one) => namesOf(one).some(fits));

/** The term of the glossary that has this name, or nearly. */
export const findTerme = (asked: string, glossaire: readonly Terme[]): Terme | null =>
  byName(glossaire, (name) => name === asked) ??
  byName(glossaire, (name) => isStem(asked, name)) ??
  byName(glossaire, (name) => isNear(asked, name)) ??
  null;

/** The first term that a text names; of two at one place, the longer. */
export function firstTerme(text: string, glossaire: readonly Terme[]): Terme | null {
  const words = plural(foldLabel(text)).split(' ');
  for (const [at, word] of words.entries()) {
    const rest = `${words.slice(at).join(' ')} `;
    const [named] = glossaire
      .flatMap((terme) => namesOf(terme).map((name) => ({ terme, name })))
      .filter(({ name }) => rest.startsWith(`${name} `))
      .sort((a, b) => b.name.length - a.name.length);
    const found = named?.terme ?? byName(glossaire, (name) => isStem(word, name));
    if (found !== undefined) return found;
  }
  return null;
}
