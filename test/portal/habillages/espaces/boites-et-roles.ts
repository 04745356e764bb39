import { renderBlocs, type StyleDesBlocs } from '../../blocs/render.ts';
import { drawGrille } from '../../blocs/tableaux.ts';
import { dressEspaces } from '../../habillage.ts';
import { type Html, html } from '../../html.ts';
import type { Lien, PageEspaces } from '../../page.ts';

const STYLE = `
body{margin:0;background:#f6f7f9;color:#1d2733;font:15px/1.5 "Trebuchet MS",sans-serif}
.c1{background:#0e4b56;color:#fff;display:flex;flex-wrap:wrap;gap:20px;align-items:center;padding:12px 24px}.c1 a,.c1 [role=link]{color:#d8f3f5;cursor:pointer}
.c1>:first-child{margin-right:auto;font-size:20px}
.c2{display:flex;flex-wrap:wrap;background:#12616f;padding:0 16px}.c2 [role=menuitem]{color:#fff;padding:10px 12px;cursor:pointer;font-size:14px}
.c2 [aria-selected=true]{background:#f6f7f9;color:#0e4b56}.c3{padding:16px 24px}.c3 a,.c6 a{color:#0e4b56}
[role=heading]{font-weight:bold;margin:14px 0 8px}[aria-level="1"]{font-size:25px}[aria-level="2"]{font-size:19px}
[role=table]{display:table;border:1px solid #b9c6cc;background:#fff}[role=rowgroup]{display:table-row-group}[role=row]{display:table-row}
[role=cell],[role=columnheader]{display:table-cell;padding:6px 12px;border-bottom:1px solid #dde5e8}[role=columnheader]{font-weight:bold}
.c4{display:flex;gap:4px;margin:10px 0}.c4 [role=tab]{background:#dde9ec;padding:6px 14px;cursor:pointer}.c5{font-size:13px}
.c6{background:#e3e9ec;padding:14px 24px;font-size:13px}.c6 [role=list]{columns:3}`;

/** Accents apart from their letters, and spaces that do not break. */
const decompose = (texte: string): string => texte.normalize('NFD').replaceAll(' ', '\u00a0');

/** Each word in its own box, as translation tools leave them. */
const mots = (texte: string): Html =>
  html`<span><span>${texte.split(' ').map((mot, rang) => html`${rang > 0 && '\u00a0'}<span>${mot.normalize('NFD')}</span>`)}</span></span>`;

const BLOCS: StyleDesBlocs = {
  tableau: drawGrille,
  ecrire: decompose,
  titre: (texte) => html`<div role="heading" aria-level="1">${decompose(texte)}</div>`,
  rubrique: (
    titre,
    contenu,
  ) => html`<div role="region" aria-label="${titre}"><div role="heading" aria-level="2">${decompose(titre)}</div>
<div>${contenu}</div></div>`,
};

const renderBarre = (barre: readonly Lien[]): Html => html`
<div role="navigation" aria-label="Menu"><div role="menubar" class="c2">${barre.map(
  ({ libelle, href, actif }) =>
    html`<div role="menuitem" tabindex="0" data-href="${href}" aria-selected="${String(actif === true)}"><div>${mots(libelle)}</div></div>`,
)}</div></div>`;

const renderEntete = ({ bandeau }: PageEspaces): Html | null =>
  bandeau &&
  html`<div role="banner" class="c1"><div>Réplique de Chorus Pro</div>
<div role="link" tabindex="0" data-href="${bandeau.aide.href}">${bandeau.aide.libelle}</div>
${
  bandeau.connecte &&
  html`<div><div role="link" tabindex="0" data-href="${bandeau.connecte.nom.href}">${bandeau.connecte.nom.libelle}</div>
<div class="c5">${bandeau.connecte.derniereConnexion}</div></div>
<div role="link" tabindex="0" data-href="${bandeau.connecte.sortie.href}">${decompose(bandeau.connecte.sortie.libelle)}</div>`
}</div>`;

const renderReperes = ({ ariane, onglets }: PageEspaces): Html => html`
${
  ariane.length > 0 &&
  html`<div role="navigation" aria-label="Fil d’Ariane" class="c5">${ariane.map(
    ({ libelle, href, actif }, rang) =>
      html`${rang > 0 && html`<span aria-hidden="true"> › </span>`}${actif === true ? html`<span aria-current="page">${decompose(libelle)}</span>` : html`<a href="${href}">${decompose(libelle)}</a>`}`,
  )}</div>`
}
${
  onglets.length > 0 &&
  html`<div role="tablist" class="c4">${onglets.map(
    ({ libelle, href, actif }) =>
      html`<div role="tab" tabindex="0" data-href="${href}" aria-selected="${String(actif === true)}">${decompose(libelle)}</div>`,
  )}</div>`
}`;

const renderPied = ({ plan, pied }: PageEspaces): Html => html`<div role="contentinfo" class="c6">
${
  plan.length > 0 &&
  html`<div role="heading" aria-level="2">Plan du site</div><div role="list">${plan.map(
    ({ libelle, href }) => html`<div role="listitem"><a href="${href}">${decompose(libelle)}</a></div>`,
  )}</div>`
}
<div>${pied.map(({ libelle, href }) => html`<a href="${href}">${libelle}</a> `)}</div></div>`;

/** Nothing but `div` and `span`: roles say what is what, accents are decomposed, labels are cut into words. */
export const BOITES_ET_ROLES = dressEspaces({
  id: 'boites-et-roles',
  titre: 'Boîtes anonymes et rôles ARIA, accents décomposés',
  style: STYLE,
  corps: (page) => html`${renderEntete(page)}${page.barre.length > 0 && renderBarre(page.barre)}
<div role="main" class="c3">${renderReperes(page)}${renderBlocs(page.contenu, BLOCS)}</div>
${renderPied(page)}`,
});
