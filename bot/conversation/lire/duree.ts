import { foldSaid } from './plier.ts';

const DEMANDE =
  /\b(?:(?:(?:en |sous |dans |d ici |il y en a pour |pendant )?combien de (?:temps|jours?|heures?|minutes?|semaines?|mois)|(?:en |sous |dans )?quel(?:le|s)? (?:est le |est la |sont les )?(?:delais?|duree)|how (?:long|many (?:days|hours|minutes|weeks)|much time)|(?:(?:c est|ce sera|ca va etre|ca prend|ca dure|ca met|cela prend|est ce) )?(?:long|longtemps)))\b/;

/** What may stand around it when it is the procedure that is spoken of. */
const AUTOUR = new Set(
  'ca cela c ce est sera va vas peut et mais euh ok bon dites alors au fait a t il elle on je j vais vous prend prendre prends prendra dure durer durera met mettre mettra faut faudra pour faire fait le la les l de d du des cette cet etape demarche procedure tout toute toutes ensuite apres avant attendre attendrai attente avoir etre fini finir reponse encore environ peu pres svp s te plait normalement en general y reste restent does do it this that take takes will would i we need have to wait step steps whole thing is the all for long'.split(
    ' ',
  ),
);

/** « combien de temps ? », « ça prend longtemps ? »: how long the procedure takes, and nothing else. */
export function isDuree(text: string): boolean {
  const folded = foldSaid(text);
  const found = DEMANDE.exec(folded);
  if (found === null) return false;
  // « c’est long » is a complaint unless it is asked.
  if (/^(?:c est |ca est )?long$/.test(found[0]) && !/\?\s*$/.test(text)) return false;
  const around = `${folded.slice(0, found.index)} ${folded.slice(found.index + found[0].length)}`.trim();
  return around === '' || around.split(/ +/).every((word) => AUTOUR.has(word));
}
