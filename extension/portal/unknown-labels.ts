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

/** A counter, or what the header says of the session. */
const NO_LABEL = /^(?:\d*$|derniere connexion|bonjour|bienvenue|connecte)/;

/** Nouns the portal names its functions with: an entry that holds one is no person's name. */
const FUNCTIONS =
  /\b(?:aide|annuaire|archives?|avis|bord|cessibilite|certificats?|chorus|commandes?|contrats?|coordonnees|demandes?|depots?|documents?|donnees|espaces?|etats?|exports?|factures?|flux|formulaires?|gestion|habilitations?|historique|journal|marches?|mandats?|messages?|mes|mon|notifications?|organisation|outils?|paiements?|parametres?|portail|rapports?|rattachements?|rejets?|sollicitations?|services?|signatures?|statistiques|structures?|suivi|support|synthese|tableaux?|taxes?|tickets?|travaux|utilisateurs?|virements?|et|les|a|aux|en|pour|and|of|my|invoices?|requests?|reports?|data|orders?|flows?|costs?|refund|connections)\b/;

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
  const holders = new Set(entries.flatMap(({ item, inner }) => [reader.parent(item), reader.parent(inner)]));
  const tags = new Set(entries.map(({ inner }) => reader.tag(inner)));
  const [first] = entries;
  const last = entries.at(-1);
  /** It, or what holds it and nothing else, stands beside an entry. */
  const isBeside = (one: Element | null, text: string): boolean =>
    one !== null && reader.text(one).trim() === text && (holders.has(reader.parent(one)) || isBeside(reader.parent(one), text));

  return chunks.filter((chunk) => {
    const { element, folded, raw } = chunk;
    if (
      NO_LABEL.test(folded) ||
      TOGGLE.test(folded) ||
      MORE.test(folded) ||
      /[@?]/.test(raw) ||
      matcher.match(folded) !== null ||
      looksLikeAName(chunk)
    )
      return false;
    const inOwnList = isBeside(element, reader.text(element).trim());
    const isLikeThem = tags.has(reader.tag(element));
    const between =
      first !== undefined && last !== undefined && reader.precedes(first.item, element) && reader.precedes(element, last.item);
    return between ? inOwnList || isLikeThem : inOwnList && (isLikeThem || isClickable(reader, element));
  });
}
