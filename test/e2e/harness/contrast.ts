import type { Page } from '@playwright/test';
import { AIDE } from './pages.ts';

/**
 * The texts of our layer that contrast less than 4.5 with what is behind them. axe cannot tell it of a layer over a page (it
 * says « unable to determine »), so it is computed here: every text of ours has an opaque ground of ours.
 */
export const faintTexts = (page: Page): Promise<readonly string[]> =>
  page.locator(AIDE).evaluate((host) => {
    const parse = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    // color(srgb r g b) counts from 0 to 1, rgb() to 255.
    const scaled = (color: string): readonly number[] =>
      parse(color).map((part, index) => (index < 3 && color.startsWith('color(') ? part * 255 : part));
    const light = ([r = 0, g = 0, b = 0]: readonly number[]): number => {
      const [x = 0, y = 0, z = 0] = [r, g, b].map((part) =>
        part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const groundOf = (element: Element): string | null => {
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        const [, , , alpha = 1] = parse(backgroundColor);
        if (alpha === 1) return backgroundColor;
      }
      return null;
    };
    return [...(host.shadowRoot?.querySelectorAll('section *') ?? [])].flatMap((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
      if (!own || !element.checkVisibility({ visibilityProperty: true }) || element.closest('.cache') !== null) return [];
      const ground = groundOf(element);
      if (ground === null) return [`no ground: ${element.textContent}`];
      const [a, b] = [light(scaled(getComputedStyle(element).color)), light(scaled(ground))].sort((x, y) => y - x);
      const ratio = ((a ?? 0) + 0.05) / ((b ?? 0) + 0.05);
      return ratio < 4.5 ? [`${ratio.toFixed(1)}: ${element.textContent}`] : [];
    });
  });
