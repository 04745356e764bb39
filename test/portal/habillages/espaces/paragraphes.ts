import { renderBlocs, type StyleDesBlocs } from '../../blocs/render.ts';
import { dressEspaces } from '../../habillage.ts';
import { type Html, html } from '../../html.ts';
import type { Lien, PageEspaces } from '../../page.ts';

const STYLE = `
body{margin:0 auto;max-width:60em;padding:0 1em;font:16px/1.5 "Times New Roman",serif;color:#222;background:#fffef9}
p.menu{border-top:1px solid #999;border-bottom:1px solid #999;padding:.4em 0;margin:.4em 0;line-height:1.9}a:link,a:visited{color:#733}
p.moi{text-align:right;font-size:.9em}h3{margin-bottom:.3em}h4{margin:.9em 0 .2em}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.2em .6em;text-align:left}
address{font-style:normal;font-size:.85em;border-top:1px solid #999;margin-top:2em;padding:.6em 0}`;

const BLOCS: StyleDesBlocs = {
  titre: (texte) => html`<h3>${texte}</h3>`,
  rubrique: (titre, contenu) => html`<h4>${titre}</h4>${contenu}`,
};

const separes = (liens: readonly Lien[]): Html =>
  html`${liens.map(
    ({ libelle, href, actif }, rang) =>
      html`${rang > 0 && html` |\u00a0`}${actif === true ? html`<strong>${libelle}</strong>` : html`<a href="${href}">${libelle}</a>`}`,
  )}`;

const renderEntete = ({ bandeau }: PageEspaces): Html | null =>
  bandeau &&
  html`<p class="moi">${
    bandeau.connecte &&
    html`<a href="${bandeau.connecte.nom.href}">${bandeau.connecte.nom.libelle}</a> (${bandeau.connecte.derniereConnexion}) [<a href="${bandeau.connecte.sortie.href}">${bandeau.connecte.sortie.libelle}</a>] `
  }<a href="${bandeau.aide.href}">${bandeau.aide.libelle}</a></p>
<h2>Réplique de Chorus Pro</h2>`;

const renderPied = ({ plan, pied }: PageEspaces): Html => html`<address>
${plan.length > 0 && html`<b>Plan du site</b> : ${plan.map(({ libelle, href }, rang) => html`${rang > 0 && ', '}<a href="${href}">${libelle}</a>`)}.<br>`}
${pied.map(({ libelle, href }, rang) => html`${rang > 0 && ' – '}<a href="${href}">${libelle}</a>`)}</address>`;

/** A menu that is a line of text with strokes between the links; where one is stands in bold. No landmark, headings from `h3`. */
export const PARAGRAPHES = dressEspaces({
  id: 'paragraphes',
  titre: 'Menu en une ligne de texte, sans repère',
  style: STYLE,
  corps: (page) => html`${renderEntete(page)}
${page.barre.length > 0 && html`<p class="menu">${separes(page.barre)}</p>`}
${page.ariane.length > 0 && html`<p><small>Vous êtes ici : ${page.ariane.map(({ libelle }, rang) => `${rang > 0 ? ' > ' : ''}${libelle}`)}</small></p>`}
${page.onglets.length > 0 && html`<p>[ ${separes(page.onglets)} ]</p>`}
${renderBlocs(page.contenu, BLOCS)}
${renderPied(page)}`,
});
