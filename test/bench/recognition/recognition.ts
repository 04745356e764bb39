import { chromium, type Page } from '@playwright/test';
import { type Bench, type Figure, percentile } from '../bench-module.ts';
import { findChromium } from '../find-chromium.ts';
import { bundleRecogniser, gzipSize } from './bundle.ts';
import { type Filling, pageOfSize, TABS } from './pages.ts';

declare const recogniser: { readOnce(): number; time(runs: number): readonly number[] };

const RUNS = 30;
/** A huge page slowed down takes a second a reading, for a figure that no budget judges. */
const SLOWED_RUNS_WHEN_HUGE = 10;
const SLOWDOWN = 4;
const SIZES = [200, 1_500, 2_000, 20_000] as const;
const FILLINGS: readonly Filling[] = ['factures', 'libelles'];

/** Design, section 7. The full page of 2019 has at most 1,500 nodes. */
const SLOWED_BUDGET: Readonly<Partial<Record<number, number>>> = { 1500: 20 };
const GZIP_BUDGET = 24;

type Measure = (page: Page) => Promise<readonly number[]>;

const repeated =
  (times: number): Measure =>
  (page) =>
    page.evaluate((runs) => recogniser.time(runs), times);

/** The first reading of a page just loaded, code not yet warm: the one that a person waits for. */
const first =
  (html: string, code: string): Measure =>
  async (page) => {
    const samples: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await page.goto('about:blank');
      await page.setContent(html);
      await page.addScriptTag({ content: code });
      samples.push(...(await page.evaluate(() => recogniser.time(1))));
    }
    return samples;
  };

async function slowed(page: Page, measure: Measure): Promise<readonly number[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const samples = await measure(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return samples;
}

/** Times on one page, read in one go: in a tab a long page is read in slices, and the bench of the extension judges its tasks. */
async function measurePage(page: Page, code: string, nodes: number, filling: Filling): Promise<readonly Figure[]> {
  const html = pageOfSize(nodes, filling);
  await page.setContent(html);
  await page.addScriptTag({ content: code });
  const found = await page.evaluate(() => recogniser.readOnce());
  if (found !== TABS) throw new Error(`The bench reads nothing: ${found} spaces instead of ${TABS}`);
  const exact = await page.evaluate(() => document.querySelectorAll('*').length);
  const warm = await repeated(RUNS)(page);
  const warmSlowed = await slowed(page, repeated(nodes > 2_000 ? SLOWED_RUNS_WHEN_HUGE : RUNS));
  const cold = nodes === 1_500 ? await slowed(page, first(html, code)) : [];
  const figure = (what: string, value: number, budget: number | null = null): Figure => ({
    what: `${filling}, ${exact} nœuds : ${what}`,
    value,
    unit: 'ms',
    budget,
  });
  return [
    figure('p50', percentile(warm, 0.5)),
    figure('p95', percentile(warm, 0.95)),
    figure('lue d’un trait, au plus', Math.max(...warm)),
    figure(`ralenti ${SLOWDOWN} fois, p50`, percentile(warmSlowed, 0.5), SLOWED_BUDGET[nodes] ?? null),
    figure(`ralenti ${SLOWDOWN} fois, p95`, percentile(warmSlowed, 0.95)),
    ...(cold.length === 0
      ? []
      : [
          figure(`ralenti ${SLOWDOWN} fois, première lecture, p50`, percentile(cold, 0.5)),
          figure(`ralenti ${SLOWDOWN} fois, première lecture, p95`, percentile(cold, 0.95)),
        ]),
  ];
}

/** The recogniser in a real Chromium, on pages of our own markup of 2019. */
export const recognition: Bench = {
  name: 'recognition',
  async run() {
    const code = await bundleRecogniser();
    const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
    try {
      const page = await browser.newPage();
      const figures: Figure[] = [];
      for (const filling of FILLINGS) for (const nodes of SIZES) figures.push(...(await measurePage(page, code, nodes, filling)));
      return [...figures, { what: 'taille gzip, libellés compris', value: gzipSize(code), unit: 'kB', budget: GZIP_BUDGET }];
    } finally {
      await browser.close();
    }
  },
};
