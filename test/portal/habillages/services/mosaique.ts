import { drawLettrines } from '../../blocs/cartes.ts';
import { renderBlocs, type StyleDesBlocs } from '../../blocs/render.ts';
import { drawTableAncienne } from '../../blocs/tableaux.ts';
import { dressServices } from '../../habillage.ts';
import { type Html, html } from '../../html.ts';
import type { Lien, PageServices } from '../../page.ts';

const STYLE = `
body{margin:0;background:#20252b;color:#eef1f4;font:16px/1.5 "Gill Sans","Gill Sans MT",Calibri,sans-serif}a{color:#ffd479}
.ruban{display:flex;flex-wrap:wrap;gap:6px 24px;align-items:baseline;padding:14px 26px;background:#15191d}.ruban h2{margin:0 auto 0 0;font-size:18px;letter-spacing:.06em}.ruban p{margin:0}
.corps{padding:10px 26px 30px}.mosaique{display:flex;flex-wrap:wrap;gap:2px}.mosaique article{flex:1 1 250px;background:#2f3740;padding:14px 18px}.mosaique h3{margin:0 0 4px;font-weight:normal;letter-spacing:.05em}.lettrine b{font-size:1.7em;color:#ffd479}
.mosaique div a{display:inline-block;border-bottom:2px solid #ffd479;text-decoration:none}table{color:#20252b;background:#eef1f4}.vues a{margin-right:16px}
button,select{font:inherit;padding:4px 12px}small{color:#c3ccd6}.bas{padding:16px 26px;background:#15191d;font-size:14px}`;

const capitales = (texte: string): string => texte.toLocaleUpperCase('fr');

const BLOCS: StyleDesBlocs = {
  cartes: drawLettrines,
  tableau: drawTableAncienne,
  titre: (texte) => html`<h1>${capitales(texte)}</h1>`,
  rubrique: (titre, contenu) => html`<h2>${capitales(titre)}</h2>${contenu}`,
};

const entree = ({ libelle, href, compteur }: Lien): Html =>
  html`<a href="${href}"><span>${capitales(libelle)}${compteur !== undefined && html` <span>(${compteur})</span>`}</span></a>`;

/** Nothing unfolds: the menu of the name is a line of its own. */
const renderRuban = ({ bandeau }: PageServices): Html | null =>
  bandeau &&
  html`<header><div class="ruban"><h2>Réplique de Chorus Pro</h2>
${[bandeau.domaines, bandeau.approbations, bandeau.ticketsRecus].map((lien) => lien && entree(lien))}
<span><b>SUPPORT</b> ${bandeau.support.map(entree)}</span>${bandeau.entree.map(entree)}</div>
${
  bandeau.personne &&
  html`<div class="ruban" role="group" aria-label="${bandeau.personne.nom}"><p><i>${bandeau.personne.nom}</i></p>${bandeau.personne.menu.map(entree)}</div>`
}</header>`;

const renderReperes = ({ ariane, onglets }: PageServices): Html => html`
${
  ariane.length > 0 &&
  html`<p><small>Vous êtes ici : ${ariane.map(
    ({ libelle, href, actif }, rang) =>
      html`${rang > 0 && ' > '}${actif === true ? libelle : html`<a href="${href}">${libelle}</a>`}`,
  )}</small></p>`
}
${onglets.length > 0 && html`<p class="vues">${onglets.map(({ libelle, href }) => html`<a href="${href}">${libelle}</a>`)}</p>`}`;

/** A dark mosaic in capitals, the first letter of each title apart; the menus are all open. */
export const MOSAIQUE = dressServices({
  id: 'mosaique',
  titre: 'Mosaïque sombre en capitales, lettrines',
  style: STYLE,
  corps: (page) => html`${renderRuban(page)}
<div class="corps">${renderReperes(page)}${renderBlocs(page.contenu, BLOCS)}</div>
<div class="bas">${page.pied.map(({ libelle, href }) => html`<a href="${href}">${libelle}</a> `)}</div>`,
});
