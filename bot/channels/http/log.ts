import { type DestinationStream, type Logger, pino } from 'pino';

export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/**
 * One JSON object a line. Nothing of a conversation, no address, no host name: what is logged is chosen at each call, among
 * counts, durations, routes and codes.
 */
export const createLog = (level: LogLevel, destination?: DestinationStream): Logger =>
  pino({ level, base: null, formatters: { level: (label) => ({ level: label }) } }, destination ?? pino.destination(1));

/** An error without its message, which may quote what a user wrote: its kind, its code, and where in our code. */
export function describeError(error: unknown): { error: string; code: string | null; at: readonly string[] } {
  if (!(error instanceof Error)) return { error: typeof error, code: null, at: [] };
  const code = 'code' in error ? String(error.code) : 'problem' in error ? String(error.problem) : null;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    code,
    at: frames.slice(0, 5).map((line) => line.trim().replace(/\(?(?:file:\/\/)?\/.*\/(?=[^/]+:\d+:\d+\)?$)/, '')),
  };
}
