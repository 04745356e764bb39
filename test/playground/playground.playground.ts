import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { readSettings } from '../../bot/cli/serve/settings.ts';
import { startAssistant } from '../../bot/cli/serve/start-assistant.ts';
import { createDialogue } from '../../bot/conversation/dialogue.ts';
import { loadSavoir } from '../../bot/conversation/load-savoir.ts';
import { openStore } from '../../bot/store/open.ts';
import { replay } from '../dialogues/replay.ts';
import { readScript } from '../dialogues/script.ts';
import { startRecorder } from './recorder.ts';
import { createSallePlayground } from './salle.ts';
import { startPlayground } from './start-playground.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PICTURES = join(ROOT, 'test-results/playground');

/** The three procedures of the order: adding a space, attaching to a SIRET, a support request. */
const PROCEDURES = ['ajouter-un-espace-utilisateur', 'rattacher-immatriculation', 'solliciter-le-support'] as const;
const AS = [
  { channel: 'msteams', replies: false },
  { channel: 'webchat', replies: false },
  { channel: 'webchat', replies: true },
  { channel: 'directline', replies: false },
] as const;

const dialogue = createDialogue(loadSavoir());

for (const { channel, replies } of AS) {
  for (const name of PROCEDURES) {
    const title = `${channel}${replies ? '-expectReplies' : ''}-${name}`;
    test(title, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'diapason-'));
      const address = `sqlite:${join(folder, 'base.db')}`;
      const settings = readSettings({ PORT: '0', DIAPASON_STORE: address, DIAPASON_LOG: 'error' });
      const assistant = await startAssistant(settings, { dialogue, page: null });
      const store = await openStore(address);
      const recorder = await startRecorder(assistant.url);
      const playground = await startPlayground(`${recorder.url}api/messages`, channel, replies);
      const browser = await chromium.launch({
        executablePath: process.env.DIAPASON_CHROMIUM ?? '/usr/bin/chromium',
        args: ['--no-sandbox'],
      });
      try {
        const page = await browser.newPage({ viewport: { width: 1280, height: 1800 } });
        mkdirSync(PICTURES, { recursive: true });
        try {
          const script = readScript(readFileSync(join(ROOT, `test/dialogues/scripts/${name}.md`), 'utf8'));
          const shown = await replay(script, createSallePlayground({ page, url: playground.url, channel, recorder, store }));
          expect(shown.length).toBeGreaterThan(3);
        } finally {
          await page.screenshot({ path: join(PICTURES, `${title}.png`) });
          writeFileSync(join(PICTURES, `${title}.json`), JSON.stringify(recorder.received, null, 1));
        }
        if (replies) expect(recorder.answered.length).toBeGreaterThan(3);
        expect(JSON.stringify(recorder.answered)).not.toContain('_channelId');
      } finally {
        await browser.close();
        await playground.close();
        recorder.close();
        await assistant.close();
        await store.close();
        rmSync(folder, { recursive: true, force: true });
      }
    });
  }
}
