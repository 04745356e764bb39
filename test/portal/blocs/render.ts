import type { Bloc } from '../bloc.ts';
import { type Html, html } from '../html.ts';
import { type DrawCartes, drawSections } from './cartes.ts';
import { type DrawTableau, drawTable } from './tableaux.ts';

/** What a skin changes in the way content is drawn. */
export interface StyleDesBlocs {
  readonly tableau?: DrawTableau;
  readonly cartes?: DrawCartes;
  readonly titre?: (text: string) => Html;
  readonly rubrique?: (titre: string, contenu: Html) => Html;
  /** the casing or the accents of every text of the content */
  readonly ecrire?: (text: string) => string;
}

/** Draws the content of a page the way a skin wants it. */
export function renderBlocs(blocs: readonly Bloc[], style: StyleDesBlocs = {}): Html {
  return html`${blocs.map((bloc) => renderBloc(bloc, style))}`;
}

function renderBloc(bloc: Bloc, style: StyleDesBlocs): Html {
  const e = style.ecrire ?? ((text: string) => text);
  switch (bloc.type) {
    case 'titre':
      return style.titre?.(bloc.texte) ?? html`<h1>${e(bloc.texte)}</h1>`;
    case 'texte':
      return html`<p>${e(bloc.texte)}</p>`;
    case 'rubrique': {
      const contenu = renderBlocs(bloc.blocs, style);
      return style.rubrique?.(bloc.titre, contenu) ?? html`<section><h2>${e(bloc.titre)}</h2>${contenu}</section>`;
    }
    case 'tableau':
      return (style.tableau ?? drawTable)(bloc, e);
    case 'cartes':
      return (style.cartes ?? drawSections)(bloc);
    case 'liens':
      return html`<p>${bloc.liens.map(({ libelle, href }) => html`<a href="${href}">${e(libelle)}</a> `)}</p>`;
    case 'boutons':
      return html`<p>${bloc.libelles.map((libelle) => html`<button type="button">${e(libelle)}</button> `)}</p>`;
    case 'choix':
      return html`<form method="get" action="${bloc.action}"><label>${bloc.libelle} <select name="${bloc.nom}">${bloc.options.map(
        ({ valeur, texte }) => html`<option value="${valeur}">${texte}</option>`,
      )}</select></label> <button type="submit">${bloc.bouton}</button></form>`;
    case 'dialogue':
      return html`<div role="dialog" aria-label="${e(bloc.titre)}" hidden><ul>${bloc.libelles.map(
        (libelle) => html`<li><label><input type="checkbox"> ${e(libelle)}</label></li>`,
      )}</ul></div>`;
    case 'chargement':
      return html`<div role="status" aria-busy="true">${e(bloc.texte)}</div>`;
  }
}
