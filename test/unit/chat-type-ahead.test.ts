import { describe, expect, it } from 'vitest';
import { type Found, typeAheadAmong } from '../../bot/chat/type-ahead.ts';
import { type Sujet, sujetsOf } from '../../bot/conversation/sujets.ts';
import { loadCatalogue } from '../../knowledge/catalogue/catalogue.ts';

const sujets = sujetsOf(loadCatalogue('fr'));
const typing = typeAheadAmong(sujets);

/** The label, with [ ] around what is marked. */
const marked = ({ parts }: Found<Sujet>): string => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const first = (typed: string): string | undefined => typing(typed).map(marked)[0];

describe('what is suggested while one types', () => {
  it.each([
    ['the beginning of a title', 'depo', '[Dépo]ser une facture'],
    ['words that are not neighbours', 'ajouter espace', '[Ajouter] un [espace]'],
    ['slips, without accents', 'solicitation emise', '[Sollicitation]s [émise]s'],
    ['a title before its parts', 'statut', "Les [statut]s d'une facture"],
    ['a heading that one entry alone has', 'vieille adresse', 'Une [vieille] [adresse] dans vos favoris'],
  ])('%s', (_, typed, expected) => {
    expect(first(typed)).toBe(expected);
  });

  it('a space under its name of the other portal, with the name we give it', () => {
    const [found] = typing('tickets a traiter');
    expect(found?.item).toEqual({
      id: 'sujet/espace:sollicitations-recues',
      label: 'Tickets à traiter',
      dans: 'Sollicitations reçues',
    });
  });

  it('nothing for too little, for small words among others, nor for the end of a word', () => {
    expect(typing('de')).toEqual([]);
    expect(typing('A9')).toEqual([]);
    expect(typing('ettre').map(marked)).toEqual([]);
    expect(typing('mon gestionnaire est parti').map(marked).join()).not.toMatch(/\[(?:mon|est)\]/i);
  });

  it('every label leads to one entry, and headings that all guides have are left out', () => {
    const labels = sujets.map(({ label }) => label);
    expect(labels).not.toContain('Avant de commencer');
    expect(new Set(sujets.map(({ id, label }) => `${id} ${label}`)).size).toBe(sujets.length);
    expect(sujets.length).toBeGreaterThan(100);
  });

  it('the parts of a label are the label', () => {
    for (const { label } of sujets) {
      for (const { item, parts } of typing(label)) expect(parts.map(({ text }) => text).join('')).toBe(item.label);
    }
  });
});
