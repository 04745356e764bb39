import './page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Sujet } from '../../conversation/sujets.ts';
import { Chat } from '../chat.tsx';
import { createClient } from '../direct-line/client.ts';
import { createDirectLineTransport } from '../direct-line/transport.ts';
import { type TypeAhead, typeAheadAmong } from '../type-ahead.ts';
import { SESSION } from './session.ts';

let suggest: TypeAhead<Sujet> = () => [];

/** The subjects come after the page: nobody types that fast. Without them, one only has to write more. */
async function loadSujets(): Promise<void> {
  const response = await fetch('./sujets.json');
  if (response.ok) suggest = typeAheadAmong((await response.json()) as readonly Sujet[]);
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
void loadSujets().catch(() => undefined);
