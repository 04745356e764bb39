import { describe, expect, test } from 'vitest';
import { espacesOf, missingOn, pageOf, recogniseHtml, tab } from './recognition-harness.ts';

const LABELS = ['Accueil connecté', 'Factures émises', 'Factures reçues', 'Suivi des flux', 'Mon compte'];
const links = LABELS.map((label) => `<a href="/x">${label}</a>`);
const items = LABELS.map(tab).join('');

/** A signed-in page without any bar but `content`, below the page's title as content is. */
const pageWith = (content: string, title = 'Votre espace'): string =>
  `<!doctype html><html lang="fr"><body><header><a href="/d">Déconnexion</a></header><main><h1>${title}</h1>${content}</main></body></html>`;

/** The same, with nothing before `content` than the way out: where a bar stands. */
const headOf = (content: string): string =>
  `<!doctype html><html lang="fr"><body><div><a href="/d">Déconnexion</a></div>${content}<h1>Bienvenue</h1><p>Choisissez.</p></body></html>`;

const rights = LABELS.map((label) => `<tr><td>${label}</td><td>Oui</td><td><a href="/m">Modifier</a></td></tr>`).join('');

const IMPOSTORS: Readonly<Record<string, string>> = {
  'prose that names the tabs': `<p>Une fois connecté, ouvrez ${LABELS.join(', puis ')}, et validez.</p>`,
  'prose with links': `<p>Rendez-vous dans ${links.join(', ou dans ')}, selon votre rôle.</p>`,
  'one sentence a tab': LABELS.map((label) => `<p>L’espace <a href="/x">${label}</a> vous permet d’agir.</p>`).join(''),
  'a breadcrumb with arrows': `<div>${links.join(' &gt; ')}</div>`,
  'a breadcrumb that says so': `<nav aria-label="Fil d’Ariane"><ol>${items}</ol></nav>`,
  'a breadcrumb by class': `<ul class="breadcrumb">${items}</ul>`,
  'a table of rights': `<table><thead><tr><th>Espace</th><th>Ouvert</th><th>Action</th></tr></thead><tbody>${rights}</tbody></table>`,
  'a table of rights without headers': `<table>${rights}</table>`,
  'a grid of rights': `<div role="table">${LABELS.map((label) => `<div role="row"><div role="cell"><a href="#">${label}</a></div><div role="cell">Oui</div></div>`).join('')}</div>`,
  'boxes to tick': `<form>${LABELS.map((label) => `<div><input type="checkbox"><label>${label}</label></div>`).join('')}</form>`,
  'a list to choose from, among other fields': `<form><input type="text" name="objet"><select onchange="filtre()">${LABELS.map((label) => `<option>${label}</option>`).join('')}</select><button>Envoyer</button></form>`,
  'a list that filters': `<form><select onchange="filtre()"><option>Tous les espaces</option>${LABELS.map((label) => `<option>${label}</option>`).join('')}</select></form>`,
  'articles that speak of the tabs': LABELS.map(
    (label) => `<article><h3><a href="/x">${label}</a></h3><p>À quoi il sert, et pour qui.</p></article>`,
  ).join(''),
  'a breadcrumb with slashes': `<div>${links.slice(0, 2).join(' / ')} / Saisir une facture</div>`,
  'a list to choose from': `<select>${LABELS.map((label) => `<option>${label}</option>`).join('')}</select>`,
  'a help article': `<article><h2>Comprendre les onglets</h2><ul>${items}</ul></article>`,
  'a help page': `<h2>Aide : les espaces de Chorus Pro</h2><ul>${items}</ul>`,
  'a list after a sentence': `<p>Voici les espaces que vous pouvez demander à votre gestionnaire :</p><ul>${items}</ul>`,
  definitions: `<dl>${LABELS.map((label) => `<dt><a href="#">${label}</a></dt><dd>À quoi il sert.</dd>`).join('')}</dl>`,
  'a site map': `<h2>Plan du site</h2><ul>${items}</ul>`,
  'a footer': `<footer><ul>${items}<li><a href="/m">Mentions légales</a></li><li><a href="/c">CGU</a></li></ul></footer>`,
  'a dialog': `<div role="dialog" aria-modal="true"><ul>${items}</ul></div>`,
  'a native dialog': `<dialog open><ul>${items}</ul></dialog>`,
  'a figure': `<figure><ul>${items}</ul><figcaption>La barre en 2019</figcaption></figure>`,
  'a code sample': `<pre><code>${LABELS.join('\n')}</code></pre>`,
  'a quotation': `<blockquote><ul>${items}</ul></blockquote>`,
};

