import { renderBlocs, type StyleDesBlocs } from '../../blocs/render.ts';
import { drawTableAncienne } from '../../blocs/tableaux.ts';
import { dressEspaces } from '../../habillage.ts';
import { type Html, html } from '../../html.ts';
import type { Lien, PageEspaces } from '../../page.ts';

const DOCTYPE =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';

const STYLE = `
body{margin:0;background:#eef1ea;font-family:Verdana,Geneva,sans-serif}
table{border-collapse:separate}.cadre{background:#fff;border:1px solid #7b8c6f}
.menu td{padding:5px 7px;text-align:center;background:#dfe7d6;border:1px solid #7b8c6f}.menu td.ici{background:#fff}
a{color:#2e4a1f}.contenu{padding:12px 16px}.contenu p{font-size:13px}caption{text-align:left}`;

/** Capitals in the document itself, and spaces that do not break. */
const capitales = (texte: string): string => texte.toLocaleUpperCase('fr').replaceAll(' ', '\u00a0');

const BLOCS: StyleDesBlocs = {
  tableau: drawTableAncienne,
  titre: (texte) => html`<p class="titre"><font size="5" color="#2e4a1f"><b>${texte}</b></font></p>`,
  rubrique: (titre, contenu) => html`<table width="100%" cellspacing="0" cellpadding="6" class="cadre">
<tr><td bgcolor="#dfe7d6"><font size="3"><b>${titre}</b></font></td></tr>
<tr><td>${contenu}</td></tr></table><br />`,
};

/** Two rows of cells: twelve tabs did not fit on the screens of that time. */
function renderBarre(barre: readonly Lien[]): Html {
  const milieu = barre.length > 6 ? Math.ceil(barre.length / 2) : barre.length;
  const rangees = [barre.slice(0, milieu), barre.slice(milieu)].filter((rangee) => rangee.length > 0);
  return html`<table class="menu" width="100%" cellspacing="2" cellpadding="0" border="0">${rangees.map(
    (rangee) => html`
<tr>${rangee.map(
      ({ libelle, href, actif }) =>
        html`<td class="${actif === true ? 'ici' : 'ailleurs'}"><font size="1"><a href="${href}"><b>${capitales(libelle)}</b></a></font></td>`,
    )}</tr>`,
  )}</table>`;
}

const renderEntete = ({ bandeau }: PageEspaces): Html | null =>
  bandeau &&
  html`<table width="100%" cellspacing="0" cellpadding="8" border="0" bgcolor="#ffffff"><tr>
<td><font size="4" color="#2e4a1f"><b>Réplique de Chorus Pro</b></font></td>
<td align="center"><font size="1"><a href="${bandeau.aide.href}">${bandeau.aide.libelle}</a></font></td>
<td align="right">${
    bandeau.connecte === null
      ? html`<font size="1">Visiteur</font>`
      : html`<font size="1"><a href="${bandeau.connecte.nom.href}">${bandeau.connecte.nom.libelle}</a><br />
${bandeau.connecte.derniereConnexion}<br /><a href="${bandeau.connecte.sortie.href}">${bandeau.connecte.sortie.libelle}</a></font>`
  }</td></tr></table>`;

const renderAriane = ({ ariane }: PageEspaces): Html | null =>
  ariane.length === 0
    ? null
    : html`<font size="1">Vous êtes ici : ${ariane.map(
        ({ libelle, href, actif }, rang) =>
          html`${rang > 0 && ' > '}${actif === true ? libelle : html`<a href="${href}">${libelle}</a>`}`,
      )}</font>`;

const renderOnglets = ({ onglets }: PageEspaces): Html | null =>
  onglets.length === 0
    ? null
    : html`<table cellspacing="4" cellpadding="4" border="0"><tr>${onglets.map(
        ({ libelle, href }) => html`<td bgcolor="#f4f4e8"><a href="${href}"><font size="2">${libelle}</font></a></td>`,
      )}</tr></table>`;

const renderPlan = ({ plan, pied }: PageEspaces): Html => html`
${
  plan.length > 0 &&
  html`<table width="100%" cellspacing="0" cellpadding="4" border="0" bgcolor="#e4e4dc"><tr><td><font size="1"><b>Plan du site</b><br />
${plan.map(({ libelle, href }) => html`<a href="${href}">${libelle}</a><br />`)}</font></td></tr></table>`
}
<p align="center"><font size="1">${pied.map(({ libelle, href }) => html`<a href="${href}">${libelle}</a> - `)}2016</font></p>`;

/** Tables for layout, `font` tags, capitals: XHTML 1.0 as it was still written when the first portal opened. */
export const TABLEAUX_2005 = dressEspaces({
  id: 'tableaux-2005',
  titre: 'Tableaux de mise en page, capitales',
  doctype: DOCTYPE,
  style: STYLE,
  corps: (page) => html`<center><table width="96%" cellspacing="0" cellpadding="0" border="0"><tr><td>
${renderEntete(page)}
${page.barre.length > 0 && renderBarre(page.barre)}
<table width="100%" cellspacing="0" cellpadding="0" border="0" class="cadre"><tr><td class="contenu">
${renderAriane(page)}${renderOnglets(page)}
${renderBlocs(page.contenu, BLOCS)}
</td></tr></table>
${renderPlan(page)}
</td></tr></table></center>`,
});
