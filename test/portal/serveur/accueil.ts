import { GENERATIONS, type Generation } from '../../../knowledge/catalogue/ids.ts';
import type { Compte } from '../compte.ts';
import { COMPTES } from '../comptes.ts';
import { habillagesOf } from '../habillages.ts';
import { type Html, html, raw } from '../html.ts';
import { STYLE } from './accueil.style.ts';
import { type Choix, RENDUS, type Rendu } from './choix.ts';

const TITRES: Readonly<Record<Generation, string>> = {
  services: 'Le portail de services, depuis février 2022',
  espaces: 'L’ancien portail et sa barre d’onglets, de 2016 à février 2022',
};

const ARRIVEES: Readonly<Record<Rendu, string>> = {
  immediat: 'tout de suite',
  tardif: 'peu à peu, par script (300 ms)',
};

/** Who is offered first: someone for whom there is something to explain. */
const PREMIERS: ReadonlySet<string> = new Set(['barre-minimale', 'services-utilisateur']);

const renderCompte = ({ id, titre, personne, resume }: Compte, choisi: boolean): Html => html`
<li><label><input type="radio" name="compte" value="${id}"${choisi && raw(' checked')}>
<span><strong>${titre}</strong> <span class="resume">${personne !== null && `${personne}. `}${resume}</span></span></label></li>`;

function renderGeneration(generation: Generation, avant: Choix | null): Html {
  const comptes = COMPTES.filter((one) => one.generation === generation);
  const ici = avant !== null && avant.compte.generation === generation;
  const choisi = (id: string): boolean => (ici ? avant.compte.id === id : PREMIERS.has(id));
  return html`<section><h2>${TITRES[generation]}</h2>
<form method="get" action="/entrer"><fieldset><legend>Qui êtes-vous ?</legend><ul>${comptes.map((compte) =>
    renderCompte(compte, choisi(compte.id)),
  )}</ul></fieldset>
<p class="reglages"><label>Présentation <select name="habillage">${habillagesOf(generation).map(
    ({ id, titre }) => html`<option value="${id}"${ici && avant.habillage.id === id && raw(' selected')}>${titre}</option>`,
  )}</select></label>
<label>La page arrive <select name="rendu">${RENDUS.map(
    (rendu) => html`<option value="${rendu}"${ici && avant.rendu === rendu && raw(' selected')}>${ARRIVEES[rendu]}</option>`,
  )}</select></label>
<button type="submit">Ouvrir cette page d’essai</button></p></form></section>`;
}

/** The page where one picks a generation, an account and a skin. It names no space: nothing on it is the portal's. */
export const renderAccueil = (avant: Choix | null): string =>
  html`<!DOCTYPE html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bac à sable de Diapason</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<header><p class="etiquette">Bac à sable, données fictives</p>
<h1>Bac à sable de Diapason</h1>
<p>Ceci n’est pas Chorus Pro et n’est pas un service officiel. C’est une réplique pour s’entraîner : les personnes, les structures et
les factures sont inventées, rien de ce que vous y faites n’est envoyé.</p>
<p>Choisissez une personne, puis ouvrez la page d’essai. Un lien en haut de chaque page ramène ici.</p></header>
<main>${[...GENERATIONS].reverse().map((generation) => renderGeneration(generation, avant))}</main>
</body>
</html>
`.html;
