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
