/** What a machine writes when it fails: its words are not the user's. */
const ERREUR =
  /\b(?:https? (?:status|error|erreur)|(?:erreur|error|code|status)[ :n°]{1,4}[45]\d\d|[45]\d\d\b.{0,12}\b(?:forbidden|unauthorized|not found|internal server|bad gateway|service unavailable|gateway|error)|(?:forbidden|unauthorized|access denied|internal server error|bad gateway|service unavailable|gateway timeout|request timeout|ERR_[A-Z_]+|[a-z]*exception|stack ?trace|undefined is not|cannot read propert))\b/i;

export const isErreurCollee = (text: string): boolean => ERREUR.test(text);
