import { isPortalAddress } from '../../../extension/portal/address.ts';
import { createReader } from '../../../extension/portal/dom.ts';
import { isTranslated } from '../../../extension/portal/tongue.ts';
import type { Inspection } from './inspect-pages.ts';
import type { SavedPage } from './saved-page.ts';

function aboutAddress(address: string): string | null {
  if (isPortalAddress(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (!hostname.endsWith('.gouv.fr'))
    return `« ${hostname} » n’est pas une adresse de Chorus Pro : la page n’est pas jugée. C’est peut-être une imitation.`;
  return protocol === 'https:'
    ? `« ${hostname} » ne montre pas d’espaces à cette adresse : la page n’est pas jugée. Donnez une page du portail.`
    : 'Une page de Chorus Pro a une adresse en « https:// » : celle-ci n’est pas jugée.';
}

/** Frames that the browser saved beside the page, in files that did not come with it. */
function missingFrames({ document }: SavedPage): readonly string[] {
  const reader = createReader(document);
  return reader
    .query(reader.root, 'iframe[src],frame[src]')
    .map((frame) => reader.attribute(frame, 'src') ?? '')
    .filter((source) => /\.x?html?$/i.test(source) && !/^[a-z][a-z+.-]*:/i.test(source))
    .map((source) => source.split('/').at(-1) ?? source);
}

/** What keeps the pages from being judged, or judged surely, that the verdicts do not say: each with what to do. */
export function remarquesOf(
  pages: readonly SavedPage[],
  addresses: readonly (string | null)[],
  { generation }: Inspection,
): readonly string[] {
  const aboutAddresses = addresses.flatMap((address) => (address === null ? [] : (aboutAddress(address) ?? [])));
  const missing = generation === null ? pages.flatMap(missingFrames) : [];
  const translated = pages.some(({ document }) => isTranslated(createReader(document)));
  return [
    ...new Set(aboutAddresses),
    ...(missing.length === 0
      ? []
      : [`La page est faite de cadres qui manquent (${missing.join(', ')}) : joignez le dossier enregistré à côté d’elle.`]),
    ...(translated
      ? ['La page a été traduite par le navigateur : affichez l’original en français, puis enregistrez-la de nouveau.']
      : []),
  ];
}
