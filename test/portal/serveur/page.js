// What a link cannot do: buttons that lead somewhere, menus that unfold, and, in the late rendering, content that arrives by script.

const appli = document.querySelector('[data-appli]');
let derniere = 0;

const attendre = (ms) => new Promise((done) => setTimeout(done, ms));

/** Shows a page in two steps, the surroundings first, then the content, as a single-page application does. */
async function montrer(adresse) {
  derniere += 1;
  const numero = derniere;
  const demi = Number(appli.dataset.delai) / 2;
  appli.innerHTML = '<p role="status" aria-busy="true">Chargement en cours…</p>';
  const [page] = await Promise.all([
    fetch(adresse, { headers: { Accept: 'application/json' } }).then((reponse) => reponse.json()),
    attendre(demi),
  ]);
  if (numero !== derniere) return;
  document.title = page.titre;
  appli.innerHTML = page.moitie;
  await attendre(demi);
  if (numero === derniere) appli.innerHTML = page.corps;
}

function aller(adresse) {
  const { pathname, search } = new URL(adresse, location.href);
  const quitte = pathname === '/' || /deconnexion/.test(pathname + search);
  if (appli === null || quitte) {
    location.assign(adresse);
    return;
  }
  history.pushState(null, '', adresse);
  void montrer(adresse);
}

document.addEventListener('click', (event) => {
  const cible = event.target instanceof Element ? event.target : null;
  const menu = cible?.closest('[data-menu]');
  if (menu) {
    event.preventDefault();
    const panneau = document.getElementById(menu.dataset.menu);
    panneau.hidden = !panneau.hidden;
    menu.setAttribute('aria-expanded', String(!panneau.hidden));
    return;
  }
  const lien = cible?.closest('[data-href], a[href]');
  if (!lien || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  if (lien.dataset.href === undefined && appli === null) return;
  event.preventDefault();
  aller(lien.dataset.href ?? lien.getAttribute('href'));
});

document.addEventListener('keydown', (event) => {
  const cible = event.target instanceof Element ? event.target : null;
  if ((event.key === 'Enter' || event.key === ' ') && cible?.matches('[role][tabindex]')) {
    event.preventDefault();
    cible.click();
  }
});

if (appli !== null) {
  addEventListener('popstate', () => void montrer(location.href));
  void montrer(location.href);
}
