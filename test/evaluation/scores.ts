import type { Inspection } from '../../bot/cli/inspect/inspect-pages.ts';
import type { Cas } from './run-pages.ts';

/** Counts over pages and spaces. Every ratio comes with its two terms. */
export interface Scores {
  cas: number;
  presentAttendus: number;
  presentTrouves: number;
  presentJustes: number;
  fauxAAjouter: number;
  aAjouterAttendus: number;
  absentsAttendus: number;
  absentsExacts: number;
  inconnusDeTrop: number;
  jugeables: number;
  enTeteJuste: number;
}

/** Compares answers to expectations. `misses` names what differs, for the open half only. */
export function score(pairs: readonly { cas: Cas; got: Inspection }[]): { scores: Scores; misses: readonly string[] } {
  const scores: Scores = {
    cas: pairs.length,
    presentAttendus: 0,
    presentTrouves: 0,
    presentJustes: 0,
    fauxAAjouter: 0,
    aAjouterAttendus: 0,
    absentsAttendus: 0,
    absentsExacts: 0,
    inconnusDeTrop: 0,
    jugeables: 0,
    enTeteJuste: 0,
  };
  const misses: string[] = [];
  for (const { cas, got } of pairs) {
    const { attendu } = cas;
    const head = (['generation', 'signedIn', 'complete'] as const).filter((key) => attendu[key] !== got[key]);
    const labels =
      attendu.unknownLabels === undefined ||
      JSON.stringify([...attendu.unknownLabels].sort()) === JSON.stringify([...got.unknownLabels].sort());
    if (head.length === 0 && labels) scores.enTeteJuste++;
    for (const key of head) misses.push(`${cas.nom} ${key}: attendu ${attendu[key]}, obtenu ${got[key]}`);
    if (!labels)
      misses.push(
        `${cas.nom} unknownLabels: attendu ${JSON.stringify(attendu.unknownLabels)}, obtenu ${JSON.stringify(got.unknownLabels)}`,
      );
    for (const { id, verdict, reason } of got.espaces) {
      const [wantedVerdict, wantedReason] = attendu.espaces[id];
      if (wantedVerdict === 'present') scores.presentAttendus++;
      if (verdict === 'present') scores.presentTrouves++;
      if (wantedVerdict === 'present' && verdict === 'present') scores.presentJustes++;
      if (wantedVerdict === 'a-ajouter') scores.aAjouterAttendus++;
      if (verdict === 'a-ajouter' && wantedVerdict !== 'a-ajouter') scores.fauxAAjouter++;
      if (wantedVerdict !== 'present') {
        scores.absentsAttendus++;
        if (verdict === wantedVerdict && reason === wantedReason) scores.absentsExacts++;
      }
      if (wantedVerdict !== 'inconnu') {
        scores.jugeables++;
        if (verdict === 'inconnu') scores.inconnusDeTrop++;
      }
      if (verdict !== wantedVerdict || reason !== wantedReason)
        misses.push(`${cas.nom} ${id}: attendu ${wantedVerdict}/${wantedReason}, obtenu ${verdict}/${reason}`);
    }
  }
  return { scores, misses };
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The goals of the product, each with its figure. All must hold; « always inconnu » fails the first and the last two. */
export function judgeScores(s: Scores): readonly { but: string; valeur: string; tenu: boolean }[] {
  const percent = (part: number, whole: number): string => `${(100 * ratio(part, whole)).toFixed(2)} % (${part}/${whole})`;
  return [
    {
      but: 'présents retrouvés ≥ 99 %',
      valeur: percent(s.presentJustes, s.presentAttendus),
      tenu: ratio(s.presentJustes, s.presentAttendus) >= 0.99,
    },
    {
      but: 'présents annoncés justes ≥ 99 %',
      valeur: percent(s.presentJustes, s.presentTrouves),
      tenu: ratio(s.presentJustes, s.presentTrouves) >= 0.99,
    },
    { but: 'faux « à ajouter » = 0', valeur: `${s.fauxAAjouter} (${s.aAjouterAttendus} attendus)`, tenu: s.fauxAAjouter === 0 },
    {
      but: '« inconnu » de trop ≤ 1 %',
      valeur: percent(s.inconnusDeTrop, s.jugeables),
      tenu: ratio(s.inconnusDeTrop, s.jugeables) <= 0.01,
    },
    {
      but: 'absents : verdict et raison exacts ≥ 98 %',
      valeur: percent(s.absentsExacts, s.absentsAttendus),
      tenu: ratio(s.absentsExacts, s.absentsAttendus) >= 0.98,
    },
  ];
}