describe('what names the tabs and is no bar', () => {
  test.each(Object.entries(IMPOSTORS))('%s', (_, html) => {
    const found = recogniseHtml(pageWith(html));
    expect(found.barre).toBeNull();
    expect(missingOn(found)).toEqual([]);
  });

  test.each(Object.entries(IMPOSTORS))('%s, where a bar stands', (_, html) => {
    expect(espacesOf(headOf(html))).toBeNull();
  });

  test.each(Object.entries(IMPOSTORS))('%s, below a true bar: the bar is read, and it alone', (_, html) => {
    const bar = pageOf(['Accueil connecté', 'Engagements', 'Mon compte'].map(tab), `<h1>Votre espace</h1>${html}`);
    expect(espacesOf(bar)).toEqual(['accueil-connecte', 'engagements', 'mon-compte']);
  });

  test('second-level tabs below the bar stay out of it and are no unknown labels', () => {
    const second = ['Synthèse', 'Dépôt de factures', 'Saisir une facture', 'Rechercher'].map(tab).join('');
    const html = pageOf(LABELS.map(tab), `<ul class="tabs">${second}</ul><h1>Synthèse</h1>`);
    expect(espacesOf(html)).toEqual([
      ...['accueil-connecte', 'factures-emises', 'factures-recues', 'mon-compte', 'suivi-des-flux'],
    ]);
    expect(recogniseHtml(html).barre?.inconnus).toEqual([]);
  });

  test('second-level tabs alone are no bar, even when one is named as a space', () => {
    const second = ['Synthèse', 'Factures émises', 'Engagements', 'Rechercher'].map(tab).join('');
    expect(espacesOf(headOf(`<ul>${second}</ul>`))).toBeNull();
    const withAccount = ['Synthèse', 'Mon compte', 'Rechercher'].map(tab).join('');
    expect(espacesOf(headOf(`<ul>${withAccount}</ul>`))).toBeNull();
  });

  test('« Mon compte » in the menu of the name is no bar', () => {
    const menu =
      '<button aria-haspopup="true">Denise MICHU</button><ul role="menu"><li><a href="/c">Mon compte</a></li><li><a href="/d">Déconnexion</a></li></ul>';
    expect(espacesOf(headOf(`<div>${menu}</div>`))).toBeNull();
  });
});

describe('control: the same labels are a bar', () => {
  const BARS: Readonly<Record<string, string>> = {
    'in a list': `<ul>${items}</ul>`,
    'in a list of a nav': `<nav><ul>${items}</ul></nav>`,
    'as bare links': `<div>${links.join(' ')}</div>`,
    'as bare links parted by bars': `<div>${links.join(' | ')}</div>`,
    'as bare links parted by slashes': `<div>${links.join(' / ')}</div>`,
    'as bare links of the page itself': links.join(' | '),
    'one article a tab': `<section>${links.map((link) => `<article>${link}</article>`).join('')}</section>`,
    'in a list that leads to the tab one chooses': `<form action="/aller"><p><label for="e">Aller à l’espace :</label><select id="e" onchange="aller(this)">${LABELS.map((label) => `<option>${label}</option>`).join('')}</select><input type="submit" value="OK"></p></form>`,
    'in a table of layout': `<table><tr>${links.map((link) => `<td>${link}</td>`).join('')}</tr></table>`,
    'as tabs': `<div role="tablist">${LABELS.map((label) => `<div role="tab" tabindex="0">${label}</div>`).join('')}</div>`,
    'as buttons': `<div>${LABELS.map((label) => `<button>${label}</button>`).join('')}</div>`,
    'in an ordered list': `<ol>${items}</ol>`,
    'in a list with arrows for bullets': `<ul>${links.map((link) => `<li>» ${link}</li>`).join('')}</ul>`,
    'in header cells of one row': `<table><tr>${links.map((link) => `<th>${link}</th>`).join('')}</tr></table>`,
    'in a menu inside a panel of tabs': `<div role="tabpanel"><nav><ul>${items}</ul></nav></div>`,
    'in a menu dressed as a dialog on small screens': `<div class="modal"><nav><ul>${items}</ul></nav></div>`,
    'in two tongues': `<ul>${LABELS.map((label) => tab(`${label} / Words`)).join('')}</ul>`,
    'beside many entries we do not know': `<nav><ul>${items}${Array.from({ length: 24 }, (_, at) => tab(`Module ${String.fromCharCode(97 + at).repeat(3)}`)).join('')}</ul></nav>`,
  };

  test.each(Object.entries(BARS))('%s', (_, html) => {
    expect(espacesOf(headOf(html))).toHaveLength(LABELS.length);
    expect(missingOn(recogniseHtml(headOf(html)))).not.toEqual([]);
  });

  test('« Mon compte » alone, with a way out, is a bar', () => {
    expect(espacesOf(headOf(`<nav><ul>${tab('Mon compte')}</ul></nav>`))).toEqual(['mon-compte']);
  });
});
