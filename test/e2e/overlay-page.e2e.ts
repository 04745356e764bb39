import { expect, test } from './harness/chromium.ts';
import { barre, serveEssai } from './harness/essai.ts';
import { AIDE, openPage } from './harness/pages.ts';
import { SOSIES } from './harness/proxy.ts';

const marques = `${AIDE} .marque:visible`;

test('the help is one labelled region, the last of the document, in the order of the bar', async ({ portal, reseau }) => {
  await portal.goto(serveEssai(reseau, { tabs: ['Mon compte', 'Factures émises', 'Accueil connecté'] }));
  await portal.locator(marques).first().waitFor();
  const region = portal.getByRole('region', { name: 'Diapason : aide sur les espaces' });
  await expect(region).toHaveCount(1);
  // With the fold closed too, a screen reader finds every space, and what is said of it.
  await expect(region.getByRole('listitem')).toHaveCount(14);
  await expect(region.getByRole('button', { name: 'Engagements une question à vous poser' })).toHaveCount(1);
  expect(await portal.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(AIDE);
  const names = await portal.locator(`${AIDE} ol > li button > span > span`).allTextContents();
  expect(names).toHaveLength(14);
  expect(names.filter((name) => ['Mon compte', 'Factures émises', 'Accueil connecté'].includes(name))).toEqual([
    'Mon compte',
    'Factures émises',
    'Accueil connecté',
  ]);
});

test('the page’s own markup is untouched, to the letter', async ({ portal }) => {
  await openPage(portal, 'barre-minimale', 'accueil-connecte', 'bootstrap-3');
  await portal.locator(marques).first().waitFor();
  const isUntouched = (): Promise<boolean> =>
    portal.evaluate(async () => {
      const served = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
      return served.body.outerHTML.trim() === document.body.outerHTML.trim();
    });
  await portal.locator(marques).first().click();
  expect(await isUntouched()).toBe(true);
  await portal.evaluate(() => document.querySelector('a')?.setAttribute('aria-describedby', 'planté'));
  expect(await isUntouched()).toBe(false);
});

test('rendered again 50 times by the page: one help, the same marks, no listener nor node more', async ({ portal, reseau }) => {
  await portal.goto(serveEssai(reseau));
  await portal.locator(marques).first().waitFor();
  const cdp = await portal.context().newCDPSession(portal);
  await cdp.send('Performance.enable');
  const count = async (): Promise<{ listeners: number; nodes: number }> => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { listeners: of('JSEventListeners'), nodes: of('Nodes') };
  };
  /** Renders the bar anew, with a tab more or less, and waits for the marks to follow. */
  const rerender = async (turn: number): Promise<void> => {
    const tabs = ['Accueil connecté', 'Factures émises', 'Sollicitations émises', 'Mon compte'].slice(turn % 2);
    await portal.evaluate((html) => {
      const nav = document.querySelector('#barre');
      if (nav !== null) nav.innerHTML = html;
    }, barre(tabs));
    await expect(portal.locator(marques)).toHaveCount(tabs.length);
  };
  for (let turn = 0; turn < 4; turn++) await rerender(turn);
  const before = await count();
  for (let turn = 0; turn < 50; turn++) await rerender(turn);
  const after = await count();
  await expect(portal.locator(AIDE)).toHaveCount(1);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners);
  expect(after.nodes - before.nodes).toBeLessThan(40);
  // Control: a page that does leak is seen.
  await portal.evaluate(() => {
    for (let turn = 0; turn < 50; turn++) document.addEventListener('scroll', () => turn);
  });
  expect((await count()).listeners).toBeGreaterThanOrEqual(before.listeners + 50);
});

