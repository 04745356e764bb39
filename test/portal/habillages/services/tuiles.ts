import { drawCartesLiens } from '../../blocs/cartes.ts';
import { renderBlocs, type StyleDesBlocs } from '../../blocs/render.ts';
import { drawFiches } from '../../blocs/tableaux.ts';
import { dressServices } from '../../habillage.ts';
import { type Html, html } from '../../html.ts';
import type { PageServices } from '../../page.ts';

const STYLE = `
:root{--vif:#9a4a00;--trait:#e3dccf}*{box-sizing:border-box}body{margin:0;background:#fffdf8;color:#2a241b;font:16px/1.5 system-ui,sans-serif}a{color:var(--vif)}
.haut{display:grid;grid-template-columns:auto 1fr auto;gap:1.4em;align-items:center;padding:.7em 1.6em;border-bottom:1px solid var(--trait)}
.haut ul{list-style:none;display:flex;flex-wrap:wrap;gap:1.2em;margin:0;padding:0}.haut a{text-decoration:none}.haut sup{background:var(--vif);color:#fff;border-radius:1em;padding:0 .5em}
details{position:relative}summary{cursor:pointer;border:1px solid var(--trait);border-radius:2em;padding:.25em 1em}.haut details ul{display:block;position:absolute;right:0;z-index:9;background:#fff;border:1px solid var(--trait);border-radius:.7em;padding:.6em 1em;min-width:16em}.haut details li{padding:.25em 0}
main{max-width:68em;margin:auto;padding:1em 1.6em}.tuiles{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(16em,1fr));gap:1.1em}
.tuile{display:flex;flex-direction:column;gap:.4em;height:100%;padding:1.1em;border:1px solid var(--trait);border-radius:1em;background:#fff;text-decoration:none;color:inherit}.tuile:hover{border-color:var(--vif)}
.tuile-titre{font-size:1.15em;font-weight:600}.tuile-texte{color:#63594a}.tuile-action{color:var(--vif);margin-top:auto}
.fiches dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1.2em;border-top:1px solid var(--trait);padding:.7em 0;margin:0}dt{color:#63594a}dd{margin:0}
.fil ol{list-style:none;display:flex;gap:.5em;padding:0;font-size:.88em}.fil li+li::before{content:"› "}.vues{display:flex;gap:1em}.vues [aria-current]{font-weight:600}footer{padding:1.2em 1.6em;font-size:.88em;border-top:1px solid var(--trait)}`;

const BLOCS: StyleDesBlocs = { cartes: drawCartesLiens, tableau: drawFiches };

const renderHaut = ({ bandeau }: PageServices): Html | null =>
  bandeau &&
  html`<header class="haut"><strong>Réplique de Chorus Pro</strong>
<nav aria-label="Menu principal"><ul><li><a href="${bandeau.domaines.href}">${bandeau.domaines.libelle}</a></li>
${bandeau.approbations && html`<li><a href="${bandeau.approbations.href}">${bandeau.approbations.libelle} <sup>${bandeau.approbations.compteur ?? 0}</sup></a></li>`}
${bandeau.ticketsRecus && html`<li><a href="${bandeau.ticketsRecus.href}">${bandeau.ticketsRecus.libelle}</a></li>`}
<li><span>Support</span> : ${bandeau.support.map(({ libelle, href }) => html`<a href="${href}">${libelle}</a>`)}</li></ul></nav>
${
  bandeau.personne === null
    ? html`<div>${bandeau.entree.map(({ libelle, href }) => html`<a href="${href}">${libelle}</a> `)}</div>`
    : html`<details><summary>${bandeau.personne.nom}</summary><ul>${bandeau.personne.menu.map(
        ({ libelle, href }) => html`<li><a href="${href}">${libelle}</a></li>`,
      )}</ul></details>`
}</header>`;

const renderReperes = ({ ariane, onglets }: PageServices): Html => html`
${
  ariane.length > 0 &&
  html`<nav class="fil" aria-label="Fil d’Ariane"><ol>${ariane.map(({ libelle, href, actif }) =>
    actif === true ? html`<li aria-current="page">${libelle}</li>` : html`<li><a href="${href}">${libelle}</a></li>`,
  )}</ol></nav>`
}
${
  onglets.length > 0 &&
  html`<nav class="vues" aria-label="Vues">${onglets.map(
    ({ libelle, href, actif }) => html`<a href="${href}"${actif === true && html` aria-current="true"`}>${libelle}</a>`,
  )}</nav>`
}`;

/** A page of today whose cards are whole links; the name unfolds a `details`. */
export const TUILES = dressServices({
  id: 'tuiles',
  titre: 'Tuiles entières en liens',
  style: STYLE,
  corps: (page) => html`${renderHaut(page)}
<main>${renderReperes(page)}${renderBlocs(page.contenu, BLOCS)}</main>
<footer>${page.pied.map(({ libelle, href }) => html`<a href="${href}">${libelle}</a> `)}</footer>`,
});
