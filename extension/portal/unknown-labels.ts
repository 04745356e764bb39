import type { Candidate } from './bar-candidates.ts';
import type { Chunk } from './chunks.ts';
import type { Mention } from './mentions.ts';
import type { Page } from './page.ts';
import { isClickable } from './roles.ts';

const MAX_LABELS = 20;
const MAX_LENGTH = 40;

const MORE = /^(?:plus|autres?|autres espaces|plus d espaces|voir plus|more|suite)$/;
const TOGGLE =
  /^(?:menu|ouvrir le menu|fermer(?: le menu)?|afficher le menu|toggle navigation|aller au (?:contenu|menu)|acces direct au contenu|navigation|menu principal|home|accueil|chorus pro|portail chorus pro)$/;

/** Nouns the portal names its functions with: an entry that holds one is no person's name. */
const FUNCTIONS =
  /\b(?:aide|annuaire|archives?|avis|bord|cessibilite|certificats?|chorus|commandes?|contrats?|coordonnees|demandes?|depots?|documents?|donnees|espaces?|etats?|exports?|factures?|flux|formulaires?|gestion|habilitations?|historique|journal|marches?|mandats?|messages?|mes|mon|notifications?|organisation|outils?|paiements?|parametres?|portail|rapports?|rattachements?|rejets?|sollicitations?|services?|signatures?|statistiques|structures?|suivi|support|synthese|tableaux?|tickets?|travaux|utilisateurs?|virements?|et|les|a|aux|en|pour|and|of|my|invoices?|requests?|reports?|data|orders?|flows?|costs?|refund|connections|commitments|taxe?s?)\b/;

const PARTICLE = /^(?:de|du|des|d|la|le|van|von|der|den|di|da|do|dos|el|al|ben|bin|y|e)$/;

/** « Denise MICHU », « Dy Helo », « M. Dupont »: capitalised words and nothing else. Kept out: a name is never reported. */
function looksLikeAName({ raw, folded }: Chunk): boolean {
  if (FUNCTIONS.test(folded)) return false;
  const words = raw.split(/[\s.]+/).filter((word) => word !== '');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2 || words.length > 5) return false;
  return words.every((word) => /^(?:[dlDL][’'])?\p{Lu}/u.test(word) || (word !== first && word !== last && PARTICLE.test(word)));
}

/** An entry that unfolds others which the page does not hold: the bar cannot be called whole. */
export function isMoreToggle(page: Page, chunk: Chunk, entries: readonly Mention[]): boolean {
  const { reader } = page;
  if (!isClickable(reader, chunk.element) || !(MORE.test(chunk.folded) || /^[….]+$/.test(chunk.raw.trim()))) return false;
  const holder = reader.parent(chunk.element);
  if (entries.some(({ item }) => reader.contains(chunk.element, item))) return false;
  return holder === null || reader.query(holder, 'ul,[role=menu]').length === 0;
}

/** Entries as they are reported: at most 20 of at most 40 characters. */
export const reportable = (unknown: readonly Chunk[]): readonly string[] =>
  [...new Set(unknown.map(({ raw }) => raw).filter((raw) => raw.length <= MAX_LENGTH))].slice(0, MAX_LABELS);

/**
 * The entries of a bar that we do not know: from the bar's own lists only, never the menu of the person's name, nor what the
 * header says of the session.
 */
export function readUnknownEntries(page: Page, { entries, chunks }: Candidate): readonly Chunk[] {
  const { reader, matcher } = page;
  const depth = (element: Element): Element | null => reader.parent(element);
  const holders = new Set(entries.flatMap(({ item, inner }) => [depth(item), depth(inner)]));
  const tags = new Set(entries.map(({ inner }) => reader.tag(inner)));
  const first = entries[0]?.item;
  const last = entries.at(-1)?.item;
  return chunks.filter((chunk) => {
    const { element, folded, raw } = chunk;
    if (folded === '' || /^\d+$/.test(folded) || TOGGLE.test(folded) || MORE.test(folded)) return false;
    if (
      matcher.match(folded) !== null ||
      /^(?:derniere connexion|bonjour|bienvenue|connecte)/.test(folded) ||
      looksLikeAName(chunk)
    )
      return false;
    if (/[@?]/.test(raw)) return false;
    const inOwnList = [...ownChain(element)].some((one) => holders.has(depth(one)));
    const between =
      first !== undefined && last !== undefined && reader.precedes(first, element) && reader.precedes(element, last);
    return between
      ? inOwnList || tags.has(reader.tag(element))
      : inOwnList && (isClickable(reader, element) || tags.has(reader.tag(element)));
  });

  function* ownChain(element: Element): Generator<Element> {
    let current: Element | null = element;
    const text = reader.text(element).trim();
    while (current !== null && reader.text(current).trim() === text) {
      yield current;
      current = reader.parent(current);
    }
  }
}
