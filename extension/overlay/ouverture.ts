import type { EspaceId } from '../../knowledge/catalogue/ids.ts';

/** Why a card is open: it closes the way it was opened. */
export type Cause = 'survol' | 'focus' | 'onglet' | 'clic';

export interface Ouverte {
  readonly id: EspaceId;
  readonly cause: Cause;
}

const STRENGTH: readonly Cause[] = ['survol', 'onglet', 'focus', 'clic'];
const ENTER = 150;
const LEAVE = 300;

/** Which card is open. One at a time; hovering never closes nor replaces what was clicked. */
export interface Ouverture {
  current(): Ouverte | null;
  open(id: EspaceId, cause: Cause): void;
  /** closes what `cause` opened, or anything */
  close(cause?: Cause): boolean;
  /** a click opens for good, or closes what a click opened */
  toggle(id: EspaceId): void;
  pointer(over: EspaceId | undefined): void;
}

/** @param changed called after each change */
export function createOuverture(changed: (now: Ouverte | null) => void): Ouverture {
  let now: Ouverte | null = null;
  let timer: number | undefined;

  function become(next: Ouverte | null): void {
    if (next?.id === now?.id && next?.cause === now?.cause) return;
    now = next;
    changed(now);
  }

  const self: Ouverture = {
    current: () => now,
    open(id, cause) {
      clearTimeout(timer);
      const stronger = now !== null && now.id === id && STRENGTH.indexOf(now.cause) > STRENGTH.indexOf(cause);
      if (!stronger) become({ id, cause });
    },
    close(cause) {
      if (now === null || (cause !== undefined && now.cause !== cause)) return false;
      clearTimeout(timer);
      become(null);
      return true;
    },
    toggle(id) {
      if (now?.id === id && now.cause === 'clic') self.close();
      else self.open(id, 'clic');
    },
    pointer(over) {
      clearTimeout(timer);
      if (over === undefined) {
        if (now?.cause === 'survol') timer = window.setTimeout(() => self.close('survol'), LEAVE);
      } else if (over !== now?.id && now?.cause !== 'clic') timer = window.setTimeout(() => self.open(over, 'survol'), ENTER);
    },
  };
  return self;
}
