import type { Terme } from '../../../knowledge/catalogue/entree.ts';
import { foldLabel } from '../../../knowledge/catalogue/label.ts';
import { foldSaid } from './plier.ts';

/** Asking what a word means, on folded text; what is left is the word. */
const DEMANDE =
  /^(?:(?:et |mais |au fait |euh |pardon |excusez moi )*(?:c est quoi|c est koi|c koi|c quoi|cest quoi|qu est ce qu(?:e|)(?: c est qu(?:e|))?|quest ce que|qu est ce qu|que (?:signifie|veut dire)|(?:je ne (?:sais|comprends) pas )?ce que (?:veut dire|signifie)|definition(?: de| d)?|ca veut dire quoi|what (?:is|are|does)|define|meaning of))\s+(.*)$/;
const ARTICLE = /^(?:(?:le|la|les|l|un|une|des|du|de|d|mon|ma|votre|notre|the|a|an|my) )+/;
const FIN = / (?:exactement|au juste|s il (?:te|vous) plait|svp|mean|exactly|please|dans chorus(?: pro)?|in chorus(?: pro)?)$/;

const plural = (word: string): string => word.replace(/s\b/g, '');

/** The term of the glossary whose meaning is asked; null: none, or nothing of the kind is asked. */
export function readTerme(text: string, glossaire: readonly Terme[]): Terme | null {
  const [, rest] = DEMANDE.exec(foldSaid(text)) ?? [];
  if (rest === undefined) return null;
  const word = plural(rest.replace(FIN, '').replace(ARTICLE, ''));
  const names = ({ terme, aussi }: Terme): readonly string[] => [terme, ...aussi].map((name) => plural(foldLabel(name)));
  return glossaire.find((one) => names(one).includes(word)) ?? null;
}
