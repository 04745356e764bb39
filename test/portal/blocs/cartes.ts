import type { BlocDe, Carte } from '../bloc.ts';
import { type Html, html } from '../html.ts';

/** How domains and applications are drawn. */
export type DrawCartes = (bloc: BlocDe<'cartes'>) => Html;

const each =
  (draw: (carte: Carte) => Html): ((bloc: BlocDe<'cartes'>) => readonly Html[]) =>
  (bloc) =>
    bloc.cartes.map(draw);

/** A heading, a sentence, a link: the plainest form. */
export const drawSections: DrawCartes = (bloc) =>
  html`${each(
    ({ titre, texte, action, href }) =>
      html`<section class="carte"><h2>${titre}</h2><p>${texte}</p><a href="${href}">${action}</a></section>`,
  )(bloc)}`;

/** The panels of Bootstrap 3 as an AngularJS page leaves them. */
export const drawPanneaux: DrawCartes = (bloc) =>
  html`<div class="row ng-scope">${each(
    ({ titre, texte, action, href }) => html`
<div class="col-md-4 ng-scope" ng-repeat="item in c.data.items"><div class="panel panel-default b">
<div class="panel-heading"><h2 class="panel-title h4"><i class="fa fa-folder-o" aria-hidden="true"></i> <span class="ng-binding">${titre}</span></h2></div>
<div class="panel-body ng-binding">${texte}</div>
<div class="panel-footer"><a class="btn btn-primary btn-block ng-binding" ng-href="${href}" href="${href}">${action}</a></div>
</div></div>`,
  )(bloc)}</div>`;

/** Custom elements whose content is in the document itself. */
export const drawComposants: DrawCartes = (bloc) =>
  html`<pds-grille>${each(
    ({ titre, texte, action, href }) => html`
<pds-carte><pds-texte slot="titre" niveau="2">${titre}</pds-texte><pds-texte slot="corps">${texte}</pds-texte>
<pds-bouton slot="pied"><a href="${href}">${action}</a></pds-bouton></pds-carte>`,
  )(bloc)}</pds-grille>`;

/** Anonymous boxes with roles; the link is named after its card. */
export const drawListeAria: DrawCartes = (bloc) =>
  html`<div role="list">${bloc.cartes.map(
    ({ titre, texte, action, href }, rang) => html`
<div role="listitem"><div role="heading" aria-level="2" id="carte-${rang}-${href.replace(/\W+/g, '-')}">${titre}</div><div>${texte}</div>
<a href="${href}" aria-describedby="carte-${rang}-${href.replace(/\W+/g, '-')}">${action}</a></div>`,
  )}</div>`;

/** The whole card is the link. */
export const drawCartesLiens: DrawCartes = (bloc) =>
  html`<ul class="tuiles">${each(
    ({ titre, texte, action, href }) => html`
<li><a class="tuile" href="${href}"><span class="tuile-titre">${titre}</span><span class="tuile-texte">${texte}</span><span class="tuile-action">${action}</span></a></li>`,
  )(bloc)}</ul>`;

/** Literal capitals, the first letter apart. */
export const drawLettrines: DrawCartes = (bloc) =>
  html`<div class="mosaique">${each(({ titre, texte, action, href }) => {
    const capitales = titre.toLocaleUpperCase('fr');
    return html`
<article><header><h3><span class="lettrine"><b>${capitales.slice(0, 1)}</b></span><span class="suite"><span>${capitales.slice(1)}</span></span></h3></header>
<p><small>${texte}</small></p><div><div><a href="${href}"><span><span>${action}</span></span></a></div></div></article>`;
  })(bloc)}</div>`;

/** A button and no link; what it says to screen readers names its card. */
export const drawBoutons: DrawCartes = (bloc) =>
  html`<div class="cases">${each(
    ({ titre, texte, action, href }) => html`
<div class="case"><h3>${titre}</h3><p>${texte}</p>
<button type="button" data-href="${href}" aria-label="${action} ${titre}">${action}</button></div>`,
  )(bloc)}</div>`;
