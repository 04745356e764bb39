import { describe, expect, test } from 'vitest';
import { recogniseHtml } from './recognition-harness.ts';

const HEADER =
  '<header><nav><button>Domaines</button><a href="/a">Approbations</a><a href="/s">Support</a></nav><a href="/x">Déconnexion</a></header>';
const CARDS = ['Factures émises', 'Suivi des flux']
  .map((name) => `<div class="card"><h3>${name}</h3><p>Texte.</p><a href="/f">Accéder</a></div>`)
  .join('');

/** Whether the page of a domain, with something around its cards, may prove that an application is absent. */
const isProof = (before: string, after = ''): boolean | undefined =>
  recogniseHtml(
    `<!doctype html><html lang="fr"><body>${HEADER}<main><h1>Facturation</h1>${before}<div>${CARDS}${after}</div></main></body></html>`,
  ).vues.find(({ lieu }) => lieu === 'domaine:facturation')?.complete;

describe('a domain that does not show all it holds proves no absence', () => {
  test.each([
    ['pages', '', '<p>Page 1 sur 2</p>'],
    ['numbers of pages', '', '<ul class="pagination"><li><a href="#">1</a></li><li><a href="#">2</a></li></ul>'],
    ['a range', '', '<span>1-2 sur 5</span>'],
    ['a part of a whole', '', '<p>2 applications affichées sur 5</p>'],
    ['more cards than are shown', '<p>6 applications</p>', ''],
    ['an empty card', '', '<div class="card"></div>'],
    ['« Afficher plus »', '', '<button>Afficher plus</button>'],
    ['« Voir les autres applications »', '', '<a href="#">Voir les autres applications</a>'],
    ['« Voir toutes les applications (7) »', '', '<button>Voir toutes les applications (7)</button>'],
    ['« + 3 autres »', '', '<button>+ 3 autres</button>'],
    ['« Suivant »', '', '<button aria-label="Suivant">›</button>'],
    ['a search', '<input type="search" value="fact" aria-label="Rechercher une application">', ''],
    ['a filter that is pressed', '<button aria-pressed="true">Favoris</button><button aria-pressed="false">Toutes</button>', ''],
    ['a filter that is chosen', '<select><option>Toutes</option><option selected>Mes favoris</option></select>', ''],
    [
      'another tab',
      '<div role="tablist"><button role="tab" aria-selected="true">Émettre</button><button role="tab" aria-selected="false">Recevoir</button></div>',
      '',
    ],
    ['a search whose object is not told', '<input type="search" value="fact">', ''],
    [
      'pages under a title of their own, cards among them',
      '<h2>Applications de facturation</h2>',
      '<nav aria-label="Pagination"><a href="#">1</a><a href="#">2</a></nav>',
    ],
    [
      'more of a part whose cards we do not know',
      '<section><h2>Documents</h2><div class="card"><h3>Archives</h3><a href="/f">Accéder</a></div><button>Voir plus</button></section>',
      '',
    ],
    ['more, in a block of its own', '', '<div><button>Voir plus</button></div>'],
    ['a wait', '', '<progress></progress>'],
    ['a picture of a wait', '', '<img src="a.gif" alt="Chargement">'],
    ['a failure', '<p role="alert">Une erreur est survenue lors du chargement des applications.</p>', ''],
    ['a part that failed', '', '<div>Certaines applications n’ont pas pu être chargées.</div>'],
  ])('%s', (_, before, after) => {
    expect(isProof(before, after)).toBe(false);
  });

  test.each([
    ['nothing around', '', ''],
    ['the right count', '<p>2 applications</p>', ''],
    ['the last page', '', '<p>Page 1 sur 1</p>'],
    ['an empty search', '<input type="search" aria-label="Rechercher une application">', ''],
    ['no filter', '<button aria-pressed="true">Toutes</button><button aria-pressed="false">Favoris</button>', ''],
    ['two views of one list', '<button aria-pressed="true">Mosaïque</button><button aria-pressed="false">Liste</button>', ''],
    ['a stop that is announced', '<p role="alert">Chorus Pro sera temporairement indisponible samedi.</p>', ''],
    [
      'the tab of applications',
      '<div role="tablist"><button role="tab" aria-selected="true">Mes applications</button><button role="tab" aria-selected="false">Mes contacts</button></div>',
      '',
    ],
    ['a filter left alone', '<select><option selected>Toutes</option><option>Mes favoris</option></select>', ''],
    [
      'tabs of help',
      '<div role="tablist"><button role="tab" aria-selected="true">Applications</button><button role="tab" aria-selected="false">Documentation</button></div>',
      '',
    ],
    ['news that go on elsewhere', '', '<aside><button>Voir tout</button></aside>'],
    ['help that goes on', '', '<a href="#">Voir toutes les actualités</a>'],
    ['a list of other things that goes on', '', '<a href="#">Voir toutes les factures rejetées</a>'],
    ['an aside that goes on', '', '<div role="complementary"><h2>À la une</h2><a href="#">Voir plus</a></div>'],
    [
      'news by pages',
      '',
      '</div><section><h2>Actualités</h2><p>Texte.</p><ul class="pagination"><li><a href="#">1</a></li><li><a href="#">2</a></li></ul></section><div>',
    ],
    [
      'a table of other things by pages',
      '',
      '</div><section><h2>Mes dernières factures</h2><table><tr><td>F-1</td></tr></table><p>1-10 sur 24</p><button>Suivant</button></section><div>',
    ],
    [
      'news that go on before the cards',
      '<section><h2>Actualités du portail</h2><p>Texte.</p><a href="#">Voir plus</a></section>',
      '',
    ],
    ['a search for something else', '<input type="search" value="F-2026-01" placeholder="Rechercher une facture">', ''],
    ['a search of the whole site', '<div role="search"><input type="search" value="acompte"></div>', ''],
    [
      'tabs of something else',
      '',
      '</div><section><h2>Mes tickets</h2><div role="tablist"><button role="tab" aria-selected="true">En cours</button><button role="tab" aria-selected="false">Clôturés</button></div></section><div>',
    ],
    ['a visit that goes on', '', '<div role="dialog"><h2>Découvrir</h2><button>Suivant</button></div>'],
    ['a button that is disabled', '', '<button disabled>Suivant</button>'],
  ])('control: with %s, it does', (_, before, after) => {
    expect(isProof(before, after)).toBe(true);
  });
});
