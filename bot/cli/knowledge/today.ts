/** The day, as `2026-11-24`. */
export const today = (): string => new Date().toISOString().slice(0, 10);
