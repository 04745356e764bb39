import { drawPanneaux } from '../../blocs/cartes.ts';
import { renderBlocs, type StyleDesBlocs } from '../../blocs/render.ts';
import { dressServices } from '../../habillage.ts';
import { type Html, html } from '../../html.ts';
import type { PageServices } from '../../page.ts';

const STYLE = `
*{box-sizing:border-box}body{margin:0;font:14px/1.43 "Source Sans Pro",Arial,sans-serif;color:#2e2e2e;background:#f4f6f4}
a{color:#1d6b52}.navbar{background:#fff;border-bottom:1px solid #cfd8d3}.navbar .container{display:flex;flex-wrap:wrap;align-items:center;gap:14px;padding:10px 20px}
.navbar-brand{font-size:18px;margin:0 auto 0 0}.nav{list-style:none;display:flex;flex-wrap:wrap;gap:4px;margin:0;padding:0}.nav>li{position:relative}
.nav>li>a{display:block;padding:8px 12px;text-decoration:none}.dropdown-menu{position:absolute;right:0;z-index:9;background:#fff;border:1px solid #cfd8d3;list-style:none;padding:6px 0;margin:0;min-width:230px}
.dropdown-menu[hidden]{display:none}.dropdown-menu a{display:block;padding:6px 16px;text-decoration:none}.badge{background:#1d6b52;color:#fff;border-radius:9px;padding:1px 7px;font-size:12px}
.page{padding:16px 20px;max-width:1170px;margin:auto}.row{display:flex;flex-wrap:wrap;gap:18px}.col-md-4{flex:1 1 300px;max-width:380px}
.panel{background:#fff;border:1px solid #cfd8d3;border-radius:4px;height:100%}.panel-heading,.panel-body,.panel-footer{padding:12px 16px}.panel-title{margin:0;font-size:18px}
.btn{display:inline-block;padding:6px 12px;border:1px solid #1d6b52;border-radius:4px;background:#fff;color:#1d6b52;text-decoration:none;cursor:pointer}.btn-primary{background:#1d6b52;color:#fff}
.breadcrumb{list-style:none;display:flex;gap:8px;padding:0;font-size:13px}.breadcrumb li+li::before{content:"› "}.nav-tabs{border-bottom:1px solid #cfd8d3;margin:10px 0}.nav-tabs .active{border-bottom:3px solid #1d6b52}
table{background:#fff;border-collapse:collapse;width:100%}td,th{padding:8px;border:1px solid #dfe5e1;text-align:left}footer{padding:16px 20px;font-size:13px}`;

const BLOCS: StyleDesBlocs = {
  cartes: drawPanneaux,
  rubrique: (
    titre,
    contenu,
  ) => html`<div class="panel panel-default ng-scope"><div class="panel-heading"><h2 class="panel-title ng-binding">${titre}</h2></div>
<div class="panel-body">${contenu}</div></div><br>`,
};

const renderMenu = (id: string, titre: string, liens: readonly { libelle: string; href: string }[]): Html =>
  html`<li class="dropdown ng-scope"><a href="#" class="dropdown-toggle ng-binding" data-toggle="dropdown" data-menu="${id}" aria-haspopup="true" aria-expanded="false">${titre} <span class="fa fa-caret-down" aria-hidden="true"></span></a>
<ul class="dropdown-menu" id="${id}" hidden>${liens.map(({ libelle, href }) => html`<li><a class="ng-binding" href="${href}">${libelle}</a></li>`)}</ul></li>`;

const renderNavbar = ({ bandeau }: PageServices): Html | null =>
  bandeau &&
  html`<header class="navbar navbar-default ng-scope"><div class="container"><p class="navbar-brand">Réplique de Chorus Pro</p>
<ul class="nav navbar-nav">
<li><a class="ng-binding" href="${bandeau.domaines.href}">${bandeau.domaines.libelle}</a></li>
${bandeau.approbations && html`<li><a href="${bandeau.approbations.href}"><span class="ng-binding">${bandeau.approbations.libelle}</span> <span class="badge">${bandeau.approbations.compteur ?? 0}</span></a></li>`}
${bandeau.ticketsRecus && html`<li><a class="ng-binding" href="${bandeau.ticketsRecus.href}">${bandeau.ticketsRecus.libelle}</a></li>`}
${renderMenu('menu-support', 'Support', bandeau.support)}
</ul>
<ul class="nav navbar-nav navbar-right">${
    bandeau.personne === null
      ? bandeau.entree.map(({ libelle, href }) => html`<li><a class="btn btn-primary" href="${href}">${libelle}</a></li>`)
      : renderMenu('menu-personne', bandeau.personne.nom, bandeau.personne.menu)
  }</ul></div></header>`;

const renderReperes = ({ ariane, onglets }: PageServices): Html => html`
${
  ariane.length > 0 &&
  html`<ul class="breadcrumb">${ariane.map(({ libelle, href, actif }) =>
    actif === true ? html`<li class="active">${libelle}</li>` : html`<li><a href="${href}">${libelle}</a></li>`,
  )}</ul>`
}
${
  onglets.length > 0 &&
  html`<ul class="nav nav-tabs">${onglets.map(
    ({ libelle, href, actif }) => html`<li class="${actif === true ? 'active' : ''}"><a href="${href}">${libelle}</a></li>`,
  )}</ul>`
}`;

/** AngularJS and Bootstrap 3, as the portal's own platform is documented: panels, menus that unfold. */
export const PANNEAUX = dressServices({
  id: 'panneaux',
  titre: 'Panneaux Bootstrap 3, menus déroulants',
  style: STYLE,
  corps: (page) => html`<div class="sp-page-root ng-scope">${renderNavbar(page)}
<div class="page"><div ng-view>${renderReperes(page)}${renderBlocs(page.contenu, BLOCS)}</div></div>
<footer>${page.pied.map(({ libelle, href }) => html`<a href="${href}">${libelle}</a> `)}</footer></div>`,
});
