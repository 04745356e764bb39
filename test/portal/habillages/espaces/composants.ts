import { renderBlocs, type StyleDesBlocs } from '../../blocs/render.ts';
import { drawListe } from '../../blocs/tableaux.ts';
import { dressEspaces } from '../../habillage.ts';
import { type Html, html } from '../../html.ts';
import type { PageEspaces } from '../../page.ts';

const STYLE = `
body{margin:0;background:#fbf8f4;color:#332a22;font:16px/1.5 Georgia,serif}rp-appli,rp-page,rp-bloc,rp-barre,rp-entete,rp-pied,rp-fil,rp-vues,rp-plan{display:block}
rp-entete{background:#fff;border-bottom:3px solid #b5562b;padding:10px 28px;display:flex;flex-wrap:wrap;gap:22px;align-items:center}
rp-entete rp-marque{font-size:21px;margin-right:auto}a{color:#8a3d1b}
rp-barre{background:#f0e6da;padding:6px 20px;display:flex;flex-wrap:wrap;gap:4px}rp-onglet{display:inline-block;border-radius:14px;background:#fff}
rp-onglet a{display:inline-block;padding:5px 13px;text-decoration:none}rp-onglet[actif]{background:#b5562b}rp-onglet[actif] a{color:#fff}
rp-page{padding:18px 28px;max-width:1050px}rp-bloc{background:#fff;border:1px solid #e5d8c8;border-radius:8px;padding:4px 18px 14px;margin:14px 0}
rp-vues{margin:10px 0}rp-vue{margin-right:14px;border-bottom:2px solid #e5d8c8}rp-vue[actif]{border-color:#b5562b}rp-fil{font-size:14px}
.lignes{list-style:none;padding:0}.lignes li{display:flex;flex-wrap:wrap;gap:18px;padding:6px 0;border-bottom:1px dotted #d9c7b2}.champ em{color:#7d6f60;font-size:13px}.champ strong{font-weight:normal}
rp-pied{background:#332a22;color:#f0e6da;padding:16px 28px;margin-top:30px;font-size:14px}rp-pied a{color:#f4d9c4}rp-plan ul{columns:3}`;

const BLOCS: StyleDesBlocs = {
  tableau: drawListe,
  titre: (texte) => html`<rp-titre niveau="1"><h1>${texte}</h1></rp-titre>`,
  rubrique: (titre, contenu) => html`<rp-bloc><rp-titre niveau="2" slot="titre"><h2>${titre}</h2></rp-titre>${contenu}</rp-bloc>`,
};

const renderEntete = ({ bandeau }: PageEspaces): Html | null =>
  bandeau &&
  html`<rp-entete><rp-marque>Réplique de Chorus Pro</rp-marque>
<rp-lien icone="bulle"><a href="${bandeau.aide.href}">${bandeau.aide.libelle}</a></rp-lien>
${
  bandeau.connecte &&
  html`<rp-personne nom="${bandeau.connecte.nom.libelle}"><a href="${bandeau.connecte.nom.href}">${bandeau.connecte.nom.libelle}</a>
<small>${bandeau.connecte.derniereConnexion}</small></rp-personne>
<rp-lien icone="porte"><a href="${bandeau.connecte.sortie.href}" title="Quitter la session">${bandeau.connecte.sortie.libelle}</a></rp-lien>`
}</rp-entete>`;

/** Tabs that bear their label twice, in the document and in an attribute of the component. */
const renderBarre = ({ barre }: PageEspaces): Html =>
  html`<rp-barre>${barre.map(
    ({ libelle, href, actif }) =>
      html`<rp-onglet libelle="${libelle}"${actif === true && html` actif`}><a href="${href}"><rp-texte>${libelle}</rp-texte></a></rp-onglet>`,
  )}</rp-barre>`;

const renderReperes = ({ ariane, onglets }: PageEspaces): Html => html`
${
  ariane.length > 0 &&
  html`<rp-fil aria-label="Fil d’Ariane">${ariane.map(({ libelle, href, actif }, rang) =>
    actif === true
      ? html`${rang > 0 && ' / '}<span aria-current="page">${libelle}</span>`
      : html`<a href="${href}">${libelle}</a>`,
  )}</rp-fil>`
}
${
  onglets.length > 0 &&
  html`<rp-vues>${onglets.map(
    ({ libelle, href, actif }) => html`<rp-vue${actif === true && html` actif`}><a href="${href}">${libelle}</a></rp-vue>`,
  )}</rp-vues>`
}`;

const renderPied = ({ plan, pied }: PageEspaces): Html => html`<rp-pied>
${
  plan.length > 0 &&
  html`<rp-plan><h2>Plan du site</h2><ul>${plan.map(({ libelle, href }) => html`<li><a href="${href}">${libelle}</a></li>`)}</ul></rp-plan>`
}
<p>${pied.map(({ libelle, href }) => html`<rp-lien><a href="${href}">${libelle}</a></rp-lien> `)}</p></rp-pied>`;

/** Custom elements of our own, whose content is in the document itself. */
export const COMPOSANTS = dressEspaces({
  id: 'composants',
  titre: 'Composants web, contenu dans le document',
  style: STYLE,
  corps: (page) => html`<rp-appli>${renderEntete(page)}${page.barre.length > 0 && renderBarre(page)}
<rp-page>${renderReperes(page)}${renderBlocs(page.contenu, BLOCS)}</rp-page>${renderPied(page)}</rp-appli>`,
});
