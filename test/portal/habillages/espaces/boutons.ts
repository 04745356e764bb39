import { renderBlocs, type StyleDesBlocs } from '../../blocs/render.ts';
import { drawFiches } from '../../blocs/tableaux.ts';
import { dressEspaces } from '../../habillage.ts';
import { type Html, html } from '../../html.ts';
import type { PageEspaces } from '../../page.ts';

const STYLE = `
:root{--encre:#161b26;--fond:#fff;--trait:#d6dae3;--vif:#0f7a5f}*{box-sizing:border-box}
body{margin:0;color:var(--encre);background:var(--fond);font:16px/1.55 system-ui,sans-serif}
button{font:inherit;color:inherit;background:none;border:1px solid var(--trait);border-radius:8px;padding:.35em .9em;cursor:pointer}
.haut{position:sticky;top:0;z-index:5;background:var(--fond);border-bottom:1px solid var(--trait)}
.haut>div{display:flex;flex-wrap:wrap;gap:.8em;align-items:center;padding:.6em 1.5em}.haut strong{margin-right:auto}.haut small{color:#5a6273}
.haut nav{display:flex;gap:.1em;overflow-x:auto;padding:0 1em}.haut nav :is(button,span.ici){border:0;border-bottom:3px solid transparent;border-radius:0;padding:.6em .7em;white-space:nowrap;font-size:.9em}
.haut nav span.ici{border-bottom-color:var(--vif);color:var(--vif);font-weight:600}
main{max-width:70em;margin:auto;padding:1.2em 1.5em}section{margin:1.4em 0}h1{font-size:1.8em}h2{font-size:1.25em}
.vues{display:inline-flex;gap:.3em}.vues [aria-current]{background:#e7f4f0}.fil ol{list-style:none;display:flex;gap:.5em;padding:0;font-size:.88em}.fil li+li::before{content:"› "}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.2em 1.2em;padding:.7em 1em;border:1px solid var(--trait);border-radius:10px}dt{color:#5a6273}dd{margin:0}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{border-top:1px solid var(--trait);padding:1em 1.5em;font-size:.88em;color:#404859}footer a{color:inherit}footer details ul{columns:3}`;

const BLOCS: StyleDesBlocs = { tableau: drawFiches };

const renderHaut = ({ bandeau, barre }: PageEspaces): Html | null =>
  bandeau &&
  html`<header class="haut"><div><strong>Réplique de Chorus Pro</strong>
<button type="button" data-href="${bandeau.aide.href}">${bandeau.aide.libelle}</button>
${
  bandeau.connecte &&
  html`<small>${bandeau.connecte.derniereConnexion}</small>
<button type="button" data-href="${bandeau.connecte.nom.href}">${bandeau.connecte.nom.libelle}</button>
<button type="button" data-href="${bandeau.connecte.sortie.href}">${bandeau.connecte.sortie.libelle}</button>`
}</div>
${barre.length > 0 && renderBarre(barre)}</header>`;

/** The tab one is on is no button; its words for screen readers are no part of its name. */
const renderBarre = (barre: PageEspaces['barre']): Html =>
  html`<nav aria-label="Menu principal">${barre.map(({ libelle, href, actif }) =>
    actif === true
      ? html`<span class="ici" aria-current="page"><span>${libelle}</span><span class="sr-only"> (page actuelle)</span></span>`
      : html`<button type="button" data-href="${href}"><svg width="1" height="1" aria-hidden="true"></svg><span>${libelle}</span></button>`,
  )}</nav>`;

const renderReperes = ({ ariane, onglets }: PageEspaces): Html => html`
${
  ariane.length > 0 &&
  html`<nav class="fil" aria-label="Fil d’Ariane"><ol>${ariane.map(({ libelle, href, actif }) =>
    actif === true ? html`<li aria-current="page">${libelle}</li>` : html`<li><a href="${href}">${libelle}</a></li>`,
  )}</ol></nav>`
}
${
  onglets.length > 0 &&
  html`<div class="vues" role="group" aria-label="Vues">${onglets.map(
    ({ libelle, href, actif }) =>
      html`<button type="button" data-href="${href}"${actif === true && html` aria-current="true"`}>${libelle}</button>`,
  )}</div>`
}`;

const renderPied = ({ plan, pied }: PageEspaces): Html => html`<footer>
${
  plan.length > 0 &&
  html`<details><summary>Plan du site</summary><ul>${plan.map(({ libelle, href }) => html`<li><a href="${href}">${libelle}</a></li>`)}</ul></details>`
}
<p>${pied.map(({ libelle, href }) => html`<a href="${href}">${libelle}</a> · `)}Réplique</p></footer>`;

/** A page of today: landmarks, buttons in place of links, a header that stays while one scrolls. */
export const BOUTONS = dressEspaces({
  id: 'boutons',
  titre: 'Page d’aujourd’hui, onglets en boutons',
  style: STYLE,
  corps: (page) => html`${renderHaut(page)}
<main>${renderReperes(page)}${renderBlocs(page.contenu, BLOCS)}</main>
${renderPied(page)}`,
});
