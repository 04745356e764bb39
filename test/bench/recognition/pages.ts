import { NOMS } from '../../../knowledge/catalogue/noms.ts';

/** The tabs of a manager who has them all, in the order of 2019. */
const LABELS = [
  ...new Map(
    NOMS.filter(({ generation, langue }) => generation === 'espaces' && langue === 'fr').map((nom) => [nom.espace, nom.label]),
  ).values(),
];

export const TABS = LABELS.length;

const bar = `<nav class="navbar"><ul class="nav">${LABELS.map((label) => `<li><a href="/x"><span class="icon"></span><span>${label}</span></a></li>`).join('')}</ul></nav>`;
const header = '<div class="header"><img alt="Logo"><a href="/d">Déconnexion</a><span>Denise MICHU</span></div>';
const second = `<ul class="tabs">${['Synthèse', 'Dépôt factures', 'Rechercher'].map((label) => `<li><a href="/y">${label}</a></li>`).join('')}</ul>`;

/** What fills a page: each repeats until the page has its size. */
const FILLINGS = {
  /** a table of invoices, words of the labels in every row: the everyday page */
  factures: (at: number): string =>
    `<tr><td><a href="/f">Facture ${at}</a></td><td>Structure ${at}</td><td>Mise en paiement</td><td><span>${at},00 €</span></td><td><button>Détail</button></td></tr>`,
  /** whole labels everywhere: rights, lists to choose from */
  libelles: (at: number): string =>
    `<tr><td><span>${LABELS[at % LABELS.length]}</span></td><td>Oui</td><td><a href="/m">Modifier</a></td></tr>`,
} as const;

export type Filling = keyof typeof FILLINGS;

const countTags = (html: string): number => html.match(/<[a-z]/g)?.length ?? 0;

/** A page of 2019, in our own markup, of about `nodes` elements. */
export function pageOfSize(nodes: number, filling: Filling): string {
  const fill = FILLINGS[filling];
  const around = countTags(header + bar + second) + 8;
  const each = countTags(fill(0));
  const rows = Array.from({ length: Math.max(0, Math.round((nodes - around) / each)) }, (_, at) => fill(at));
  return `<!doctype html><html lang="fr"><head><title>Portail</title></head><body>${header}${bar}${second}<div><h1>Synthèse</h1><table><thead><tr><th>A</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></body></html>`;
}
