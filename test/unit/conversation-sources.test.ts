import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../bot/conversation/message.ts';
import { NOMS, nomOf } from '../../knowledge/catalogue/noms.ts';
import { coups } from './conversation-aleatoire.ts';
import { assertionsSansSource, PROPRES, SANS_SOURCE } from './conversation-propres-mots.ts';
import { DIALOGUE, SAVOIR } from './conversation-savoir.ts';
import { suivre } from './conversation-suivre.ts';

const message = (text: string): Message => ({ kind: 'text', id: 'm', langue: 'fr', text, sources: [], exits: [] });

describe('what the assistant asserts', () => {
  it('carries its source, whatever happens', () => {
    fc.assert(
      fc.property(coups, (list) => {
        for (const { outcome } of suivre(DIALOGUE, list)) {
          expect(outcome.messages.flatMap(assertionsSansSource)).toEqual([]);
        }
      }),
    );
  });

  it('is judged by a check that sees a sentence of the catalogue without its source', () => {
    const [first] = SAVOIR.catalogues.fr.entreeOf('facture:statuts')?.enBref ?? [];
    expect(assertionsSansSource(message(first?.texte ?? ''))).toHaveLength(1);
    expect(
      assertionsSansSource(message('Bonjour ! Dites-moi ce qui vous amène, ou choisissez :\n\nLe support répond en 24 heures.')),
    ).toEqual(['Le support répond en 24 heures.']);
    expect(assertionsSansSource(message('Bonjour ! Dites-moi ce qui vous amène, ou choisissez :'))).toEqual([]);
  });

  it('cites sources that can be opened, with a date or « sans date »', () => {
    const seen = new Set<string>();
    for (const list of fc.sample(coups, 100)) {
      for (const { url, date } of suivre(DIALOGUE, list).flatMap(({ outcome }) =>
        outcome.messages.flatMap(({ sources }) => sources),
      )) {
        seen.add(url);
        expect(url).toMatch(/^https?:\/\//);
        if (date !== null) expect(date).toMatch(/^\d{4}(?:-\d{2}){0,2}$/);
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  });
});

/** The names of the screen that a sentence quotes. */
const quoted = (text: string): readonly string[] =>
  [...text.matchAll(/«\s*([^»]+?)\s*»/g)].map(([, name = '']) => name).filter((name) => NOMS.some(({ label }) => label === name));

describe('the words of the dialogue itself', () => {
  it('name no part of the screen: that is asserting, and needs a source', () => {
    const said = [...PROPRES, ...SANS_SOURCE.flatMap(({ texte }) => [texte.fr, texte.en])];
    expect(said.length).toBeGreaterThan(150);
    expect(said.flatMap(quoted)).toEqual([]);
    expect(quoted(`Ouvrez « ${nomOf('mon-compte')} ».`)).toEqual(['Mon compte']);
  });

  it('speak to the user as « vous », without shouting', () => {
    const french = PROPRES.filter((one) => /[éèàç’]/.test(one));
    expect(french.filter((one) => /\b(?:tu|toi|ton|tes|te)\b/i.test(one))).toEqual([]);
    expect(french.filter((one) => /!{2,}|[A-ZÉÈ]{6,}/.test(one.replace(/IBAN|SIRET|SIREN/g, '')))).toEqual([]);
    expect(['Tu peux'].filter((one) => /\b(?:tu|toi|ton|tes|te)\b/i.test(one))).toHaveLength(1);
  });
});
