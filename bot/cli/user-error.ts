/** A mistake of the user, said in French with what to do next. Anything else is ours. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
