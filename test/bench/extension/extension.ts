import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { buildExtension, buildFolder } from '../../../bot/cli/build/build-extension.ts';
import { firstPageOpened, launchChromium, workerOf } from '../../e2e/harness/chromium.ts';
import { type Reseau, startReseau } from '../../e2e/harness/proxy.ts';
import { type Bench, type Figure, percentile } from '../bench-module.ts';
import { gzipSize } from '../recognition/bundle.ts';
import { type Filling, pageOfSize } from '../recognition/pages.ts';
import { measureDriver } from './driver.ts';
import { sum, traceScript } from './trace.ts';

const ADDRESS = 'chorus-pro.gouv.fr/cpp/banc';
const URL_ = `https://${ADDRESS}`;
const SCRIPT = 'portal.js';
const FULL_PAGE = 1_500;
const HUGE_PAGE = 20_000;
const RUNS = 25;
const SLOWDOWN = 4;

/** The bar comes by script, a while after the page, as a client-side rendering does. */
const LATE = `<script>const nav=document.querySelector('nav');nav.remove();addEventListener('load',()=>setTimeout(()=>{
performance.mark('barre');document.querySelector('.header').after(nav)},250))</script>`;
/** Ours only: what moves inside a shadow root is told without its node. The page's own pieces have theirs. */
const SHIFTS = `<script>window.decalage=0;new PerformanceObserver((list)=>{for(const one of list.getEntries())
if(one.sources.some(({node})=>node===null||node.localName==='diapason-aide'))window.decalage+=one.value})
.observe({type:'layout-shift',buffered:true})</script>`;

const serve = (reseau: Reseau, nodes: number, late: boolean, filling: Filling = 'factures'): void =>
  reseau.serve(ADDRESS, { html: `${pageOfSize(nodes, filling).replace('</head>', `${SHIFTS}</head>`)}${late ? LATE : ''}` });

const painted = (page: Page): Promise<number> =>
  page
    .waitForFunction(() => performance.getEntriesByName('diapason:marques')[0]?.startTime)
    .then((handle) => handle.evaluate((value) => value ?? Number.NaN));

/** From the bar being there, in milliseconds: to the marks being painted, and to the first frame the browser paints of the page. */
interface Attente {
  readonly marks: number;
  readonly firstFrame: number;
}

async function timeToMarks(page: Page): Promise<Attente> {
  await page.goto(URL_);
  const marks = await painted(page);
  const { bar, frame } = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      bar: performance.getEntriesByName('barre')[0]?.startTime ?? navigation?.domContentLoadedEventStart ?? Number.NaN,
      frame: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    };
  });
  return { marks: marks - bar, firstFrame: frame - bar };
}

async function repeat<T>(count: number, measure: () => Promise<T>): Promise<readonly T[]> {
  const samples: T[] = [];
  for (let run = 0; run < count; run++) samples.push(await measure());
  return samples;
}

/** The pieces of our script until the marks are there and the page is calm again. */
async function tasksOf(page: Page, slowdown: number, since: string | null = null): Promise<readonly number[]> {
  const cdp = await page.context().newCDPSession(page);
  await page.goto('about:blank');
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const visit = async (): Promise<void> => {
    await page.goto(URL_);
    await painted(page);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  };
  const tasks = await traceScript(cdp, SCRIPT, visit, since);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await cdp.detach();
  return tasks;
}

async function idleTasks(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  const tasks = await traceScript(cdp, SCRIPT, () => page.evaluate(() => new Promise((done) => setTimeout(done, 3000))));
  await cdp.detach();
  return tasks.length;
}

async function measure(context: BrowserContext, reseau: Reseau): Promise<readonly Figure[]> {
  const page = await context.newPage();
  // The page of the first run opens in front: a tab behind another is painted once a second.
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.bringToFront();
  const ms = (what: string, value: number, budget: number | null = null): Figure => ({ what, value, unit: 'ms', budget });
  const code = readFileSync(join(buildFolder('chrome'), SCRIPT), 'utf8');
  const figures: Figure[] = [{ what: `${SCRIPT}, gzip`, value: gzipSize(code), unit: 'kB', budget: 24 }];

  for (const late of [false, true]) {
    serve(reseau, FULL_PAGE, late);
    await timeToMarks(page);
    const waits = await repeat(RUNS, () => timeToMarks(page));
    const samples = waits.map(({ marks }) => marks);
    const what = late ? 'barre posée par script → marques peintes' : 'page arrivée → marques peintes';
    figures.push(ms(`${what}, p50`, percentile(samples, 0.5)), ms(`${what}, p95`, percentile(samples, 0.95), 100));
    // A page that brings its bar is first painted with it: no mark can be there before.
    const frames = waits.map(({ firstFrame }) => firstFrame);
    if (!late) figures.push(ms('page arrivée → première image du navigateur, p95', percentile(frames, 0.95)));
    const shift = await page.evaluate(() => (window as unknown as { decalage: number }).decalage);
    // The page's own bar moves what is under it when it comes late: only the other page judges us.
    if (!late) figures.push({ what: 'décalage de la page (layout shift)', value: shift, unit: 'nombre', budget: 0 });
  }

  serve(reseau, FULL_PAGE, false);
  const slowed = await repeat(RUNS, async () => sum(await tasksOf(page, SLOWDOWN)));
  figures.push(
    ms(`fil principal, ${FULL_PAGE} nœuds, ralenti ${SLOWDOWN} fois, page entière, p50`, percentile(slowed, 0.5), 20),
    ms(`fil principal, ${FULL_PAGE} nœuds, ralenti ${SLOWDOWN} fois, page entière, p95`, percentile(slowed, 0.95)),
  );
  serve(reseau, FULL_PAGE, true);
  const afterBar = await repeat(RUNS, async () => sum(await tasksOf(page, SLOWDOWN, 'barre')));
  const whatAfter = `fil principal, ${FULL_PAGE} nœuds, ralenti ${SLOWDOWN} fois, de la barre aux marques`;
  figures.push(ms(`${whatAfter}, p50`, percentile(afterBar, 0.5), 20), ms(`${whatAfter}, p95`, percentile(afterBar, 0.95)));
  serve(reseau, FULL_PAGE, false);
  const plain = await repeat(RUNS, async () => sum(await tasksOf(page, 1)));
  figures.push(ms(`fil principal, ${FULL_PAGE} nœuds, p50`, percentile(plain, 0.5)));
  figures.push({ what: 'morceaux de script en 3 s de calme', value: await idleTasks(page), unit: 'nombre', budget: 0 });

  for (const filling of ['factures', 'libelles'] as const) {
    serve(reseau, HUGE_PAGE, false, filling);
    const longest = await repeat(5, async () => Math.max(...(await tasksOf(page, 1))));
    figures.push(ms(`plus longue tâche, ${HUGE_PAGE} nœuds, ${filling}`, Math.max(...longest), 50));
  }
  await page.close();
  return figures;
}

/** The extension in a real Chromium, as built for the store, beside the same help made with driver.js. */
export const extension: Bench = {
  name: 'extension',
  async run() {
    await buildExtension();
    const reseau = await startReseau();
    const profile = mkdtempSync(join(tmpdir(), 'diapason-banc-'));
    const context = await launchChromium(buildFolder('chrome'), reseau, profile);
    try {
      await workerOf(context);
      await firstPageOpened(context);
      return [...(await measure(context, reseau)), ...(await measureDriver(reseau, pageOfSize(FULL_PAGE, 'factures')))];
    } finally {
      await context.close();
      reseau.stop();
      rmSync(profile, { recursive: true, force: true });
    }
  },
};
