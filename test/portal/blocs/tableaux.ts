import type { BlocDe } from '../bloc.ts';
import { type Html, html } from '../html.ts';

/** How a table is drawn. Text goes through `ecrire`, which a skin may use to change the casing or the accents. */
export type DrawTableau = (bloc: BlocDe<'tableau'>, ecrire: (text: string) => string) => Html;

/** A plain table, with a caption and column headings. */
export const drawTable: DrawTableau = ({ legende, colonnes, lignes }, e) => html`
<table class="resultats"><caption>${e(legende)}</caption>
<thead><tr>${colonnes.map((colonne) => html`<th scope="col">${e(colonne)}</th>`)}</tr></thead>
<tbody>${lignes.map((ligne) => html`<tr>${ligne.map((cellule) => html`<td>${e(cellule)}</td>`)}</tr>`)}</tbody></table>`;

/** A table of 2005: no caption, no heading cells, a line of bold text first. */
export const drawTableAncienne: DrawTableau = ({ legende, colonnes, lignes }, e) => html`
<p><b>${e(legende)}</b></p>
<table border="1" cellspacing="0" cellpadding="3"><tbody>
<tr bgcolor="#dddddd">${colonnes.map((colonne) => html`<td><b>${e(colonne)}</b></td>`)}</tr>
${lignes.map((ligne) => html`<tr>${ligne.map((cellule) => html`<td nowrap><font size="2">${e(cellule)}</font></td>`)}</tr>`)}
</tbody></table>`;

/** The same with ARIA roles on anonymous boxes. */
export const drawGrille: DrawTableau = ({ legende, colonnes, lignes }, e) => html`
<div role="table" aria-label="${e(legende)}" class="grille">
<div role="rowgroup"><div role="row">${colonnes.map((colonne) => html`<span role="columnheader">${e(colonne)}</span>`)}</div></div>
<div role="rowgroup">${lignes.map(
  (ligne) => html`<div role="row">${ligne.map((cellule) => html`<span role="cell">${e(cellule)}</span>`)}</div>`,
)}</div></div>`;

/** One item a line, each value behind the name of its column. */
export const drawListe: DrawTableau = ({ legende, colonnes, lignes }, e) => html`
<h4>${e(legende)}</h4>
<ul class="lignes">${lignes.map(
  (ligne) =>
    html`<li>${ligne.map((cellule, rang) => html`<span class="champ"><em>${e(colonnes[rang] ?? '')}</em> <strong>${e(cellule)}</strong></span>`)}</li>`,
)}</ul>`;

/** One description list a line. */
export const drawFiches: DrawTableau = ({ legende, colonnes, lignes }, e) => html`
<section class="fiches"><h3>${e(legende)}</h3>${lignes.map(
  (ligne) => html`<dl>${ligne.map((cellule, rang) => html`<dt>${e(colonnes[rang] ?? '')}</dt><dd>${e(cellule)}</dd>`)}</dl>`,
)}</section>`;
