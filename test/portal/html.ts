/** Markup that is already escaped. */
export interface Html {
  readonly html: string;
}

/** What a template accepts: markup as it is, anything else escaped, nothing for null and false. */
export type Morceau = Html | string | number | null | false | readonly Morceau[];

const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Escapes a text for an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITES[sign] ?? sign);

function toHtml(morceau: Morceau): string {
  if (morceau === null || morceau === false) return '';
  if (typeof morceau === 'string') return escapeHtml(morceau);
  if (typeof morceau === 'number') return String(morceau);
  if ('html' in morceau) return morceau.html;
  return morceau.map(toHtml).join('');
}

/** A tagged template whose values are escaped unless they are markup themselves. */
export function html(strings: TemplateStringsArray, ...morceaux: Morceau[]): Html {
  return { html: strings.reduce((done, string, index) => `${done}${toHtml(morceaux[index - 1] ?? null)}${string}`) };
}

/** Trusts a string of our own: a doctype, a style sheet. */
export const raw = (text: string): Html => ({ html: text });
