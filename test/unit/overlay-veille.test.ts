// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { type Horloge, watchPage } from '../../extension/overlay/veille.ts';
import type { Change } from '../../extension/portal/texts.ts';

/** A clock that the test winds. */
function windable(): Horloge & { wind(to: number): void } {
  let time = 0;
  let timers: { at: number; task: () => void }[] = [];
  return {
    now: () => time,
    after(delay, task) {
      const timer = { at: time + delay, task };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    wind(to) {
      time = to;
      const due = timers.filter(({ at }) => at <= time);
      timers = timers.filter(({ at }) => at > time);
      for (const { task } of due) task();
    },
  };
}

const ours = document.createElement('diapason-aide');
const settle = (): Promise<void> => new Promise((done) => setTimeout(done));
let end = new AbortController();

function start(cost: number, eager = false): { clock: ReturnType<typeof windable>; reads: () => number; ask: () => void } {
  end = new AbortController();
  const clock = windable();
  let reads = 0;
  const read = (_change: Change | null, done: (cost: number) => void): void => {
    reads++;
    clock.wind(clock.now() + cost);
    done(cost);
  };
  const ask = watchPage({ root: document, isOurs: (node) => node === ours, read, isEager: () => eager }, end.signal, clock);
  return { clock, reads: () => reads, ask };
}

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  ours.remove();
});

describe('watching the page', () => {
  it('reads soon after a change, once for many changes', async () => {
    const { clock, reads } = start(5);
    for (let change = 0; change < 30; change++) document.body.append('x');
    await settle();
    expect(reads()).toBe(0);
    clock.wind(16);
    expect(reads()).toBe(1);
    await settle();
    clock.wind(5000);
    expect(reads()).toBe(1);
  });

  it('takes at most a twentieth of the time, whatever the page does', async () => {
    const { clock, reads } = start(40);
    for (let time = 16; time < 10_000; time += 16) {
      document.body.append('x');
      await settle();
      clock.wind(Math.max(time, clock.now()));
    }
    expect(reads()).toBeGreaterThan(5);
    expect((reads() * 40) / 10_000).toBeLessThanOrEqual(0.06);
  });

  it('looks more often while the page owes its bar', async () => {
    const { clock, reads } = start(40, true);
    document.body.append('x');
    await settle();
    clock.wind(16);
    document.body.append('y');
    await settle();
    clock.wind(16 + 40 + 80);
    expect(reads()).toBe(2);
  });

  it('does not see its own nodes, and sees those of the page', async () => {
    const { clock, reads } = start(1);
    document.documentElement.append(ours);
    ours.setAttribute('class', 'x');
    ours.remove();
    await settle();
    clock.wind(1000);
    expect(reads()).toBe(0);
    document.documentElement.append(document.createElement('div'));
    await settle();
    clock.wind(2000);
    expect(reads()).toBe(1);
  });

  it('ends with its signal: no reading, not even one that was due', async () => {
    const { clock, reads } = start(1);
    document.body.append('x');
    await settle();
    end.abort();
    clock.wind(1000);
    document.body.append('y');
    await settle();
    clock.wind(5000);
    expect(reads()).toBe(0);
  });

  it('reads a hidden tab when asked, and what changes there once it is shown', async () => {
    const { clock, reads, ask } = start(1);
    Object.defineProperty(document, 'hidden', { configurable: true, value: true });
    ask();
    clock.wind(10);
    expect(reads()).toBe(1);
    document.body.append('x');
    await settle();
    clock.wind(5000);
    expect(reads()).toBe(1);
    Object.defineProperty(document, 'hidden', { configurable: true, value: false });
    document.dispatchEvent(new Event('visibilitychange'));
    clock.wind(6000);
    expect(reads()).toBe(2);
  });
});
