import type { Brouillon } from './draft.ts';
import type { EtapeLue } from './steps.ts';

const NONE = '- Rien relevé : cherchez dans la page.';

const list = (items: readonly string[]): string => (items.length === 0 ? NONE : items.map((item) => `- « ${item} »`).join('\n'));

function step({ citation, labels, sous }: EtapeLue, index: number, previous: string | null): string {
  return [
    ...(sous !== null && sous !== previous ? [`\n### Sous « ${sous} »\n`] : []),
    `${index + 1}. À écrire. La page dit : « ${citation} »`,
    `   - Où : ${labels.length === 0 ? 'à préciser' : labels.map((label) => `« ${label} »`).join(' > ')}`,
    `   - Cible : ${labels.length === 0 ? 'à préciser' : `rôle à préciser « ${labels.at(-1)} »`}`,
    '   - Vérifier : à écrire, ce que l’on voit quand c’est fait',
    '   - Piège : à écrire, si la page en dit un',
  ].join('\n');
}

/** A draft as a Markdown file, for whoever will write the entry. It is never compiled. */
export function renderDraft(draft: Brouillon, origine: string, today: string): string {
  const steps = draft.etapes.map((etape, index) => step(etape, index, draft.etapes[index - 1]?.sous ?? null));
  return `---
brouillon: vrai
origine: ${JSON.stringify(origine)}
importe-le: ${today}
sujets-possibles: [${draft.sujets.join(', ')}]
---
# ${draft.titre}

Ce brouillon relève ce que la page semble dire. Il ne cite que quelques mots : écrivez l’entrée avec les vôtres,
dans \`knowledge/content/fr/\`, sur le modèle de \`guides/ajouter-un-espace.md\`. Une entrée qui reprend douze mots de suite est refusée.

## À quoi cela sert

${list(draft.buts)}

## Ce qu’il faut

${list(draft.besoins)}

## Conditions

${list(draft.conditions)}

## Étapes devinées

${steps.length === 0 ? NONE : steps.join('\n')}

## Chiffres et dates à vérifier

${list(draft.chiffres)}

## À dire avec vos mots

${draft.aDire.map(({ titre, mots }) => `- « ${titre} » : ${mots} mots à lire dans la page`).join('\n') || NONE}
- La réponse courte, en trois phrases au plus.
- Les questions que les gens posent : 24 en français, 8 en anglais.
- La source : son adresse et sa date, dans \`sources.yaml\`.
`;
}
