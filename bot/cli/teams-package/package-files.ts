import { drawIcons } from './icons.ts';
import { makeEnglish, makeManifest, type Publication } from './manifest.ts';
import type { File } from './zip.ts';

const json = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

/** What the Teams package holds. */
export function packageFiles(publication: Publication): readonly File[] {
  const { color, outline } = drawIcons();
  return [
    { name: 'manifest.json', content: json(makeManifest(publication)) },
    { name: 'en.json', content: json(makeEnglish()) },
    { name: 'color.png', content: color },
    { name: 'outline.png', content: outline },
  ];
}
