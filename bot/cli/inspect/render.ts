import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Verdict } from '../../../knowledge/diagnosis/vocabulary.ts';
import type { Inspection } from './inspect-pages.ts';
import { GENERATIONS, TITLES } from './mots.ts';

/** The diagnosis as a person reads it: what needs action first. */
export function renderInspection({ generation, signedIn, complete, unknownLabels, espaces }: Inspection): string {
  const lines = [
    generation === null ? 'Page non reconnue : aucune conclusion.' : `Portail : ${GENERATIONS[generation]}`,
    ...(generation === null
      ? []
      : [
          `Connecté : ${signedIn === null ? 'on ne sait pas' : signedIn ? 'oui' : 'non'} · page entière : ${complete ? 'oui' : 'non'}`,
        ]),
    ...(unknownLabels.length === 0 ? [] : [`Onglets inconnus : ${unknownLabels.map((label) => `« ${label} »`).join(', ')}`]),
  ];
  for (const verdict of Object.keys(TITLES) as Verdict[]) {
    const group = espaces.filter((espace) => espace.verdict === verdict);
    if (group.length === 0) continue;
    lines.push('', `${TITLES[verdict]} (${group.length})`);
    for (const { id, reason, next } of group) lines.push(`  - ${nomOf(id)} [${reason}] : ${next.text}`);
  }
  return lines.join('\n');
}
