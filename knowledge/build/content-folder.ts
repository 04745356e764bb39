/** Where people write: Markdown and YAML. */
export const CONTENT = new URL('../content/', import.meta.url);
