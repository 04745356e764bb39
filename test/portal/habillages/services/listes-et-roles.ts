import { drawListeAria } from '../../blocs/cartes.ts';
import { renderBlocs, type StyleDesBlocs } from '../../blocs/render.ts';
import { drawGrille } from '../../blocs/tableaux.ts';
import { dressServices } from '../../habillage.ts';
import { type Html, html } from '../../html.ts';
import type { Lien, PageServices } from '../../page.ts';

const STYLE = `
body{margin:0;background:#fff;color:#22272e;font:15px/1.5 "Segoe UI",Tahoma,sans-serif}
.a{background:#27374d;color:#fff;display:flex;flex-wrap:wrap;gap:22px;align-items:center;padding:12px 24px}.a a,.a [role=button]{color:#dfe8f5;cursor:pointer;text-decoration:none}.a>:first-child{margin-right:auto;font-size:19px}
.m{position:relative}[role=menu]{position:absolute;right:0;top:130%;z-index:9;background:#fff;border:1px solid #c4ccd8;padding:8px 0;min-width:240px}[role=menu][hidden]{display:none}.a [role=menuitem]{display:block;color:#27374d;padding:5px 16px}
.p{padding:16px 24px;max-width:900px}[role=heading]{font-weight:bold}[aria-level="1"]{font-size:26px;margin:10px 0}[aria-level="2"]{font-size:18px}
[role=list]{border-top:1px solid #c4ccd8;margin:12px 0}[role=listitem]{border-bottom:1px solid #c4ccd8;padding:12px 4px;display:grid;grid-template-columns:1fr auto;gap:2px 20px}[role=listitem]>a{grid-column:2;grid-row:1/3;align-self:center;border:1px solid #27374d;padding:5px 14px;text-decoration:none}
a{color:#27374d}[role=table]{display:table;border:1px solid #c4ccd8}[role=rowgroup]{display:table-row-group}[role=row]{display:table-row}[role=cell],[role=columnheader]{display:table-cell;padding:6px 12px;border-bottom:1px solid #e3e8ef}[role=columnheader]{font-weight:bold}
[role=tablist]{display:flex;gap:6px;margin:10px 0}[role=tab]{border:1px solid #c4ccd8;padding:5px 12px;cursor:pointer}[aria-selected=true]{background:#e9eff7}.f{padding:16px 24px;font-size:13px;border-top:1px solid #c4ccd8}`;

const decompose = (texte: string): string => texte.normalize('NFD');

const BLOCS: StyleDesBlocs = {
  cartes: drawListeAria,
  tableau: drawGrille,
  ecrire: decompose,
  titre: (texte) => html`<div role="heading" aria-level="1">${decompose(texte)}</div>`,
  rubrique: (titre, contenu) =>
    html`<div role="group" aria-label="${titre}"><div role="heading" aria-level="2">${decompose(titre)}</div>${contenu}</div>`,
};

const renderMenu = (id: string, titre: string, liens: readonly Lien[]): Html =>
  html`<div class="m"><div role="button" tabindex="0" aria-haspopup="menu" aria-expanded="false" data-menu="${id}">${titre}</div>
<div role="menu" id="${id}" hidden>${liens.map(({ libelle, href }) => html`<a role="menuitem" href="${href}">${decompose(libelle)}</a>`)}</div></div>`;

/** The counter is part of what screen readers say, and of nothing that is seen. */
const renderEntete = ({ bandeau }: PageServices): Html | null =>
  bandeau &&
  html`<div role="banner" class="a"><div>Réplique de Chorus Pro</div>
<a href="${bandeau.domaines.href}">${bandeau.domaines.libelle}</a>
${bandeau.approbations && html`<a href="${bandeau.approbations.href}" aria-label="${bandeau.approbations.libelle}, ${bandeau.approbations.compteur ?? 0} à traiter">${bandeau.approbations.libelle}</a>`}
${bandeau.ticketsRecus && html`<a href="${bandeau.ticketsRecus.href}">${decompose(bandeau.ticketsRecus.libelle)}</a>`}
${renderMenu('menu-support', 'Support', bandeau.support)}
${bandeau.personne && renderMenu('menu-personne', bandeau.personne.nom, bandeau.personne.menu)}
${bandeau.entree.map(({ libelle, href }) => html`<a href="${href}">${decompose(libelle)}</a>`)}</div>`;

const renderReperes = ({ ariane, onglets }: PageServices): Html => html`
${
  ariane.length > 0 &&
  html`<div role="navigation" aria-label="Fil d’Ariane">${ariane.map(
    ({ libelle, href, actif }, rang) =>
      html`${rang > 0 && html`<span aria-hidden="true"> › </span>`}${actif === true ? html`<span aria-current="page">${decompose(libelle)}</span>` : html`<a href="${href}">${decompose(libelle)}</a>`}`,
  )}</div>`
}
${
  onglets.length > 0 &&
  html`<div role="tablist">${onglets.map(
    ({ libelle, href, actif }) =>
      html`<div role="tab" tabindex="0" data-href="${href}" aria-selected="${String(actif === true)}">${decompose(libelle)}</div>`,
  )}</div>`
}`;

/** Anonymous boxes with roles, accents decomposed; domains and applications are the lines of a list. */
export const LISTES_ET_ROLES = dressServices({
  id: 'listes-et-roles',
  titre: 'Listes, boîtes anonymes et rôles ARIA',
  style: STYLE,
  corps: (
    page,
  ) => html`<div>${renderEntete(page)}<div role="main" class="p">${renderReperes(page)}${renderBlocs(page.contenu, BLOCS)}</div>
<div role="contentinfo" class="f">${page.pied.map(({ libelle, href }) => html`<a href="${href}">${libelle}</a> `)}</div></div>`,
});
