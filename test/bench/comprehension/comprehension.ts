import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { readQuestions } from '../../evaluation/run-questions.ts';
import { type Bench, type Figure, percentile } from '../bench-module.ts';
import { type loadOnce, time } from '../comprehension-in-page.ts';
import { findChromium } from '../find-chromium.ts';
import { bundleRecogniser, gzipSize } from '../recognition/bundle.ts';

/** The script that is bundled defines the name the bundler of benches gives. */
declare const recogniser: { time: typeof time; loadOnce: typeof loadOnce };

/** Design, section 7. */
const BUDGET = { p95: 5, p99: 15, load: 50, gzip: 120 } as const;
const SIZES = [1, 5] as const;
const LOADS = 7;
const MIN_TOPICS = 20;

const figure = (what: string, value: number, budget: number | null): Figure => ({ what, value, unit: 'ms', budget });

function answersOf(where: string, times: number, { answers, answered }: ReturnType<typeof time>): readonly Figure[] {
  if (answered < MIN_TOPICS) throw new Error(`The bench understands nothing: ${answered} topics`);
  const size = times === 1 ? where : `${where}, ${times} fois plus grand`;
  return [
    figure(`${size} : une question, p50`, percentile(answers, 0.5), null),
    figure(`${size} : une question, p95`, percentile(answers, 0.95), BUDGET.p95),
    figure(`${size} : une question, p99`, percentile(answers, 0.99), BUDGET.p99),
  ];
}

type Load = ReturnType<typeof loadOnce>;

/** Loading in something that is not warm, several times. The first question is told: it prepares what loading leaves for later. */
async function loadsOf(where: string, run: () => Load | Promise<Load>): Promise<readonly Figure[]> {
  const loads: Load[] = [];
  for (let done = 0; done < LOADS; done++) loads.push(await run());
  const half = (one: keyof Load): number =>
    percentile(
      loads.map((load) => load[one]),
      0.5,
    );
  return [
    figure(`${where} : chargement à froid, p50`, half('load'), BUDGET.load),
    figure(`${where} : toute première question, p50`, half('first'), null),
  ];
}

const loadInNode = (): Load =>
  JSON.parse(
    execFileSync(process.execPath, [resolve(import.meta.dirname, '../comprehension-load-once.ts')], { encoding: 'utf8' }),
  ) as Load;

async function inPage<T>(
  browser: Browser,
  code: string,
  run: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  const value = await run(page);
  await page.close();
  return value;
}

/** Understanding, in Node and in a real Chromium, at today's size and at five times it. */
export const comprehension: Bench = {
  name: 'comprehension',
  async run() {
    const questions = Object.values(readQuestions('ouvertes'))
      .flat()
      .map(({ question }) => question);
    const code = await bundleRecogniser(resolve(import.meta.dirname, '../comprehension-in-page.ts'));
    const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
    try {
      const figures: Figure[] = SIZES.flatMap((times) => answersOf('Node', times, time(questions, times)));
      for (const times of SIZES) {
        const measured = await inPage(browser, code, (page) =>
          page.evaluate(([asked, size]) => recogniser.time(asked, size), [questions, times] as const),
        );
        figures.push(...answersOf('Chromium', times, measured));
      }
      const loadInPage = (): Promise<Load> => inPage(browser, code, (page) => page.evaluate(() => recogniser.loadOnce()));
      return [
        ...figures,
        ...(await loadsOf('Node', loadInNode)),
        ...(await loadsOf('Chromium', loadInPage)),
        { what: 'taille gzip, modèle et programme', value: gzipSize(code), unit: 'kB', budget: BUDGET.gzip },
      ];
    } finally {
      await browser.close();
    }
  },
};
