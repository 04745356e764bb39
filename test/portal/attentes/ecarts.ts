/** Pages that the recogniser does not read as the table asks, and why. Empty is the goal. */
interface Ecart {
  readonly pourquoi: string;
  readonly habillages: readonly string[];
  readonly comptes?: readonly string[];
  readonly pages?: readonly string[];
}

const ECARTS: readonly Ecart[] = [];

/** Why a page is known to be misread; null when it must be read well. A session is misread as soon as one of its pages is. */
export function ecartOf(habillage: string, compte: string, pages: readonly string[]): string | null {
  const found = ECARTS.find(
    (one) =>
      one.habillages.includes(habillage) &&
      (one.comptes?.includes(compte) ?? true) &&
      (one.pages === undefined || pages.some((page) => one.pages?.includes(page))),
  );
  return found?.pourquoi ?? null;
}
