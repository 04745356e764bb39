import { useEffect, useMemo, useRef, useState } from 'react';
import type { Actions } from './actions.ts';
import { PASSEES } from './mes-espaces/passees.ts';
import type { Poste } from './poste.ts';
import { readTableau, type Tableau } from './tableau.ts';

/** What the panel shows, read again when anything changes, and what it can do. null: not read yet. */
export function useTableau(poste: Poste): { readonly tableau: Tableau | null; readonly actions: Actions } {
  const [tableau, setTableau] = useState<Tableau | null>(null);
  const latest = useRef<Tableau | null>(null);

  const read = useMemo(() => {
    let turn = 0;
    return async (): Promise<void> => {
      const mine = ++turn;
      const next = await readTableau(poste, Date.now());
      if (mine !== turn) return;
      latest.current = next;
      setTableau(next);
    };
  }, [poste]);

  useEffect(() => {
    void read();
    return poste.watch(() => void read());
  }, [poste, read]);

  const actions = useMemo((): Actions => {
    const done = async <T>(writing: Promise<T>): Promise<T> => {
      const written = await writing;
      await read();
      return written;
    };
    const qui = (): Tableau['qui'] => {
      if (latest.current === null) throw new Error('Nothing was read yet.');
      return latest.current.qui;
    };
    const { coffre } = poste;
    /** Shows what was chosen at once: a box that waits for the disk would not look ticked. What is read next has the last word. */
    const assume = (change: (before: Tableau) => Partial<Tableau>): void =>
      setTableau((before) => (before === null ? null : { ...before, ...change(before) }));
    return {
      saveProfil(profil) {
        assume(({ dossier }) => ({ dossier: { ...dossier, profil } }));
        return done(coffre.saveProfil(qui(), profil));
      },
      savePassees: (ids) => done(coffre.saveAvancement(qui(), { ...latest.current?.dossier.avancement, [PASSEES]: ids })),
      saveReglages(change) {
        assume(({ reglages }) => ({ reglages: { ...reglages, ...change } }));
        return done(coffre.saveReglages(change));
      },
      forgetStructures: () => done(coffre.forgetStructures(qui())),
      exportAll: coffre.exportAll,
      erase: (who) => done(coffre.erase(who)),
      eraseAll: () => done(coffre.eraseAll()),
      readSkeleton: poste.readSkeleton,
      requestAccess: () => void done(poste.requestAccess()),
      requestPigp: (wanted) => void done(poste.requestPigp(wanted)),
    };
  }, [poste, read]);

  return { tableau, actions };
}
