import { describe, expect, test } from 'vitest';
import { recognise } from '../../extension/portal/recognise.ts';
import { isShown, matcher, parse, recogniseHtml } from './recognition-harness.ts';

describe('a sign-in page with « Se connecter », and « Créer un compte » or « Support »', () => {
  const page = (title: string, other: string): string =>
    `<html lang="fr"><head><title>${title}</title></head><body><header><a href="#">Se connecter</a> <a href="#">${other}</a></header><h1>Bienvenue</h1></body></html>`;
  const at = (html: string, address: string | null) => recognise({ document: parse(html), address, date: 0, isShown }, matcher);

  test.each(['Créer un compte', 'Support'])('is nobody’s until something ties it to Chorus Pro (%s)', (other) => {
    expect(at(page('Ma boutique', other), null)).toMatchObject({ generation: null, signedIn: null });
    expect(at(page('Portail Chorus Pro', other), null)).toMatchObject({ generation: 'services', signedIn: false });
    expect(at(page('Accueil', other), 'https://portail.chorus-pro.gouv.fr/')).toMatchObject({
      generation: 'services',
      signedIn: false,
    });
  });
});

test('rights under a menu of nobody’s are read only where the portal’s own header stands: another program has « Mes habilitations » too', () => {
  const page = (menu: string): string =>
    `<html lang="fr"><body><nav>${menu}</nav><a href="#">Déconnexion</a><main><h1>Mes habilitations</h1><table><tr><td>Factures émises modification</td><td>Accordée</td></tr></table></main></body></html>`;
  const links = (...labels: string[]): string => labels.map((label) => `<a href="#">${label}</a>`).join(' ');
  const generationOf = (html: string) => recogniseHtml(html).generation;
  expect(generationOf(page(links('Accueil', 'Facturation', 'Mon compte', 'Demandes')))).toBeNull();
  expect(generationOf(page(links('Domaines', 'Support', 'Mon compte')))).toBe('services');
});
