import type { Reseau } from './proxy.ts';

/** A portal page of a test's own: our markup, the labels of 2019. */
export const ESSAI = 'chorus-pro.gouv.fr/cpp/essai';

const TABS = ['Accueil connecté', 'Factures émises', 'Sollicitations émises', 'Mon compte'];

interface Options {
  readonly tabs?: readonly string[];
  readonly nom?: string;
  /** inside `<head>` */
  readonly head?: string;
  /** after the bar */
  readonly corps?: string;
}

export const barre = (tabs: readonly string[] = TABS): string =>
  `<ul>${tabs.map((tab, index) => `<li><a href="#${index}">${tab}</a></li>`).join('')}</ul>`;

/** Serves it, and gives its address. */
export function serveEssai(reseau: Reseau, { tabs = TABS, nom = 'Lise Tournesol', head = '', corps = '' }: Options = {}): string {
  reseau.serve(ESSAI, {
    html: `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title><link rel="icon" href="data:,">
<style>body{margin:0;font:16px/1.4 sans-serif}header{padding:10px 20px;background:#eee}nav ul{display:flex;flex-wrap:wrap;margin:0;padding:14px 20px;list-style:none}
nav a{display:block;padding:10px 14px;color:#113}main{padding:20px;min-height:900px}</style>${head}</head>
<body><header><a href="#compte">${nom}</a> <a href="#sortie">Déconnexion</a></header><nav id="barre">${barre(tabs)}</nav>
<main><h1>Essai</h1><p>Page de test.</p><input id="champ" aria-label="Champ"></main>${corps}</body></html>`,
  });
  return `https://${ESSAI}`;
}
