import { ESPACE_IDS } from '../../knowledge/catalogue/ids.ts';
import { ATTENTES } from '../portal/attentes/attentes.ts';
import { COMPTES } from '../portal/comptes.ts';
import { habillagesOf } from '../portal/habillages.ts';
import { pagesOf } from '../portal/pages/index.ts';
import { expect, test } from './harness/chromium.ts';
import { AIDE, openPage, readVerdicts, saidOf, tell } from './harness/pages.ts';

/** Every account in every skin, on the page where it lands: the help says what the table of expectations says. */
for (const compte of COMPTES) {
  for (const { id: habillage } of habillagesOf(compte.generation)) {
    test(`${compte.id}, ${habillage}`, async ({ portal, background }) => {
      const page = pagesOf(compte)[0] ?? 'erreur';
      const attente = ATTENTES[compte.id]?.[page];
      if (attente === undefined) throw new Error(`Aucune attente pour ${compte.id}, ${page}`);
      await tell(background, compte.id, compte.profil);
      await openPage(portal, compte.id, page, habillage);
      if (attente.signedIn !== true) {
        await expect
          .poll(() => background.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length))
          .toBe(1);
        await expect(portal.locator(AIDE)).toHaveCount(0);
        return;
      }
      await expect.poll(() => readVerdicts(portal)).toEqual(saidOf(attente, ESPACE_IDS));
    });
  }
}
