import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../../e2e/harness/chromium.ts';
import type { Reseau } from '../../e2e/harness/proxy.ts';
import { type Figure, percentile } from '../bench-module.ts';
import { gzipSize } from '../recognition/bundle.ts';

const ADDRESS = 'www.chorus-pro.gouv.fr/cpp/banc-driver';
const RUNS = 25;

const DIST = dirname(fileURLToPath(import.meta.resolve('driver.js')));
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** The same: a mark on each tab of the bar, and a card when one is asked for. driver.js has no marks: buttons of the page's. */
const SETUP = `
  const tabs = [...document.querySelectorAll('nav a')];
  const make = window.driver.js.driver;
  performance.mark('barre');
  for (const tab of tabs) {
    const mark = document.createElement('button');
    mark.textContent = 'i';
    mark.onclick = () => make().highlight({ element: tab, popover: { title: tab.textContent, description: 'À quoi il sert' } });
    tab.parentElement.append(mark);
  }
  requestAnimationFrame(() => setTimeout(() => performance.mark('marques')));
`;

/** The peer, in its usual way: its script and its sheet in the page. No recognition, no verdicts: the drawing alone. */
export async function measureDriver(reseau: Reseau, html: string): Promise<readonly Figure[]> {
  const [script, sheet] = [read('driver.js.iife.js'), read('driver.css')];
  const shifts = `<script>window.decalage=0;new PerformanceObserver((list)=>{for(const one of list.getEntries())window.decalage+=one.value}).observe({type:'layout-shift',buffered:true})</script>`;
  reseau.serve(ADDRESS, { html: html.replace('</head>', `<style>${sheet}</style>${shifts}</head>`) });
  const profile = mkdtempSync(join(tmpdir(), 'diapason-banc-'));
  const context = await launchChromium(null, reseau, profile);
  try {
    const page = await context.newPage();
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await page.goto(`https://${ADDRESS}`);
      await page.addScriptTag({ content: script });
      await page.addScriptTag({ content: SETUP });
      await page.waitForFunction(() => performance.getEntriesByName('marques').length > 0);
      times.push(
        await page.evaluate(
          () =>
            (performance.getEntriesByName('marques')[0]?.startTime ?? 0) -
            (performance.getEntriesByName('barre')[0]?.startTime ?? 0),
        ),
      );
    }
    await page.locator('nav button').first().click();
    await page.locator('.driver-popover').waitFor();
    const touched = await page.evaluate(() => ({
      shift: (window as unknown as { decalage: number }).decalage,
      attributes: document.querySelectorAll('nav [aria-haspopup], nav .driver-active-element').length,
    }));
    const figure = (what: string, value: number, unit: Figure['unit']): Figure => ({
      what: `driver.js : ${what}`,
      value,
      unit,
      budget: null,
    });
    return [
      figure('script et feuille de style, gzip, dessin seul', gzipSize(script + sheet), 'kB'),
      figure('barre → marques peintes, p50', percentile(times, 0.5), 'ms'),
      figure('barre → marques peintes, p95', percentile(times, 0.95), 'ms'),
      figure('décalage de la page (layout shift)', touched.shift, 'nombre'),
      figure('éléments de la page dont il change les attributs', touched.attributes, 'nombre'),
    ];
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
