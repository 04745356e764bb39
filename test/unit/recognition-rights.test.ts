import { describe, expect, test } from 'vitest';
import type { Lieu } from '../../knowledge/diagnosis/vue.ts';
import { recogniseHtml } from './recognition-harness.ts';

const SERVICES =
  '<header><nav><button>Domaines</button><a href="/a">Approbations</a><a href="/s">Support</a></nav><a href="/x">Déconnexion</a></header>';
const ESPACES =
  '<div><a href="/x">Déconnexion</a></div><nav><ul><li><a href="/a">Accueil connecté</a></li><li><a href="/m">Mon compte</a></li></ul></nav>';
const pageOf = (head: string, content: string): string =>
  `<!doctype html><html lang="fr"><body>${head}<main>${content}</main></body></html>`;

/** What a screen says of each space it names, « espace:state »; null when the screen is not recognised. */
function rightsOf(html: string, lieu: Lieu): readonly string[] | null {
  const vue = recogniseHtml(html).vues.find((one) => one.lieu === lieu);
  return vue === undefined ? null : vue.constats.map(({ espace, etat }) => `${espace}:${etat}`);
}

const ROWS = [
  ['Factures émises', 'Accordée'],
  ['Suivi des flux', 'En attente'],
  ['Engagements', 'Refusée'],
] as const;
const each = (line: (name: string, state: string) => string): string => ROWS.map(([name, state]) => line(name, state)).join('');
const tableOf = (head: readonly string[], line: (name: string, state: string) => readonly string[]): string =>
  `<table><tr>${head.map((one) => `<th>${one}</th>`).join('')}</tr>${each(
    (name, state) =>
      `<tr>${line(name, state)
        .map((one) => `<td>${one}</td>`)
        .join('')}</tr>`,
  )}</table>`;
const PLAIN = tableOf(['Application', 'Statut'], (name, state) => [name, state]);

describe('« Mes habilitations », however its lines are built', () => {
  test.each([
    [
      'the application, its profile and its state in one row',
      tableOf(['Application', 'Profil', 'Statut'], (name, state) => [name, `${name} consultation`, state]),
    ],
    ['the state first', tableOf(['Statut', 'Application', 'Profil'], (name, state) => [state, name, `${name} consultation`])],
    [
      'rows of a grid',
      `<div role="table">${each((name, state) => `<div role="row"><span>${name}</span><span>${name} consultation</span><span>${state}</span></div>`)}</div>`,
    ],
    [
      'terms with two definitions',
      `<dl>${each((name, state) => `<dt>${name}</dt><dd>${name} consultation</dd><dd>${state}</dd>`)}</dl>`,
    ],
    [
      'blocks side by side',
      `<div>${each((name, state) => `<div>${name}</div><div>${name} consultation</div><div>${state}</div>`)}</div>`,
    ],
    ['a list under the title of each state', each((name, state) => `<h2>${state}</h2><ul><li>${name}</li></ul>`)],
    [
      'a state that is chosen in a list',
      tableOf(['Application', 'Statut'], (name, state) => [
        name,
        `<select disabled><option>Autre</option><option selected>${state}</option></select>`,
      ]),
    ],
    [
      'a state in a field one cannot change',
      tableOf(['Application', 'Statut'], (name, state) => [name, `<input readonly value="${state}">`]),
    ],
    ['the label and its state in one text', `<ul>${each((name, state) => `<li>${name} : ${state}</li>`)}</ul>`],
    ['the label, a dash and its state', each((name, state) => `<p>${name} – ${state.toLowerCase()}</p>`)],
    ['the state first, in one text', `<ul>${each((name, state) => `<li>${state} : ${name}</li>`)}</ul>`],
    ['the state in brackets', each((name, state) => `<div>${name} (${state})</div>`)],
    ['the state in bold after the label', each((name, state) => `<p>${name} : <b>${state}</b></p>`)],
    [
      'a bare label with its buttons',
      `<ul>${each((name, state) => `<li>${name} <em>${state}</em> <button>Retirer</button></li>`)}</ul>`,
    ],
    [
      'accordions whose header tells the state',
      each(
        (name, state) =>
          `<details><summary>${name} <small>${state}</small></summary><p>Structure : DUPONT</p><p>Mode : Consultation</p></details>`,
      ),
    ],
    [
      'accordions whose panel tells the state',
      each((name, state) => `<details><summary>${name}</summary><p>Structure : DUPONT</p><p>État : ${state}</p></details>`),
    ],
    [
      'accordions of buttons, whose header tells the state',
      each(
        (name, state) =>
          `<h3><button aria-expanded="false">${name} <span>${state}</span></button></h3><div><p>Structure : DUPONT</p></div>`,
      ),
    ],
    [
      'accordions of buttons, whose panel tells the state',
      each(
        (name, state) =>
          `<h3><button aria-expanded="true">${name}</button></h3><div><p>Structure : DUPONT</p><p>État : ${state}</p></div>`,
      ),
    ],
    [
      'titles, each followed by what is said of it',
      each((name, state) => `<h3>${name}</h3><p>Structure : DUPONT</p><p>${state}</p>`),
    ],
    [
      'the date of the request beside the state',
      each((name, state) => `<section><h2>${name}</h2><p>${state}</p><p>Demandée le 3 mars</p></section>`),
    ],
  ])('%s', (_, lines) => {
    const html = pageOf(SERVICES, `<h1>Mes habilitations</h1>${lines}`);
    expect(rightsOf(html, 'habilitations')).toEqual(['factures-emises:vu', 'suivi-des-flux:demande']);
  });

  test.each([
    'Mes habilitations (3)',
    'Mes habilitations – DUPONT SARL',
    'Gérer mes habilitations',
    'Mes rattachements et habilitations',
  ])('under the title « %s »', (title) => {
    const html = pageOf(SERVICES, `<h1>${title}</h1>${PLAIN}`);
    expect(rightsOf(html, 'habilitations')).toEqual(['factures-emises:vu', 'suivi-des-flux:demande']);
  });

  test.each(['Habilitations', 'Habilitations (3)'])('under the title « %s », alone', (title) => {
    const html = pageOf(SERVICES, `<h1>${title}</h1>${PLAIN}`);
    expect(rightsOf(html, 'habilitations')).toEqual(['factures-emises:vu', 'suivi-des-flux:demande']);
  });

  test('control: « Habilitations » of somebody else, or as the title of a part, say nothing', () => {
    const others = tableOf(['Utilisateur', 'Application', 'Statut'], (name, state) => ['Denise MICHU', name, state]);
    for (const content of [
      `<h1>Habilitations</h1>${others}`,
      `<h1>Habilitations</h1><p>Utilisateur : Denise MICHU</p>${PLAIN}`,
      `<h1>Gérer un utilisateur</h1><h2>Habilitations</h2>${PLAIN}`,
      `<h1>Denise MICHU</h1><h2>Habilitations</h2>${PLAIN}`,
    ])
      expect(rightsOf(pageOf(SERVICES, content), 'habilitations')).toBeNull();
  });

  test('a line that tells nothing never takes the state of the line above', () => {
    const accordion = (name: string, state: string): string =>
      `<details><summary>${name} ${state}</summary><p>Mode : Consultation</p></details>`;
    const html = pageOf(
      SERVICES,
      `<h1>Mes habilitations</h1>${accordion('Engagements', '<small>Refusée</small>')}${accordion('Factures émises', '')}`,
    );
    expect(rightsOf(html, 'habilitations')).toEqual(['factures-emises:vu']);
  });

  test('control: a sentence that names a space tells no right of it', () => {
    const html = pageOf(
      SERVICES,
      `<h1>Mes habilitations</h1>${PLAIN}<ul><li>Mémoires de frais de justice : demandez l’accord du gestionnaire</li></ul><p>Factures reçues : réservé</p>`,
    );
    const rights = rightsOf(html, 'habilitations');
    expect(rights).not.toContain('memoires-de-frais-de-justice:vu');
    expect(rights).not.toContain('factures-recues:vu');
  });

  test('control: the rights of others, or a title that is no screen of mine, say nothing', () => {
    for (const title of ['Approbations', 'Habilitations des utilisateurs', 'Mes favoris'])
      expect(rightsOf(pageOf(SERVICES, `<h1>${title}</h1>${PLAIN}`), 'habilitations')).toBeNull();
  });
});

