import type { Reponse } from './answer.ts';

const SHOWN = 5;
const percent = (p: number): string => `${(100 * p).toFixed(1)} %`;
const READ_AS = {
  'tel-quel': 'connu',
  colle: 'décollé',
  son: 'par le son',
  lettres: 'par les lettres',
  inconnu: 'inconnu',
} as const;

/** What was read, repaired, matched and scored, line by line. */
export function explainLines({ examen, ms }: Reponse): readonly string[] {
  const { analyse, juste, dansLeSujet, comprehension } = examen;
  if (analyse === null) return ['Langue : ni le français ni l’anglais.', `Durée : ${ms} ms`];
  const { lecture, sujets, horsSujet, vagues } = analyse;
  const list = (parts: readonly { readonly nom: string; readonly p: number }[]): string =>
    parts
      .slice(0, SHOWN)
      .map(({ nom, p }) => `${nom} ${percent(p)}`)
      .join(' · ');
  return [
    `Langue : ${analyse.langue}`,
    `Lu : ${lecture.mots.map(({ ecrit, mot, par }) => (ecrit === mot ? `${mot}${par === 'inconnu' ? ' (inconnu)' : ''}` : `${ecrit} → ${mot} (${READ_AS[par]})`)).join(' ')}`,
    `Racines : ${lecture.stems.join(' ')}`,
    `Idées : ${[...new Set(lecture.concepts.map(({ valeur }) => valeur))].join(', ') || 'aucune'}`,
    `Cherché : ${analyse.termes.map(({ texte }) => texte).join(' ')}`,
    `Sujets : ${list(sujets)}`,
    `Hors sujet : ${list(horsSujet)}`,
    `Trop vague : ${list(vagues)}`,
    `Juste : ${percent(juste)} · dans le sujet : ${percent(dansLeSujet)} · décision : ${comprehension.mode}`,
    `Durée : ${ms} ms`,
  ];
}
