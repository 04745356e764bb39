import { createDialogue } from '../../bot/conversation/dialogue.ts';
import { loadSavoir } from '../../bot/conversation/load-savoir.ts';

/** What is shipped: the catalogues and the understanding, as compiled. */
export const SAVOIR = loadSavoir();

export const DIALOGUE = createDialogue(SAVOIR);
