import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CACHE, mask } from '../../bot/conversation/masque/mask.ts';

const hidden = (text: string) => mask(text).text;

describe('what is secret is hidden', () => {
  it.each([
    ['iban', 'Mon IBAN est FR76 3000 6000 0112 3456 7890 189, merci', ['FR76', '3000', '0189', '189']],
    ['iban', 'fr7630006000011234567890189', ['fr76', '0189']],
    ['iban', 'IBAN:DE89-3704-0044-0532-0130-00.', ['DE89', '3704']],
    ['iban', 'BE68539007547034 et GB82 WEST 1234 5698 7654 32', ['BE68', 'WEST', '7654']],
    ['iban', 'FR76\u00A03000\u00A06000\u00A00112\u00A03456\u00A07890\u00A0189', ['3000']],
    ['carte', '4111 1111 1111 1111', ['4111', '1111']],
    ['carte', '4111111111111111 exp 12/27', ['4111']],
    ['carte', '4111-1111-1111-1111', ['4111']],
    ['carte', '4111.1111.1111.1111', ['4111']],
    ['carte', '5555 5555 5555 4444', ['5555', '4444']],
    ['carte', 'amex 3782 822463 10005', ['3782', '822463']],
    ['carte', '41 11 11 11 11 11 11 11', ['41 11']],
    ['carte', 'CB4111111111111111', ['4111']],
    ['carte', '４１１１１１１１１１１１１１１１', ['４１１１']],
    ['code', 'le code est 482913', ['482913']],
    ['code', 'code : 482 913', ['482', '913']],
    ['code', 'J’ai reçu le code 0417, il est refusé', ['0417']],
    ['code', 'code de sécurité reçu par mail : 991 223', ['991', '223']],
    ['code', 'Mes codes 1234 et 5678', ['1234', '5678']],
    ['code', '482913 est mon code', ['482913']],
    ['code', 'my code is 55120', ['55120']],
    ['code', 'code PIN 0000', ['0000']],
    ['mot-de-passe', 'mon mot de passe est Soleil2024!', ['Soleil']],
    ['mot-de-passe', 'mot de passe : soleil', ['soleil']],
    ['mot-de-passe', 'mdp azerty', ['azerty']],
    ['mot-de-passe', 'mdp=Azerty12', ['Azerty']],
    ['mot-de-passe', 'MDP : Azerty12 et identifiant jean', ['Azerty']],
    ['mot-de-passe', 'password: hunter2', ['hunter2']],
    ['mot-de-passe', 'my password is correcthorse', ['correcthorse']],
    ['mot-de-passe', 'le mot de passe de mon compte chorus pro est Az3rty_9', ['Az3rty']],
    ['mot-de-passe', 'mot de passe refusé pourtant c’est bien P@ssw0rd', ['P@ss']],
    ['mot-de-passe', 'mot de passe « mon chat noir »', ['chat noir']],
    ['mot-de-passe', 'Mot de passe\nTulipe88', ['Tulipe']],
    ['mot-de-passe', 'mot-de-passe:1234', ['1234']],
    ['mot-de-passe', 'mon mdp c’est dauphin', ['dauphin']],
    ['cle', 'Authorization: Bearer abc.DEF-123_456', ['abc.DEF']],
    ['cle', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl', ['eyJ', 'c2ln']],
    ['cle', 'sk-proj-abcdEFGH1234567890', ['abcdEFGH']],
    ['cle', 'ghp_abcdefghijklmnopqrstuvwxyz012345', ['ghp_']],
    ['cle', 'clé API : 9f8e7d6c5b', ['9f8e7d']],
    ['cle', 'client_secret=abcDEF123456', ['abcDEF']],
    ['cle', 'https://jean:secretpass@exemple.fr/', ['secretpass']],
    ['cle', '0123456789abcdef0123456789abcdef', ['0123456789']],
    ['cle', '-----BEGIN PRIVATE KEY-----\nMIIEv\nQIBAD\n-----END PRIVATE KEY-----', ['MIIEv', 'QIBAD']],
  ] as const)('%s: %s', (cache, text, gone) => {
    const masked = mask(text);
    expect(masked.caches).toContain(cache);
    for (const part of gone) expect(masked.text).not.toContain(part);
  });
});

describe('what is no secret stays', () => {
  it.each([
    'J’ai oublié mon mot de passe',
    'mot de passe oublié, que faire ?',
    'mon mot de passe ne marche plus depuis hier',
    'Mot de passe refusé après 5 essais',
    'comment changer mon mot de passe ?',
    'mdp perdu',
    'I forgot my password',
    'my password does not work',
    'mon mot de passe est refusé',
    'le mot de passe est expiré',
    'jai oublier mon mdp aider moi',
    'mot de passe oublié, mon SIRET est 73282932000074',
    'SIRET 732 829 320 00074',
    'Notre siret : 73282932000074, facture FA-2024-117',
    'La Poste 356 000 000 00048',
    'le code service 1100 est refusé',
    'quel code service mettre ?',
    'code postal 75012',
    'le code n’arrive pas',
    'le code reçu par courriel est refusé, pourquoi ?',
    'erreur 500 sur la page',
    'facture 2024-0117 de 1 234,56 euros le 12/03/2024',
    'appelez le 06 12 34 56 78 ou écrivez à jean@exemple.fr',
    'FR76 3000 6000 0112 3456 7890 188',
    '4111 1111 1111 1112',
    'TVA FR12345678901',
    'numéro d’engagement 1234567890',
    'le numéro 12345678901234567890 de commande',
  ])('%s', (text) => {
    expect(mask(text)).toEqual({ text, caches: [] });
  });
});

describe('masking is stable', () => {
  const bits = fc.constantFrom(
    'mot de passe',
    'mdp',
    'password',
    ':',
    '=',
    'est',
    ' ',
    '\n',
    ',',
    '.',
    '!',
    '«',
    '»',
    '"',
    'code',
    'service',
    '482913',
    'Soleil2024!',
    'soleil',
    'FR7630006000011234567890189',
    '4111 1111 1111 1111',
    '73282932000074',
    'Bearer',
    'abcdEFGH12345678',
    CACHE,
    'oublié',
    'jean@exemple.fr',
    'et',
    '12',
    '123 456',
    'https://a:b@c.fr',
    'sk-live-1234567890abcd',
    'é',
    '’',
    'c’est',
    '(',
    ')',
    '-',
    'token',
  );
  const texts = fc.oneof(
    fc.array(bits, { maxLength: 14 }).map((parts) => parts.join(' ')),
    fc.array(bits, { maxLength: 14 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
  );

  it('a second time changes nothing, and finds nothing more', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = mask(text);
        expect(mask(once.text)).toEqual({ text: once.text, caches: [] });
        expect(once.caches.length > 0).toBe(once.text !== text);
      }),
    );
  });

  it('secrets are found wherever they stand in a sentence', () => {
    const words = fc.array(fc.constantFrom('bonjour', 'mon', 'virement', 'vers', 'voici', 'merci', 'SIRET', '73282932000074'), {
      maxLength: 6,
    });
    const secret = fc.constantFrom(
      'FR7630006000011234567890189',
      'FR76 3000 6000 0112 3456 7890 189',
      '4111 1111 1111 1111',
      '5555555555554444',
    );
    fc.assert(
      fc.property(words, secret, words, (before, one, after) => {
        expect(hidden([...before, one, ...after].join(' '))).toBe([...before, CACHE, ...after].join(' '));
      }),
    );
  });

  it('a long text takes no long time', () => {
    for (const unit of [
      '1234 ',
      'a1',
      'mot de passe ',
      'code ',
      'FR76',
      '4',
      '-----BEGIN PRIVATE KEY-----',
      'x@',
      'a:b@',
      'ab12-',
      '« "',
    ]) {
      const start = performance.now();
      mask(unit.repeat(Math.ceil(10_000 / unit.length)));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
