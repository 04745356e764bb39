import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEcranDit } from '../../bot/conversation/lire/ecran-dit.ts';
import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { nomOf } from '../../knowledge/catalogue/noms.ts';
import { createSalle } from '../dialogues/en-memoire.ts';
import { shownBy } from '../dialogues/shown.ts';
import { DIALOGUE } from './conversation-savoir.ts';

describe('a screen told in a sentence', () => {
  it('is read with what is seen, what is absent, the portal and the page', () => {
    expect(readEcranDit('dans facturation j’ai factures émises, tableau de bord, factures reçues, il me manque quoi ?')).toEqual({
      vus: { espaces: ['factures-emises', 'factures-recues'], autres: true },
      inconnus: ['tableau de bord'],
      cherche: null,
      generation: 'services',
      lieu: 'domaine:facturation',
    });
    expect(readEcranDit('pourquoi je n’ai pas engagements alors que j’ai l’onglet mon compte ?')).toMatchObject({
      vus: { espaces: ['mon-compte'], autres: false },
      cherche: 'engagements',
      generation: 'espaces',
      lieu: null,
    });
  });

  it.each([
    'mon collègue a factures émises et engagements, il me manque quoi ?',
    'avant j’avais factures émises et engagements, il me manque quoi maintenant ?',
    'j’ai factures émises, comment avoir engagements ?',
    'que manque-t-il entre factures émises et factures reçues ?',
    'il me manque factures de travaux et engagements',
    'j’ai factures émises et engagements',
    'il me manque quoi ?',
  ])('is not read in « %s »', (text) => {
    expect(readEcranDit(text)).toBeNull();
  });

  it('never makes a space « À ajouter » before the user says that the list is whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...ESPACE_IDS], { minLength: 2, maxLength: 6 }), fc.boolean(), async (espaces, tabs) => {
        const salle = createSalle(DIALOGUE);
        await salle.open('fr');
        const noms = espaces.map((id) => nomOf(id)).join(', ');
        const said = await salle.write(`${tabs ? 'mes onglets' : 'j’ai'} : ${noms}. il me manque quoi ?`);
        expect(shownBy(said)).not.toContain('À ajouter');
        expect(salle.state().cadre?.procedure).toBe('diagnostic');
      }),
      { numRuns: 40 },
    );
  });
});
