import { nameOf } from './names.ts';
import type { Issues, Rapport } from './report.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string | number): string => String(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** Each outcome has a pattern of its own: told apart without colours. */
const ISSUES = [
  { key: 'repondu', name: 'répondu', pattern: '' },
  { key: 'precise', name: 'précision demandée', pattern: '<path d="M0 4h8" />' },
  { key: 'decline', name: 'décliné', pattern: '<path d="M0 8 8 0" />' },
  { key: 'personne', name: 'passé à une personne', pattern: '<path d="M0 0l8 8M0 8 8 0" />' },
] as const satisfies readonly { readonly key: keyof Issues; readonly name: string; readonly pattern: string }[];

const WIDTH = 220;
const total = (one: Issues): number => ISSUES.reduce((sum, { key }) => sum + one[key], 0);
const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);

/** One bar, cut in its outcomes. What it says is in the cells beside it. */
function bar(one: Issues, most: number): string {
  let x = 0;
  const pieces = ISSUES.map(({ key }) => {
    const width = most === 0 ? 0 : (WIDTH * one[key]) / most;
    const piece = `<rect class="piece" x="${x.toFixed(1)}" y="2" width="${width.toFixed(1)}" height="16" fill="url(#${key})" />`;
    x += width;
    return one[key] === 0 ? '' : piece;
  });
  return `<svg aria-hidden="true" viewBox="0 0 ${WIDTH} 20" width="${WIDTH}" height="20">${pieces.join('')}</svg>`;
}

const PATTERNS = `<svg aria-hidden="true" class="motifs" width="0" height="0"><defs>${ISSUES.map(
  ({ key, pattern }) =>
    `<pattern id="${key}" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="fond ${key}" width="8" height="8" />${pattern}</pattern>`,
).join('')}</defs></svg>`;

const LEGEND = `<ul class="legende">${ISSUES.map(
  ({ key, name }) =>
    `<li><svg aria-hidden="true" width="24" height="16"><rect class="piece" x="1" y="1" width="22" height="14" fill="url(#${key})" /></svg> ${name}</li>`,
).join('')}</ul>`;

function table(caption: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p>Rien pour le moment.</p>';
  const head = heads.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...cells]) => `<tr><th scope="row">${first}</th>${cells.map((one) => `<td>${one}</td>`).join('')}</tr>`,
  );
  return `<div class="large" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

const issueCells = (one: Issues): string[] => ISSUES.map(({ key }) => `${one[key]} (${share(one[key], total(one))})`);
const issueHeads = ISSUES.map(({ name }) => name);
const most = (all: readonly Issues[]): number => Math.max(0, ...all.map(total));

function weeks({ semaines }: Rapport): string {
  const top = most(semaines);
  const heads = ['Semaine du', 'Conversations', ...issueHeads, 'Pouces levés', 'Pouces baissés', 'Dessin'];
  const rows = semaines.map((one) => [
    one.lundi,
    String(one.conversations),
    ...issueCells(one),
    String(one.utiles),
    String(one.inutiles),
    bar(one, top),
  ]);
  return table('Ce qu’il est advenu des questions, par semaine', heads, rows);
}

function topics({ sujets }: Rapport): string {
  const top = most(sujets);
  const heads = ['Sujet', 'Demandes', ...issueHeads, 'Pouces levés', 'Pouces baissés', 'Dessin'];
  const rows = sujets.map((one) => [
    escapeHtml(nameOf(one.topic)),
    String(total(one)),
    ...issueCells(one),
    String(one.utiles),
    String(one.inutiles),
    bar(one, top),
  ]);
  return table('Les sujets demandés', heads, rows);
}

function unanswered({ sansReponse }: Rapport): string {
  if (sansReponse.length === 0) return '<p>Aucune question n’est restée sans réponse.</p>';
  const groups = sansReponse.map(({ combien, exemples }) => {
    const asked = exemples.map((one) => `<li>${escapeHtml(one)}</li>`).join('');
    return `<li><strong>${combien} fois</strong><ul>${asked}</ul></li>`;
  });
  return `<ol>${groups.join('')}</ol>`;
}

/** The report as a page: tables first, drawings beside them, no script. */
export function toPage(rapport: Rapport, retentionDays: number): string {
  const stops = table(
    'Dernière étape montrée, procédure non finie',
    ['Étape', 'Conversations'],
    rapport.arrets.map(({ step, conversations }) => [escapeHtml(step), String(conversations)]),
  );
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Rapport, Diapason</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="rapport.css">
</head>
<body>
<main>
<h1>Ce que les conversations apprennent</h1>
<p>Diapason n’est pas un service officiel. Ce rapport est tiré des conversations encore gardées (${retentionDays} jours au plus) : une conversation oubliée n’y est plus, ni ses questions. Les secrets y sont masqués ; d’autres détails personnels ont pu être écrits par les usagers.</p>
<p><a href="rapport.csv" download>Télécharger le tableau (CSV)</a></p>
${PATTERNS}
<h2 id="semaines">Par semaine</h2>
${LEGEND}
${weeks(rapport)}
<h2 id="sujets">Par sujet</h2>
${topics(rapport)}
<h2 id="arrets">Où l’on s’arrête</h2>
${stops}
<h2 id="sans-reponse">Questions sans réponse</h2>
${unanswered(rapport)}
</main>
</body>
</html>
`;
}
