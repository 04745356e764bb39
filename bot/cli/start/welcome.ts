import type { Running } from './listen.ts';

/** What is said once everything runs: where it is, and what is not there yet. */
export const renderWelcome = (sandbox: Running): string => `Diapason est lancé. Ce n’est pas un service officiel.

Bac à sable, données fictives : ${sandbox.url}
  Une réplique des deux portails Chorus Pro. Choisissez une personne et promenez-vous : rien n’est envoyé.

À venir : l’extension du navigateur, qui expliquera chaque espace sur ces pages, puis l’assistant.
En attendant, pour le diagnostic d’une page enregistrée : npm run -s inspect -- page.html

Pour arrêter : Ctrl+C.`;
