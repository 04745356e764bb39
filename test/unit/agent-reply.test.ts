import { expect, test } from 'vitest';
import { writeReply } from '../../bot/cli/agent/reply.ts';
import { inspectPages } from '../../bot/cli/inspect/inspect-pages.ts';
import { isShown, parse } from './recognition-harness.ts';

const replyTo = (html: string): string =>
  writeReply(inspectPages([{ document: parse(html), isShown, path: '', framed: [] }], [null], {}));

test('the page of someone who is not signed in is never answered « aucun espace ne vous manque »', () => {
  const reply = replyTo('<title>Chorus Pro</title><header><a href="#">Se connecter</a> <a href="#">Créer un compte</a></header>');
  expect(reply).not.toContain('ne vous manque');
  expect(reply).toMatch(/vous n’étiez pas connecté.*connectez-vous/is);
});

test('control: a bar that holds all a person may need is', () => {
  const bar = '<div><a href="#">Déconnexion</a></div><nav><a href="#">Accueil connecté</a> <a href="#">Mon compte</a></nav>';
  expect(replyTo(bar)).not.toContain('pas connecté');
});
