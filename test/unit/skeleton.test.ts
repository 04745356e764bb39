import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReader } from '../../extension/portal/dom.ts';
import { addressOfSkeleton, skeletonOf } from '../../extension/portal/skeleton-html.ts';
import { expandSkeleton, hideAgain, isSkeleton } from '../../extension/portal/skeleton-page.ts';
import { foldLabel } from '../../knowledge/catalogue/label.ts';
import { escapeHtml, espacesOf, isShown, pageOf, parse, tab, unknownLabelsOf } from './recognition-harness.ts';

const ADDRESS = 'https://chorus-pro.gouv.fr/cpp/accueil';
const skeleton = (html: string, address: string | null = ADDRESS): string => skeletonOf(parse(html), address, isShown);
const body = (html: string): string =>
  /<body>([\s\S]*)<\/body>/.exec(skeleton(`<body>${html}</body>`))?.[1]?.replace(/\s*\n\s*/g, '') ?? '';

/** A report as `inspect` reads it. */
function reread(html: string): string {
  const document = parse(skeleton(html));
  expandSkeleton(createReader(document));
  return document.documentElement.outerHTML;
}

describe('a skeleton', () => {
  test('keeps tags, nesting, roles, levels of titles and what is hidden', () => {
    expect(body('<nav><ul role="menubar"><li hidden><a>x</a></li></ul></nav><div role="heading" aria-level="2">x</div>')).toBe(
      '<nav><ul role="menubar"><li hidden><a>‹1 mot›</a></li></ul></nav><div role="heading" aria-level="2">‹1 mot›</div>',
    );
  });

  test('tells a text that equals a known label, in our own spelling, and counts the words of any other', () => {
    expect(body('<a>FACTURES\u00a0ÉMISES</a><p>Facture de Mme Durand, 12 €</p><a>Engagements de la Région</a>')).toBe(
      '<a>Factures émises</a><p>‹5 mots›</p><a>‹4 mots›</a>',
    );
  });

  test('tells a label that elements part, once', () => {
    expect(body('<a><b>Factures</b> <i>émises</i></a><h2><b>E</b><span>NGAGEMENTS</span></h2>')).toBe(
      '<a><b>Factures émises</b><i></i></a><h2><b>Engagements</b><span></span></h2>',
    );
  });

  test('tells the label of a picture, and of nothing that shows text', () => {
    expect(body('<a><img alt="Mon compte"></a><a title="Mon compte">Durand</a><img alt="Durand">')).toBe(
      '<a>Mon compte<img></a><a>‹1 mot›</a><img>',
    );
  });

  test('counts siblings of one shape instead of repeating them', () => {
    const rows = ['Durand 12', 'Michu', 'Le Goff Anne'].map((name) => `<tr><td>${name}</td></tr>`).join('');
    expect(body(`<table><tbody>${rows}</tbody></table>`)).toBe(
      '<table><tbody><tr data-fois="3"><td>‹2 mots›</td></tr></tbody></table>',
    );
  });

  test('says that a number stands there, never which', () => {
    expect(body('<span>00000010900017</span><span>(3)</span>')).toBe('<span data-fois="2">‹nombre›</span>');
  });

  test('gives no name of the page’s own making: tags, roles, levels', () => {
    expect(body('<x-durand-tab role="durand" aria-level="9"><durand-12></durand-12></x-durand-tab>')).toBe(
      '<x-tab><x-element></x-element></x-tab>',
    );
  });

  test('gives no more of the address than its host and the first part of its path', () => {
    const address = 'https://agent:secret@portail.chorus-pro.gouv.fr/aife_csm;jsessionid=42/fr/durand?id=siret#nom';
    expect(addressOfSkeleton(address)).toBe('https://portail.chorus-pro.gouv.fr/aife_csm');
    expect(addressOfSkeleton('pas une adresse')).toBe('');
  });

  test('of a very long page is cut, and says so', () => {
    const rows = Array.from({ length: 3000 }, (_, at) => `<div><p><b></b></p><i>x</i></div>${at % 2 === 0 ? '<hr>' : '<br>'}`);
    const told = skeleton(`<body>${rows.join('')}</body>`);
    expect(told.split('\n').length).toBeLessThan(4_010);
    expect(told).toContain('La suite est coupée');
    expect(skeleton('<body></body>')).not.toContain('La suite est coupée');
  });
});

