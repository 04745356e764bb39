import { nomOf } from '../../../knowledge/catalogue/noms.ts';
import type { Verdict } from '../../../knowledge/diagnosis/vocabulary.ts';
import type { Inspection } from '../inspect/inspect-pages.ts';

const SAID: readonly (readonly [Verdict, string])[] = [
  ['a-ajouter', 'Ce que vous pouvez ajouter :'],
  ['en-attente', 'Ce qui demande d’attendre :'],
  ['a-preciser', 'Pour vous répondre, il nous manque :'],
];

/** A reply to send to the person, once read again. Says nothing of what cannot be known. */
export function writeReply({ espaces, generation, signedIn }: Inspection): string {
  if (generation === null) {
    return 'Bonjour,\n\nNous n’avons pas reconnu la page de Chorus Pro que vous avez envoyée. Pouvez-vous vous connecter, laisser la page se charger en entier, l’enregistrer de nouveau (Fichier, Enregistrer sous, « Page web »), puis nous la renvoyer ?\n\nCordialement,';
  }
  if (signedIn === false) {
    return 'Bonjour,\n\nSur la page que vous avez envoyée, vous n’étiez pas connecté : vos espaces ne s’y voient pas. Connectez-vous à Chorus Pro, enregistrez la page de nouveau, puis renvoyez-la-nous.\n\nCordialement,';
  }
  const parts = SAID.flatMap(([verdict, title]) => {
    const found = espaces.filter((one) => one.verdict === verdict);
    if (found.length === 0) return [];
    return [[title, ...found.map(({ id, next }) => `- ${nomOf(id)} : ${next.text}`)].join('\n')];
  });
  const body = parts.length === 0 ? 'Aucun espace ne vous manque parmi ceux que nous avons pu voir.' : parts.join('\n\n');
  return `Bonjour,\n\nVoici ce que montre la page que vous avez envoyée.\n\n${body}\n\nCordialement,`;
}
