import { describe, expect, it } from 'vitest';
import { readSettings } from '../../bot/cli/serve/settings.ts';

describe('the settings', () => {
  it('need nothing: this machine alone, a local base, thirty days', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      store: 'sqlite:data/diapason.db',
      secret: null,
      retentionDays: 30,
      isPublic: false,
    });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({ PORT: '', DIAPASON_SECRET: ' ', HOST: '' })).toEqual(readSettings({}));
  });

  it('are read', () => {
    expect(
      readSettings({
        HOST: '0.0.0.0',
        PORT: '80',
        DIAPASON_SECRET: 'x'.repeat(32),
        DIAPASON_ORIGINS: 'https://a.example, chrome-extension://abc',
        DIAPASON_HOSTS: 'a.example b.example',
        DIAPASON_PROXY: 'oui',
      }),
    ).toMatchObject({
      port: 80,
      origins: ['https://a.example', 'chrome-extension://abc'],
      hosts: ['a.example', 'b.example'],
      trustProxy: true,
    });
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '1.5'],
    ['DIAPASON_SECRET', 'court'],
    ['DIAPASON_SECRET', `${'x'.repeat(32)} y`],
    ['DIAPASON_PUBLIC', 'peut-être'],
    ['DIAPASON_ORIGINS', 'a.example'],
    ['DIAPASON_ORIGINS', 'https://a.example/chemin'],
    ['DIAPASON_HOSTS', 'https://a.example'],
    ['DIAPASON_RETENTION_DAYS', '0'],
    ['DIAPASON_LOG', 'bavard'],
  ])('%s=%s is refused with a French sentence that names it, says what it expects and does not repeat it', (name, value) => {
    let message = '';
    try {
      readSettings({ [name]: value });
    } catch (error) {
      message = error instanceof Error && error.name === 'UserError' ? error.message : '';
    }
    expect(message).toMatch(new RegExp(`^Le réglage ${name} n’est pas compris\\. Il attend .+\\.$`));
    if (name === 'DIAPASON_SECRET') expect(message).not.toContain(value);
  });

  it.each(['0.0.0.0', '::', '192.0.2.1', 'aide.example.fr'])(
    'HOST=%s needs a secret, or to be told that it is wanted',
    (HOST) => {
      expect(() => readSettings({ HOST })).toThrow('DIAPASON_SECRET');
      expect(readSettings({ HOST, DIAPASON_PUBLIC: 'oui' }).isPublic).toBe(true);
      expect(readSettings({ HOST, DIAPASON_SECRET: 'x'.repeat(32) }).secret).toHaveLength(32);
    },
  );

  it.each(['127.0.0.1', 'localhost', '::1', '127.0.0.2'])('HOST=%s is this machine alone', (HOST) => {
    expect(readSettings({ HOST }).host).toBe(HOST);
  });
});
