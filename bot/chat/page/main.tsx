import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Choice } from '../../conversation/message.ts';
import { Chat } from '../chat.tsx';
import { createClient } from '../direct-line/client.ts';
import { createDirectLineTransport } from '../direct-line/transport.ts';
import { type Suggest, suggestAmong } from '../titles.ts';
import { SESSION } from './session.ts';

let suggest: Suggest = () => [];

/** The titles come after the page: nobody types that fast. Without them, one only has to write more. */
async function loadTitles(): Promise<void> {
  const response = await fetch('./titres.json');
  if (response.ok) suggest = suggestAmong((await response.json()) as readonly Choice[]);
}

const transport = createDirectLineTransport({
  client: createClient(new URL('/v3/directline', location.href).href),
  coffre: SESSION,
  locale: navigator.language,
});

const root = document.getElementById('diapason');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <header>
        <h1>Diapason</h1>
        <p>Aide pour Chorus Pro. Ce n’est pas un service officiel.</p>
      </header>
      <main>
        <Chat transport={transport} suggest={(typed) => suggest(typed)} />
      </main>
    </StrictMode>,
  );
}
void loadTitles().catch(() => undefined);