test('a page that removes the help, or writes after it, gets it back as its last element', async ({ portal, reseau }) => {
  await portal.goto(serveEssai(reseau));
  await portal.locator(marques).first().waitFor();
  await portal.evaluate((name) => {
    document.querySelector(name)?.remove();
    document.body.append('autre chose');
  }, AIDE);
  await expect(portal.locator(marques)).toHaveCount(4);
  await portal.evaluate(() => document.documentElement.append(document.createElement('div')));
  await expect.poll(() => portal.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(AIDE);
});

for (const [kind, open, close] of [
  ['<dialog>', "document.querySelector('dialog').showModal()", "document.querySelector('dialog').close()"],
  ['aria-modal', "document.querySelector('#fenetre').hidden = false", "document.querySelector('#fenetre').hidden = true"],
] as const) {
  test(`a window of the page (${kind}) wins: the help makes way, and comes back`, async ({ portal, reseau }) => {
    const corps = `<dialog><p>Attention</p></dialog><div id="fenetre" role="dialog" aria-modal="true" hidden
      style="position:fixed;inset:100px;background:#fff;border:1px solid">Attention</div>`;
    await portal.goto(serveEssai(reseau, { corps }));
    await portal.locator(marques).first().click();
    await portal.evaluate(open);
    await expect(portal.locator(`${AIDE} button:visible`)).toHaveCount(0);
    await portal.evaluate(close);
    await expect(portal.locator(marques)).toHaveCount(4);
  });
}

test('the portal’s own assistant is never covered, whatever is open', async ({ portal, reseau }) => {
  const corps =
    '<button id="assistant" style="position:fixed;right:16px;bottom:16px;width:64px;height:64px;border-radius:50%">?</button>';
  await portal.goto(serveEssai(reseau, { corps }));
  await portal.locator(marques).first().waitFor();
  const covered = (): Promise<boolean> =>
    portal.evaluate(() => {
      const assistant = document.querySelector('#assistant');
      const { left, top, width, height } = assistant?.getBoundingClientRect() ?? new DOMRect();
      const spots = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + width * x, top + height * y] as const));
      return spots.some(([x, y]) => document.elementFromPoint(x, y)?.localName === 'diapason-aide');
    });
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 900, height: 480 },
    { width: 320, height: 640 },
  ]) {
    await portal.setViewportSize(viewport);
    await portal.locator(`${AIDE} .pli .bouton:visible`).click();
    for (const button of await portal.locator(`${AIDE} ol button:visible`).all()) {
      await button.focus();
      await portal.keyboard.press('Enter');
      expect(await covered(), `${viewport.width} × ${viewport.height}, ${await button.textContent()}`).toBe(false);
    }
    await portal.keyboard.press('Escape');
    await portal.keyboard.press('Escape');
  }
  // Control: the test sees a cover.
  await portal.evaluate(() =>
    document
      .querySelector('diapason-aide')
      ?.shadowRoot?.querySelector('section')
      ?.insertAdjacentHTML('beforeend', '<div style="position:fixed;inset:0;pointer-events:auto"></div>'),
  );
  expect(await covered()).toBe(true);
});

test('a page that arrives late, by script, gets its marks all the same', async ({ portal }) => {
  await openPage(portal, 'gestionnaire', 'accueil-connecte', 'bootstrap-3', 'tardif');
  await expect(portal.locator(marques)).toHaveCount(5);
  await openPage(portal, 'services-utilisateur', 'domaine:facturation', 'panneaux', 'tardif');
  await expect(portal.locator(`${AIDE} .marque:visible`, { hasText: 'Factures émises' })).toBeVisible();
});

test('look-alike hosts, the identity provider and the documentation get nothing', async ({ portal, reseau, background }) => {
  const url = serveEssai(reseau);
  const paths = [...SOSIES.map((host) => `${host}/cpp/essai`), 'www.chorus-pro.gouv.fr/aife_documentation/essai'];
  await portal.goto(url);
  await portal.locator(marques).first().waitFor();
  const html = await portal.evaluate(async () => (await fetch(location.href)).text());
  for (const address of paths) {
    reseau.serve(address, { html });
    await portal.goto(`https://${address}`);
    await expect(portal.getByRole('link', { name: 'Factures émises' })).toBeVisible();
    // Two frames after the bar is painted, marks would be there.
    await portal.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await expect(portal.locator(AIDE)).toHaveCount(0);
  }
  const hosts = await background.evaluate(async () =>
    Object.values(await chrome.storage.session.get(null)).map((state) => (state as { host: string }).host),
  );
  expect(hosts.length).toBeGreaterThan(0);
  expect(hosts.filter((host) => SOSIES.some((one) => one === host))).toEqual([]);
});

test('no error reaches the page, whenever its bar comes; one of its own would be counted', async ({ portal, reseau }) => {
  await portal.addInitScript(() => {
    const counted = window as unknown as { erreurs: number };
    counted.erreurs = 0;
    window.addEventListener('error', () => counted.erreurs++);
  });
  const errors = (): Promise<number> => portal.evaluate(() => (window as unknown as { erreurs: number }).erreurs);
  await portal.goto(serveEssai(reseau));
  await portal.locator(marques).first().waitFor();
  for (const tall of [3000, 200, 3000]) {
    await portal.evaluate((height) => {
      document.body.style.minHeight = `${height}px`;
      const nav = document.querySelector('#barre');
      nav?.after(nav.cloneNode(true));
      nav?.remove();
    }, tall);
    await portal.waitForTimeout(200);
  }
  await portal.locator(marques).first().waitFor();
  expect(await errors()).toBe(0);
  // Control: a page that changes the size it watches, while it is told it.
  await portal.evaluate(() => {
    const box = document.body.appendChild(document.createElement('div'));
    const observer = new ResizeObserver(() => {
      box.style.width = `${box.offsetWidth - 1}px`;
    });
    observer.observe(box);
    setTimeout(() => observer.disconnect(), 300);
  });
  await expect.poll(errors).toBeGreaterThan(0);
});
