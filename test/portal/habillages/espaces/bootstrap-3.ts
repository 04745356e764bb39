import { renderBlocs, type StyleDesBlocs } from '../../blocs/render.ts';
import { dressEspaces } from '../../habillage.ts';
import { type Html, html } from '../../html.ts';
import type { PageEspaces } from '../../page.ts';

const STYLE = `
*{box-sizing:border-box}body{margin:0;font:14px/1.43 "Helvetica Neue",Helvetica,Arial,sans-serif;color:#333}
a{color:#5b3a8c;text-decoration:none}a:hover{text-decoration:underline}
.container{max-width:1170px;margin:0 auto;padding:0 15px}
.navbar{background:#3d2a5c;color:#fff;margin-bottom:12px}.navbar .container{display:flex;flex-wrap:wrap;gap:18px;align-items:center;min-height:50px}
.navbar a,.navbar-text{color:#efe9f7}.navbar-brand{font-size:18px;margin:0 auto 0 0}
.nav{list-style:none;margin:0 0 16px;padding:0;display:flex;flex-wrap:wrap}.nav-tabs{border-bottom:1px solid #ddd}
.nav-tabs>li>a{display:block;padding:9px 10px;border:1px solid transparent;border-radius:4px 4px 0 0;font-size:12px;text-transform:uppercase}
.nav-tabs>li.active>a{border-color:#ddd #ddd #fff;background:#fff;color:#555;margin-bottom:-1px}
.nav-pills>li>a{display:block;padding:6px 12px;border-radius:4px}.nav-pills>li.active>a{background:#5b3a8c;color:#fff}
.visible-xs{display:none}.breadcrumb{list-style:none;padding:8px 15px;background:#f5f5f5;border-radius:4px;display:flex;gap:6px}
.breadcrumb>li+li::before{content:"/ "}.panel{border:1px solid #ddd;border-radius:4px;margin-bottom:18px}
.panel-heading{background:#f5f5f5;padding:10px 15px;border-bottom:1px solid #ddd}.panel-title{margin:0;font-size:16px}.panel-body{padding:15px}
.table{width:100%;border-collapse:collapse}.table td,.table th{padding:6px 8px;border-top:1px solid #ddd;text-align:left}
footer{border-top:1px solid #ddd;margin-top:24px;padding:12px 0;font-size:12px}.plan ul{columns:3;padding-left:18px}
@media(max-width:767px){.hidden-xs{display:none}.visible-xs{display:block}}`;

const BLOCS: StyleDesBlocs = {
  titre: (texte) => html`<div class="page-header"><h1>${texte}</h1></div>`,
  rubrique: (
    titre,
    contenu,
  ) => html`<div class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">${titre}</h3></div>
<div class="panel-body">${contenu}</div></div>`,
  tableau: ({ legende, colonnes, lignes }, e) => html`<div class="table-responsive"><table class="table table-striped">
<caption>${e(legende)}</caption><thead><tr>${colonnes.map((colonne) => html`<th>${e(colonne)}</th>`)}</tr></thead>
<tbody>${lignes.map((ligne) => html`<tr>${ligne.map((cellule) => html`<td>${e(cellule)}</td>`)}</tr>`)}</tbody></table></div>`,
};

/** The tabs twice: the second copy is for small screens, and hidden on the others. */
const renderBarre = ({ barre }: PageEspaces): Html => html`
<ul class="nav nav-tabs hidden-xs">${barre.map(
  ({ libelle, href, actif }) =>
    html`<li role="presentation" class="${actif === true ? 'active' : ''}"><a href="${href}">${libelle}</a></li>`,
)}</ul>
<div class="visible-xs"><p><a href="#" class="btn btn-default" data-menu="menu-mobile">Menu</a></p>
<div class="list-group" id="menu-mobile" hidden>${barre.map(
  ({ libelle, href }) => html`<a class="list-group-item" href="${href}">${libelle}</a> `,
)}</div></div>`;

const renderNavbar = ({ bandeau }: PageEspaces): Html | null =>
  bandeau &&
  html`<div class="navbar navbar-inverse navbar-static-top"><div class="container"><p class="navbar-brand">Réplique de Chorus Pro</p>
<a class="navbar-link" href="${bandeau.aide.href}"><span class="glyphicon glyphicon-question-sign" aria-hidden="true"></span> ${bandeau.aide.libelle}</a>
${
  bandeau.connecte &&
  html`<a class="navbar-link" href="${bandeau.connecte.nom.href}"><span class="glyphicon glyphicon-user" aria-hidden="true"></span> ${bandeau.connecte.nom.libelle}</a>
<span class="navbar-text">${bandeau.connecte.derniereConnexion}</span>
<a class="btn btn-link" href="${bandeau.connecte.sortie.href}">${bandeau.connecte.sortie.libelle} <span class="glyphicon glyphicon-off" aria-hidden="true"></span></a>`
}</div></div>`;

const renderListes = ({ ariane, onglets }: PageEspaces): Html => html`
${
  ariane.length > 0 &&
  html`<ol class="breadcrumb">${ariane.map(({ libelle, href, actif }) =>
    actif === true ? html`<li class="active">${libelle}</li>` : html`<li><a href="${href}">${libelle}</a></li>`,
  )}</ol>`
}
${
  onglets.length > 0 &&
  html`<ul class="nav nav-pills">${onglets.map(
    ({ libelle, href, actif }) => html`<li class="${actif === true ? 'active' : ''}"><a href="${href}">${libelle}</a></li>`,
  )}</ul>`
}`;

const renderPied = ({ plan, pied }: PageEspaces): Html => html`<footer><div class="container">
${
  plan.length > 0 &&
  html`<div class="plan"><h5>Plan du site</h5><ul>${plan.map(({ libelle, href }) => html`<li><a href="${href}">${libelle}</a></li>`)}</ul></div>`
}
<p>${pied.map(({ libelle, href }) => html`<a href="${href}">${libelle}</a> · `)}Réplique</p></div></footer>`;

/** Bootstrap 3: sentence case in the document, capitals by CSS, a hidden copy of the tabs for telephones. */
export const BOOTSTRAP_3 = dressEspaces({
  id: 'bootstrap-3',
  titre: 'Onglets Bootstrap 3, capitales par CSS, copie mobile',
  style: STYLE,
  corps: (page) => html`${renderNavbar(page)}
<div class="container">${page.barre.length > 0 && renderBarre(page)}
${renderListes(page)}
<div class="row"><div class="col-md-12">${renderBlocs(page.contenu, BLOCS)}</div></div></div>
${renderPied(page)}`,
});