describe('« Mes abonnements aux espaces », as it may be set', () => {
  const answer = (isOn: boolean): string =>
    `<label><input type="radio"${isOn ? ' checked' : ''}>Oui</label><label><input type="radio"${isOn ? '' : ' checked'}>Non</label>`;
  const LINES = {
    'boxes to tick': (name: string, isOn: boolean) => `<label><input type="checkbox"${isOn ? ' checked' : ''}>${name}</label>`,
    switches: (name: string, isOn: boolean) => `<div>${name}<button role="switch" aria-checked="${isOn}"></button></div>`,
    'a choice between yes and no': (name: string, isOn: boolean) => `<div><span>${name}</span>${answer(isOn)}</div>`,
  };

  test.each(Object.entries(LINES))('%s', (_, line) => {
    const html = (emises: boolean, flux: boolean): string =>
      pageOf(
        ESPACES,
        `<h1>Mes abonnements aux espaces</h1><form>${line('Factures émises', emises)}${line('Suivi des flux', flux)}</form>`,
      );
    expect(rightsOf(html(true, false), 'abonnements')).toEqual(['factures-emises:abonne']);
    expect(rightsOf(html(true, true), 'abonnements')).toEqual(['factures-emises:abonne', 'suivi-des-flux:abonne']);
  });
});

describe('a header written as one line of links, with the name of the person among them', () => {
  const content = `<h1>Mes habilitations</h1>${PLAIN}`;
  const line = (name: string): string =>
    `<div><a href="/a">Domaines</a> | <a href="/s">Support</a> | ${name} <a href="/c">Mon compte</a>, <a href="/h">Mes habilitations</a>, <a href="/x">Déconnexion</a></div>`;

  test('is the header of the portal', () => {
    expect(rightsOf(pageOf(line('Hippolyte Garrigue :'), content), 'habilitations')).not.toBeNull();
  });

  test('control: the same links in a sentence are none', () => {
    const sentence = line(
      'Pour demander un droit, adressez-vous au gestionnaire principal de votre structure, puis cliquez de nouveau sur',
    );
    expect(rightsOf(pageOf(sentence, content), 'habilitations')).toBeNull();
  });
});

test('« Mon compte » is seen in a menu of the name saved as plain text, and in no other list', () => {
  const menu = (entries: readonly string[]): string =>
    `<div><button>Jeanne Martin</button><ul>${entries.map((one) => `<li>${one}</li>`).join('')}</ul></div>`;
  const shows = (entries: readonly string[]): boolean =>
    recogniseHtml(pageOf(SERVICES + menu(entries), '<h1>Approbations</h1>')).vues.some(({ constats }) =>
      constats.some(({ espace }) => espace === 'mon-compte'),
    );
  expect(shows(['Mon compte', 'Mes rattachements', 'Mes habilitations'])).toBe(true);
  expect(shows(['Mon compte', 'Mon panier', 'Mes favoris'])).toBe(false);
});
