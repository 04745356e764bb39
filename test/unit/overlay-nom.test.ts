// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readNom } from '../../extension/overlay/nom.ts';
import { createMatcher } from '../../extension/portal/match.ts';
import { readPageInSteps } from '../../extension/portal/page.ts';
import { finish } from '../../extension/portal/steps.ts';
import { NOMS } from '../../knowledge/catalogue/noms.ts';
import { COMPTES } from '../portal/comptes.ts';
import { renderDocument } from '../portal/document.ts';
import { habillagesOf } from '../portal/habillages.ts';
import { buildPage, pagesOf } from '../portal/pages/index.ts';

const matcher = createMatcher(NOMS);

function nomIn(html: string): string | null {
  return readNom(finish(readPageInSteps(new DOMParser().parseFromString(html, 'text/html'), () => true, matcher)));
}

const EXIT = '<a href="#">Déconnexion</a>';

describe('the name of whoever is signed in', () => {
  it('is read on every page of the replica that shows it, whatever the clothes', () => {
    const wrong: string[] = [];
    let right = 0;
    for (const compte of COMPTES.filter(({ personne }) => personne !== null))
      for (const habillage of habillagesOf(compte.generation))
        for (const id of pagesOf(compte).slice(0, 4)) {
          const html = renderDocument(habillage.dress(buildPage(compte, id)));
          if (!html.includes(compte.personne ?? '')) continue;
          const nom = nomIn(html);
          if (nom === compte.personne) right++;
          else if (nom !== null) wrong.push(`${compte.id} ${habillage.id} ${id}: ${nom}`);
        }
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThan(150);
  });

  it('is the words near « Déconnexion », greeted or not', () => {
    expect(nomIn(`<header><span>Bonjour Jeanne ESSAI</span>${EXIT}</header>`)).toBe('Jeanne ESSAI');
    expect(nomIn(`<header><ul><li>Mme Jeanne D’Essai-Exemple</li><li>${EXIT}</li></ul></header>`)).toBe('Jeanne D’Essai-Exemple');
  });

  it('is unknown rather than guessed: none, several, a structure, a label, a button', () => {
    for (const html of [
      `<header>${EXIT}</header>`,
      `<header><b>Jeanne Essai</b><b>Paul Exemple</b>${EXIT}</header>`,
      `<header><b>Commune De Villefictive</b>${EXIT}</header>`,
      `<header><b>Chorus Pro</b><b>Factures Émises</b>${EXIT}</header>`,
      `<header><b>jeanne essai</b>${EXIT}</header>`,
      '<header><b>Jeanne Essai</b></header>',
    ])
      expect(nomIn(html), html).toBeNull();
  });
});
