import type { CDPSession } from '@playwright/test';

interface Event {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  /** time the thread really ran: on a busy machine, less than the time that went by */
  readonly tdur?: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** Pieces of main-thread time, in milliseconds the thread ran. What a piece calls, layout included, is in it. */
export type Tasks = readonly number[];

/**
 * Records what runs while `act` does, and gives the pieces that a script whose address ends so has begun.
 * @param since only those after the page's own mark of this name
 */
export async function traceScript(
  cdp: CDPSession,
  script: string,
  act: () => Promise<void>,
  since: string | null = null,
): Promise<Tasks> {
  const events: Event[] = [];
  const collect = ({ value }: { value: unknown[] }): void => {
    events.push(...(value as Event[]));
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { categories: 'devtools.timeline,v8,blink.user_timing', transferMode: 'ReportEvents' });
  await act();
  const done = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  const start = since === null ? 0 : events.find(({ name }) => name === since)?.ts;
  if (start === undefined) throw new Error(`The page never said « ${since} »`);
  const ours = events
    .filter(
      ({ name, ph, ts, args }) =>
        ts >= start &&
        ['FunctionCall', 'EvaluateScript'].includes(name) &&
        ph === 'X' &&
        (args?.data?.url ?? '').endsWith(script),
    )
    .sort((a, b) => a.ts - b.ts);
  const outermost: Event[] = [];
  for (const event of ours) {
    const last = outermost.findLast(({ tid }) => tid === event.tid);
    if (last === undefined || event.ts >= last.ts + (last.dur ?? 0)) outermost.push(event);
  }
  return outermost.map(({ dur = 0, tdur = dur }) => tdur / 1000);
}

export const sum = (tasks: Tasks): number => tasks.reduce((total, one) => total + one, 0);
