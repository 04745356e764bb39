import { type Html, html, raw } from './html.ts';

/** Said on every page, so that nobody takes the replica for the portal. */
export const AVERTISSEMENT = 'Bac à sable, données fictives. Ce n’est pas Chorus Pro.';

const STYLE_DE_L_AVERTISSEMENT =
  '.bac-a-sable{margin:0;padding:.4em 1em;background:#fdf3c7;color:#3b2f00;font:14px/1.4 sans-serif}.bac-a-sable a{color:#3b2f00;text-decoration:underline}';

/** A page that has its clothes on. */
export interface PageHabillee {
  readonly titre: string;
  readonly doctype?: string;
  readonly style: string;
  readonly corps: Html;
}

/** The one script of the replica: what a link cannot do (buttons that lead somewhere, menus that unfold, late content). */
export const SCRIPT = '/bac-a-sable/page.js';

/** A whole page: French, titled, with its one style sheet and the warning above everything. */
export const renderDocument = ({ titre, doctype, style, corps }: PageHabillee): string =>
  html`${raw(doctype ?? '<!DOCTYPE html>')}
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titre} (réplique d’entraînement)</title>
<style>${raw(STYLE_DE_L_AVERTISSEMENT)}${raw(style)}</style>
<script src="${SCRIPT}" defer></script>
</head>
<body>
<p class="bac-a-sable">${AVERTISSEMENT} <a href="/">Choisir une autre personne</a></p>
${corps}
</body>
</html>
`.html;
