import { drawComposants } from '../../blocs/cartes.ts';
import { renderBlocs, type StyleDesBlocs } from '../../blocs/render.ts';
import { drawListe } from '../../blocs/tableaux.ts';
import { dressServices } from '../../habillage.ts';
import { type Html, html } from '../../html.ts';
import type { Lien, PageServices } from '../../page.ts';

const STYLE = `
body{margin:0;background:#faf7fb;color:#2b2130;font:15px/1.5 Verdana,sans-serif}pds-entete,pds-page,pds-section,pds-pied,pds-fil,pds-vues,pds-menu{display:block}
a{color:#6d2f80}pds-entete{background:#fff;box-shadow:0 1px 6px #d9cbe0;padding:12px 26px;display:flex;flex-wrap:wrap;gap:20px;align-items:center}
pds-entete>pds-marque{font-size:19px;margin-right:auto}pds-entree a{text-decoration:none}pds-compte{display:inline-block;background:#6d2f80;color:#fff;border-radius:10px;padding:0 8px;font-size:12px}
details{position:relative}summary{cursor:pointer;color:#6d2f80}pds-menu{position:absolute;right:0;z-index:9;background:#fff;border:1px solid #d9cbe0;padding:8px 16px;min-width:240px}pds-menu pds-entree{display:block;padding:4px 0}
pds-page{padding:18px 26px;max-width:1120px;margin:auto}pds-grille{display:grid;grid-template-columns:repeat(auto-fill,minmax(270px,1fr));gap:18px}
pds-carte{display:flex;flex-direction:column;gap:8px;background:#fff;border:1px solid #e2d5e8;border-radius:12px;padding:16px}pds-texte[slot=titre]{font-size:18px;font-weight:bold}
pds-bouton a{display:inline-block;background:#6d2f80;color:#fff;padding:6px 14px;border-radius:16px;text-decoration:none}pds-section{margin:18px 0}
.lignes{list-style:none;padding:0}.lignes li{display:flex;flex-wrap:wrap;gap:20px;background:#fff;border-bottom:1px solid #e2d5e8;padding:8px 12px}.champ em{color:#75667c;font-size:12px}.champ strong{font-weight:normal}
pds-fil{font-size:13px}pds-vue{display:inline-block;margin-right:14px}pds-pied{padding:18px 26px;font-size:13px}pds-pied pds-entree{margin-right:16px}`;

const BLOCS: StyleDesBlocs = {
  cartes: drawComposants,
  tableau: drawListe,
  rubrique: (titre, contenu) => html`<pds-section><pds-texte niveau="2"><h2>${titre}</h2></pds-texte>${contenu}</pds-section>`,
};

const entree = ({ libelle, href }: Lien): Html => html`<pds-entree><a href="${href}">${libelle}</a></pds-entree>`;

const renderMenu = (titre: string, liens: readonly Lien[]): Html =>
  html`<details><summary>${titre}</summary><pds-menu>${liens.map(entree)}</pds-menu></details>`;

const renderEntete = ({ bandeau }: PageServices): Html | null =>
  bandeau &&
  html`<pds-entete role="banner"><pds-marque>Réplique de Chorus Pro</pds-marque>
${entree(bandeau.domaines)}
${bandeau.approbations && html`<pds-entree compteur="${bandeau.approbations.compteur ?? 0}"><a href="${bandeau.approbations.href}">${bandeau.approbations.libelle}<pds-compte>${bandeau.approbations.compteur ?? 0}</pds-compte></a></pds-entree>`}
${bandeau.ticketsRecus && entree(bandeau.ticketsRecus)}
${renderMenu('Support', bandeau.support)}
${bandeau.personne && renderMenu(bandeau.personne.nom, bandeau.personne.menu)}
${bandeau.entree.map(entree)}</pds-entete>`;

const renderReperes = ({ ariane, onglets }: PageServices): Html => html`
${
  ariane.length > 0 &&
  html`<pds-fil aria-label="Fil d’Ariane">${ariane.map(
    ({ libelle, href, actif }, rang) =>
      html`${rang > 0 && ' / '}${actif === true ? html`<span aria-current="page">${libelle}</span>` : html`<a href="${href}">${libelle}</a>`}`,
  )}</pds-fil>`
}
${onglets.length > 0 && html`<pds-vues>${onglets.map(({ libelle, href }) => html`<pds-vue><a href="${href}">${libelle}</a></pds-vue>`)}</pds-vues>`}`;

/** Custom elements of our own, whose content is in the document itself; menus are `details`. */
export const COMPOSANTS_DE_SERVICES = dressServices({
  id: 'composants-de-services',
  titre: 'Composants web, contenu dans le document',
  style: STYLE,
  corps: (page) => html`<pds-application>${renderEntete(page)}
<pds-page>${renderReperes(page)}${renderBlocs(page.contenu, BLOCS)}</pds-page>
<pds-pied>${page.pied.map(entree)}</pds-pied></pds-application>`,
});
