/** Why a page cannot be imported, in French, with what to do next. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
