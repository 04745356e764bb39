import type { Mode } from '../../channels/bot-framework/credentials.ts';

/** Where everything is, once it runs. */
export interface Places {
  readonly assistant: string;
  readonly sandbox: string;
  /** the folders of the sandbox builds; null when none was asked for */
  readonly builds: { readonly chrome: string; readonly firefox: string } | null;
  /** true when a browser was opened with the build in it */
  readonly opened: boolean;
  /** how `/api/messages` is served */
  readonly botFramework: Mode;
  /** who reads the report: whoever has its token, this machine alone, or nobody */
  readonly report: 'jeton' | 'machine' | 'personne';
}

const HOW_TO_LOAD = ({ chrome, firefox }: NonNullable<Places['builds']>): string => `
Pour voir l’extension dans le bac à sable, chargez-la d’abord :
  Chromium, Chrome ou Edge : ouvrez chrome://extensions, activez le mode développeur,
    « Charger l’extension non empaquetée », puis choisissez ${chrome}
  Firefox : ouvrez about:debugging#/runtime/this-firefox,
    « Charger un module complémentaire temporaire », puis choisissez ${firefox}
  Ensuite, ouvrez le bac à sable et prenez la personne « barre minimale ».
`;

const OPENED = `
Un navigateur s’est ouvert sur le bac à sable, avec l’extension et un profil temporaire.
`;

/** How Teams and the other channels are served, and why not. */
export function sayMessages(mode: Mode, assistant: string): string {
  switch (mode.kind) {
    case 'jwt':
      return `Teams et les autres canaux, avec leur jeton : ${assistant}api/messages`;
    case 'anonymous':
      return `Canal de Teams à l’essai, sans jeton, pour cette machine seule : ${assistant}api/messages`;
    case 'closed':
      return `Le canal de Teams (/api/messages) n’est pas ouvert : ${mode.why}`;
  }
}

const REPORT: Readonly<Record<Places['report'], string>> = {
  jeton: 'Le navigateur demande un nom, n’importe lequel, et un mot de passe : votre DIAPASON_REPORT_TOKEN.',
  machine: 'Lu depuis cette machine seule. Pour une autre, choisissez un jeton : DIAPASON_REPORT_TOKEN.',
  personne: 'Fermé : pour le lire, choisissez un jeton, DIAPASON_REPORT_TOKEN.',
};

/** What is said once everything runs. */
export const renderWelcome = ({
  assistant,
  sandbox,
  builds,
  opened,
  botFramework,
  report,
}: Places): string => `Diapason est lancé. Ce n’est pas un service officiel.

Assistant, pour poser une question ou être guidé : ${assistant}
Poste de l’agent, pour lire la page qu’un usager envoie : ${assistant}agent.html
Rapport des conversations : ${assistant}rapport
  ${REPORT[report]}
${sayMessages(botFramework, assistant)}
Bac à sable, données fictives : ${sandbox}
  Une réplique des deux portails Chorus Pro. Choisissez une personne et promenez-vous : rien n’est envoyé.
${opened ? OPENED : builds === null ? '' : HOW_TO_LOAD(builds)}
Pour le diagnostic d’une page enregistrée : npm run -s inspect -- page.html
Pour arrêter : Ctrl+C.`;
