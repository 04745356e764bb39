import { expect, test } from './harness/chromium.ts';
import { barre, serveEssai } from './harness/essai.ts';
import { AIDE } from './harness/pages.ts';

const marques = `${AIDE} .marque:visible`;
const ROUNDS = 20;
const TURNS = 50;
/** What a thousand renderings may add to the page's memory: the browser's own noise, far under one layer a turn. */
const GROWTH_MAX = 3_000_000;

test('a thousand renderings of the bar: one help, and a memory that does not grow from the first fifty to the last', async ({
  portal,
  reseau,
}) => {
  await portal.goto(serveEssai(reseau));
  await portal.locator(marques).first().waitFor();
  const cdp = await portal.context().newCDPSession(portal);
  await cdp.send('Performance.enable');
  const measure = async (): Promise<{ heap: number; listeners: number }> => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { heap: of('JSHeapUsedSize'), listeners: of('JSEventListeners') };
  };
  const round = async (): Promise<void> => {
    for (let turn = 0; turn < TURNS; turn++) {
      const tabs = ['Accueil connecté', 'Factures émises', 'Sollicitations émises', 'Mon compte'].slice(turn % 2);
      await portal.evaluate((html) => {
        const nav = document.querySelector('#barre');
        if (nav !== null) nav.innerHTML = html;
      }, barre(tabs));
      await expect(portal.locator(marques)).toHaveCount(tabs.length);
    }
  };
  await round();
  const first = await measure();
  for (let done = 1; done < ROUNDS; done++) await round();
  const last = await measure();
  await expect(portal.locator(AIDE)).toHaveCount(1);
  expect(last.listeners).toBeLessThanOrEqual(first.listeners);
  expect(last.heap - first.heap).toBeLessThan(GROWTH_MAX);
  // Control: a page that keeps something of every turn is seen.
  await portal.evaluate(
    (size) => {
      const kept = Array.from({ length: size }, (_, index) => ({ index, text: `${index}` }));
      Object.assign(globalThis, { kept });
    },
    (GROWTH_MAX / 20) | 0,
  );
  expect((await measure()).heap - first.heap).toBeGreaterThan(GROWTH_MAX);
});
