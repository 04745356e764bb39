import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { readQuestions } from '../../evaluation/run-questions.ts';
import { type Bench, type Figure, percentile } from '../bench-module.ts';
import { time } from '../comprehension-in-page.ts';
import { findChromium } from '../find-chromium.ts';
import { bundleRecogniser, gzipSize } from '../recognition/bundle.ts';

declare const recogniser: { time: typeof time };

/** Design, section 7. */
const BUDGET = { p95: 5, p99: 15, load: 50, gzip: 120 } as const;
const SIZES = [1, 5] as const;
const MIN_TOPICS = 20;

function figuresOf(where: string, times: number, { load, answers, answered }: ReturnType<typeof time>): readonly Figure[] {
  if (answered < MIN_TOPICS) throw new Error(`The bench understands nothing: ${answered} topics`);
  const size = times === 1 ? where : `${where}, ${times} fois plus grand`;
  const figure = (what: string, value: number, budget: number | null): Figure => ({
    what: `${size} : ${what}`,
    value,
    unit: 'ms',
    budget,
  });
  return [
    figure('une question, p50', percentile(answers, 0.5), null),
    figure('une question, p95', percentile(answers, 0.95), BUDGET.p95),
    figure('une question, p99', percentile(answers, 0.99), BUDGET.p99),
    figure('chargement', load, times === 1 ? BUDGET.load : null),
  ];
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
      const figures: Figure[] = SIZES.flatMap((times) => figuresOf('Node', times, time(questions, times)));
      for (const times of SIZES) {
        const page = await browser.newPage();
        await page.addScriptTag({ content: code });
        const measured = await page.evaluate(([asked, size]) => recogniser.time(asked, size), [questions, times] as const);
        figures.push(...figuresOf('Chromium', times, measured));
        await page.close();
      }
      return [...figures, { what: 'taille gzip, modèle et programme', value: gzipSize(code), unit: 'kB', budget: BUDGET.gzip }];
    } finally {
      await browser.close();
    }
  },
};
