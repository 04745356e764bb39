import { drawBoutons } from '../../blocs/cartes.ts';
import { renderBlocs, type StyleDesBlocs } from '../../blocs/render.ts';
import { dressServices } from '../../habillage.ts';
import { type Html, html } from '../../html.ts';
import type { Lien, PageServices } from '../../page.ts';

const STYLE = `
:root{--vif:#94386f;--trait:#e2d8de}*{box-sizing:border-box}body{margin:0;color:#2b1b25;background:#faf6f8;font:15px/1.55 system-ui,sans-serif}
button{font:inherit;color:inherit;background:none;border:0;padding:.4em .8em;border-radius:.5em;cursor:pointer;text-align:left}button:hover{background:#f4e3ed}
.cote{display:grid;grid-template-columns:13em 1fr;min-height:90vh}.cote>aside{background:#fff;border-right:1px solid var(--trait);padding:1em .6em;display:flex;flex-direction:column;align-items:flex-start;gap:.2em}
.cote>aside strong{padding:.4em .8em}.cote>aside hr{width:100%;border:0;border-top:1px solid var(--trait)}[role=menu]{display:flex;flex-direction:column;align-items:flex-start}[role=menu][hidden]{display:none}.puce{background:var(--vif);color:#fff;border-radius:1em;padding:0 .5em;margin-left:.4em;font-size:.85em}
a{color:var(--vif)}main{padding:1em 2em}main p>button{border:1px solid var(--vif);color:var(--vif)}h1{font-size:1.7em}.cases{display:grid;grid-template-columns:repeat(auto-fill,minmax(15em,1fr));gap:1em}.case{background:#fff;border:1px solid var(--trait);border-radius:.9em;padding:.2em 1.1em 1.1em}
.case button,form button{background:var(--vif);color:#fff}table{border-collapse:collapse;background:#fff}caption{text-align:left;font-weight:600;padding:.4em 0}td,th{padding:.5em .9em;border-bottom:1px solid var(--trait);text-align:left}
.fil{font-size:.88em}.vues [aria-pressed=true]{background:#f4e3ed}select{font:inherit;padding:.3em}
@media(max-width:40em){.cote{grid-template-columns:1fr}}`;

const BLOCS: StyleDesBlocs = { cartes: drawBoutons };

const bouton = ({ libelle, href, compteur }: Lien): Html =>
  html`<button type="button" data-href="${href}"><span>${libelle}</span>${compteur !== undefined && html`<span class="puce">${compteur}</span>`}</button>`;

const renderMenu = (id: string, titre: string, liens: readonly Lien[]): Html =>
  html`<button type="button" aria-haspopup="menu" aria-expanded="false" data-menu="${id}">${titre}</button>
<div role="menu" id="${id}" hidden>${liens.map(({ libelle, href }) => html`<button type="button" role="menuitem" data-href="${href}">${libelle}</button>`)}</div>`;

/** The header stands on the side, and is called `aside`. */
const renderCote = ({ bandeau, pied }: PageServices): Html | null =>
  bandeau &&
  html`<aside aria-label="Menu principal"><strong>Réplique de Chorus Pro</strong>
${[bandeau.domaines, bandeau.approbations, bandeau.ticketsRecus].map((lien) => lien && bouton(lien))}
${renderMenu('menu-support', 'Support', bandeau.support)}<hr>
${bandeau.personne && renderMenu('menu-personne', bandeau.personne.nom, bandeau.personne.menu)}
${bandeau.entree.map(bouton)}<hr>${pied.map(bouton)}</aside>`;

const renderReperes = ({ ariane, onglets }: PageServices): Html => html`
${
  ariane.length > 0 &&
  html`<nav class="fil" aria-label="Fil d’Ariane">${ariane.map(
    ({ libelle, href, actif }, rang) =>
      html`${rang > 0 && ' / '}${actif === true ? html`<span aria-current="page">${libelle}</span>` : html`<a href="${href}">${libelle}</a>`}`,
  )}</nav>`
}
${
  onglets.length > 0 &&
  html`<div class="vues" role="group" aria-label="Vues">${onglets.map(
    ({ libelle, href, actif }) =>
      html`<button type="button" data-href="${href}" aria-pressed="${String(actif === true)}">${libelle}</button>`,
  )}</div>`
}`;

/** A single-page application: buttons in place of links, the menu in a column on the side. */
export const BOUTONS_DE_SERVICES = dressServices({
  id: 'boutons-de-services',
  titre: 'Application d’aujourd’hui, menu de côté, boutons',
  style: STYLE,
  corps: (page) => html`<div id="root"><div class="${page.bandeau === null ? 'nu' : 'cote'}">${renderCote(page)}
<main>${renderReperes(page)}${renderBlocs(page.contenu, BLOCS)}</main></div></div>`,
});
