import { describe, expect, test } from 'vitest';
import type { Generation } from '../../../knowledge/catalogue/ids.ts';
import { COMPTES, findCompte } from '../comptes.ts';
import { habillagesOf } from '../habillages.ts';
import { comparable, juger } from '../juger.ts';
import { ATTENTES } from './attentes.ts';
import { SESSIONS } from './sessions.ts';

/** Tests every page of every account of a generation, under every skin, alone and in sessions. */
export function verifier(generation: Generation): void {
  const comptes = COMPTES.filter((one) => one.generation === generation);
  describe.each(habillagesOf(generation))('sous l’habillage $id', (habillage) => {
    for (const compte of comptes) {
      for (const [page, attente] of Object.entries(ATTENTES[compte.id] ?? {})) {
        test(`${compte.id}, ${page}`, () => {
          expect(juger(compte, habillage, [page])).toEqual(comparable(attente));
        });
      }
    }
    for (const { titre, compte: id, pages, attente } of SESSIONS) {
      const compte = findCompte(id);
      if (compte.generation !== generation) continue;
      test(`${id} : ${titre}`, () => {
        expect(juger(compte, habillage, pages)).toEqual(comparable(attente));
      });
    }
  });
}