describe('a skeleton read as a page', () => {
  const bar = pageOf(['Accueil connecté', 'Factures émises', 'Tri de dossiers Durand', 'Mon compte'].map(tab));

  test('shows the same bar, and its unknown entries as counts of words', () => {
    expect(espacesOf(bar)).toEqual(['accueil-connecte', 'factures-emises', 'mon-compte']);
    expect(espacesOf(reread(bar))).toEqual(espacesOf(bar));
    expect(unknownLabelsOf(bar)).toEqual(['Tri de dossiers Durand']);
    expect(unknownLabelsOf(reread(bar)).map(hideAgain)).toEqual(['‹4 mots›']);
  });

  test('is told from an ordinary page, and has as many siblings as the page had', () => {
    const rows = `<body><ul>${'<li><a>Durand</a> <a>Michu</a></li>'.repeat(4)}</ul></body>`;
    expect(isSkeleton(createReader(parse(skeleton(rows))))).toBe(true);
    expect(isSkeleton(createReader(parse(rows)))).toBe(false);
    const again = parse(reread(rows));
    expect([again.querySelectorAll('li').length, again.querySelectorAll('a').length]).toEqual([4, 8]);
  });

  test('does not grow without end, whatever number a forged report tells', () => {
    const forged = parse('<html data-squelette="1"><body><p data-fois="1e9"><b data-fois="999999">x</b></p></body></html>');
    expandSkeleton(createReader(forged));
    expect(forged.querySelectorAll('*').length).toBeLessThan(45_000);
  });
});

/** Words that no known label holds, that the form of a report does not hold either, and that HTML does not read as its own. */
const secret = fc
  .stringMatching(/^[a-zéèçœ]{5,12}$/)
  .map((word) => `q${word}`)
  .filter((word) => foldLabel(word).length > 5);
const secrets = fc.array(secret, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const LABELS = ['Factures émises', 'Mon compte', 'Déconnexion', 'Support'];
const ATTRIBUTES = [
  'id',
  'class',
  'title',
  'alt',
  'href',
  'aria-label',
  'role',
  'aria-level',
  'data-x',
  'style',
  'value',
  'placeholder',
];
const attributes = fc.dictionary(fc.constantFrom(...ATTRIBUTES), secrets, { maxKeys: 3 }).map((pairs) =>
  Object.entries(pairs)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join(''),
);

const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    secrets,
    fc.constantFrom(...LABELS),
    fc.tuple(fc.constantFrom(...LABELS), secrets).map((parts) => parts.join(' ')),
    secrets.map((words) => `<!-- ${words} --><script>/* ${words} */</script><style>/* ${words} */</style>`),
    fc
      .tuple(attributes, secrets)
      .map(([given, words]) => `<input${given}><textarea>${words}</textarea><option>${words}</option>`),
    fc
      .tuple(fc.constantFrom('div', 'a', 'li', 'h1', 'button', 'svg', 'p'), attributes, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([tag, given, inside]) => `<${tag}${given}>${inside.join(' ')}</${tag}>`),
    fc.tuple(secret, fc.array(tie('tree'), { maxLength: 3 })).map(([word, inside]) => {
      const tag = `x-${foldLabel(word)}-tab`;
      return `<${tag}>${inside.join('')}</${tag}>`;
    }),
  ),
}));

/** Every word of a text, folded, the pieces that dashes make included. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(foldLabel(text).split(' '));
const secretsIn = (text: string): readonly string[] => [...wordsOf(text)].filter((word) => /^q[a-z]{5,}/.test(word));

describe('no word of a page that is not a known label', () => {
  test('appears in its skeleton, wherever in the page it stands', () => {
    let met = 0;
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), secrets, secret, (inside, title, path) => {
        const head = `<title>${title}</title><meta name="x" content="${title}">`;
        const html = `<html><head>${head}</head><body>${inside.join(' ')}</body></html>`;
        met += secretsIn(html).length;
        expect(secretsIn(skeleton(html, `https://chorus-pro.gouv.fr/cpp/${path}?${path}#${path}`))).toEqual([]);
      }),
    );
    // Control: the same reading finds those words in the pages themselves.
    expect(met).toBeGreaterThan(1_000);
  });

  test('control: a skeleton that let one attribute or one text through would be found out', () => {
    const html = '<body><p title="qdurandal">qmichelet</p></body>';
    expect(secretsIn(html)).toEqual(['qdurandal', 'qmichelet']);
    expect(secretsIn(skeleton(html))).toEqual([]);
    expect(secretsIn(`${skeleton(html)}<p class="qdurandal">`)).toEqual(['qdurandal']);
  });
});
