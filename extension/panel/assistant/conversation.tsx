import { type ReactNode, useRef, useState } from 'react';
import { Chat } from '../../../bot/chat/chat.tsx';
import { type Conservee, createInProcessTransport } from '../../../bot/chat/in-process.ts';
import { type TypeAhead, typeAheadAmong } from '../../../bot/chat/type-ahead.ts';
import { type Sujet, sujetsOf } from '../../../bot/conversation/sujets.ts';
import { loadCatalogue } from '../../../knowledge/catalogue/catalogue.ts';
import type { Coffre } from '../../platform/storage/coffre.ts';
import type { Tableau } from '../tableau.ts';
import { dialogueQuiVoit, type Observation } from './dialogue.ts';

interface Props {
  readonly tableau: Tableau;
  readonly coffre: Coffre;
}

const observationOf = ({ reglages, dossier }: Tableau): Observation | null =>
  reglages.assistantVoit === true ? { vues: dossier.vues, profil: dossier.profil } : null;

let sujets: TypeAhead<Sujet> | null = null;

/** Every entry is read for its headings: not before somebody types. */
function suggest(typed: string): ReturnType<TypeAhead<Sujet>> {
  if (typed === '') return [];
  sujets ??= typeAheadAmong(sujetsOf(loadCatalogue('fr')));
  return sujets(typed);
}

/** The assistant, held in the panel itself: nothing is sent anywhere. One conversation a person. */
export default function Conversation({ tableau, coffre }: Props): ReactNode {
  const latest = useRef(tableau);
  latest.current = tableau;
  const [{ transport }] = useState(() => {
    const { qui } = tableau;
    return {
      transport: createInProcessTransport({
        dialogue: dialogueQuiVoit(() => observationOf(latest.current)),
        langue: 'fr',
        clock: Date.now,
        coffre: {
          // Written by this very transport: the vault only checks that it is one of its conversations.
          read: async () => (await coffre.conversation(qui)) as Conservee | null,
          write: async (kept) => {
            await coffre.saveConversation(qui, kept);
          },
        },
      }),
    };
  });
  return <Chat transport={transport} suggest={suggest} />;
}
