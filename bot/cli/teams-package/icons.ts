import { type Pixel, toPng } from './png.ts';

/** The colour of our chat page; not the State's blue, and no tricolour. */
const GROUND: Pixel = [61, 61, 153, 255];
export const ACCENT_COLOR = '#3D3D99';

/** What Teams asks for: a full square, and an outline in white alone. */
const COLOR_SIZE = 192;
const OUTLINE_SIZE = 32;

type Point = readonly [x: number, y: number];

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}

const CENTRE: Point = [0.5, 0.44];
const BEND = 0.13;
const LEFT = CENTRE[0] - BEND;
const RIGHT = CENTRE[0] + BEND;

/** How far a point is from the middle line of a tuning fork (un diapason), in a square of side 1. */
function toFork(point: Point): number {
  const [x, y] = point;
  const bend = y < CENTRE[1] ? 1 : Math.abs(Math.hypot(x - CENTRE[0], y - CENTRE[1]) - BEND);
  return Math.min(
    bend,
    toSegment(point, [LEFT, 0.2], [LEFT, CENTRE[1]]),
    toSegment(point, [RIGHT, 0.2], [RIGHT, CENTRE[1]]),
    toSegment(point, [CENTRE[0], CENTRE[1] + BEND], [CENTRE[0], 0.8]),
  );
}

/** How much of a pixel the fork covers, from 0 to 1. */
function cover(x: number, y: number, size: number, half: number): number {
  const distance = toFork([(x + 0.5) / size, (y + 0.5) / size]);
  return Math.min(1, Math.max(0, (half - distance) * size + 0.5));
}

const over = (share: number): Pixel => [
  Math.round(GROUND[0] + (255 - GROUND[0]) * share),
  Math.round(GROUND[1] + (255 - GROUND[1]) * share),
  Math.round(GROUND[2] + (255 - GROUND[2]) * share),
  255,
];

/** Our icons, drawn: a white tuning fork on our colour, and the fork alone. */
export const drawIcons = (): { readonly color: Buffer; readonly outline: Buffer } => ({
  color: toPng(COLOR_SIZE, (x, y) => over(cover(x, y, COLOR_SIZE, 0.035))),
  outline: toPng(OUTLINE_SIZE, (x, y) => [255, 255, 255, Math.round(255 * cover(x, y, OUTLINE_SIZE, 0.045))]),
});
