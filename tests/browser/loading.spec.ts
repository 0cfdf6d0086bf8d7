import type { Page } from '@playwright/test';
import { expect, kinds, story, storyPage, test } from './site.ts';

/** Waits until words stand on the screen: a font that comes from then on comes late. */
const wordsPainted = () =>
  new Promise<void>((resolve) => {
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  });

/** How much of the page has moved since it was opened, down to its end: 0 is nothing. */
const layoutShift = async () => {
  let sum = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await document.fonts.ready;
  window.scrollTo(0, document.body.scrollHeight);
  // Entries are delivered between two frames.
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return sum;
};

/** What a reader sees of a page, less what only scripts offer. */
const readable = (page: Page) =>
  page.evaluate(() => {
    for (const offered of document.querySelectorAll('button, .copy')) offered.remove();
    return document.body.innerText;
  });

/** Whether the headline is drawn in the font of the site. */
async function inOwnType(page: Page): Promise<boolean> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('DOM.enable');
  await browser.send('CSS.enable');
  const { root } = await browser.send('DOM.getDocument');
  const { nodeId } = await browser.send('DOM.querySelector', {
    nodeId: root.nodeId,
    selector: 'h1',
  });
  const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.some(({ isCustomFont }) => isCustomFont);
}

/** What Playwright says in the place of the worker, which is another test's. */
const noWorker = /^Service Worker registration blocked/;

test.describe('where nothing can be saved', () => {
  test.use({ serviceWorkers: 'block' });

  test('every kind of page reads whole from its one request; font and script come after, from the same host, and nothing moves', async ({
    page,
    context,
    origin,
  }) => {
    test.slow();
    let requests: string[] = [];
    let complaints: string[] = [];
    page.on('request', (request) => requests.push(`${request.resourceType()} ${request.url()}`));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    let painted = Promise.withResolvers<undefined>();
    await page.route('**/*.woff2', async (route) => {
      await painted.promise;
      await route.continue();
    });
    const alone = await context.newPage();
    await alone.route('**', (route) =>
      route.request().resourceType() === 'document' ? route.continue() : route.abort(),
    );
    for (const path of kinds) {
      requests = [];
      complaints = [];
      painted = Promise.withResolvers();
      // Whoever has just come sees nothing in the font.
      await page.goto(path, { waitUntil: 'commit', referer: `${origin}/` });
      await page.evaluate(wordsPainted);
      painted.resolve(undefined);
      await page.waitForLoadState();
      expect.soft(await page.evaluate(layoutShift), `${path} moves`).toBe(0);
      const whole = await readable(page);
      expect.soft(whole, path).not.toBe('');
      const asked = (what: string) => requests.filter((request) => request.includes(what));
      expect.soft(asked(` ${origin}/`), `${path} asks its host`).toEqual(requests);
      expect.soft(asked('document '), path).toHaveLength(1);
      expect.soft(asked('font '), `${path} asks for its font`).not.toEqual([]);
      expect
        .soft(
          complaints.filter((text) => !noWorker.test(text)),
          path,
        )
        .toEqual([]);
      await alone.goto(path);
      expect.soft(await readable(alone), `${path} alone`).toBe(whole);
    }
  });

  test('the first words are in a type of the system, and those of the next page in ours', async ({
    page,
  }) => {
    // A font that comes while a busy machine has yet to paint is shown at once, and rightly.
    const network = await page.context().newCDPSession(page);
    const answerAfter = (latency: number) =>
      network.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency, downloadThroughput: -1, uploadThroughput: -1 },
      });
    await answerAfter(1500);
    const font = page.waitForResponse('**/*.woff2');
    await page.goto(storyPage);
    await page.evaluate(wordsPainted);
    await (await font).finished();
    await page.waitForLoadState();
    expect(await inOwnType(page)).toBe(false);
    await answerAfter(0);
    // A page waits a tenth of a second for its type, which a busy machine may miss once, and not each time.
    await expect(async () => {
      await page.goto(storyPage);
      await page.locator('.text .fig').first().click();
      await page.waitForLoadState();
      expect(await inOwnType(page)).toBe(true);
    }).toPass();
  });
});

test.describe('on a phone', () => {
  test.use({ serviceWorkers: 'block', viewport: { width: 390, height: 844 } });

  /** Which parts of the page are laid out that may wait, and where what is seen of it stands, as far as the sources. */
  const layout = () => {
    const all = [...document.querySelectorAll('h2, p, li')];
    const tops = all
      .slice(0, all.findIndex((each) => each.matches('.beside > h2')) + 1)
      .map((each) => Math.round(each.getBoundingClientRect().top));
    return {
      laidOut: [...document.querySelectorAll('section')].map((part) =>
        part.firstElementChild?.checkVisibility({ contentVisibilityAuto: true }),
      ),
      seen: tops.filter((top) => top > 0 && top < innerHeight),
    };
  };

  test('what stands behind the story is laid out after its first words, and nothing that is being read moves for it', async ({
    page,
  }) => {
    const told = Promise.withResolvers<undefined>();
    await page.route('**/scripts/*.js', async (route) => {
      await told.promise;
      await route.continue();
    });
    await page.goto(storyPage, { waitUntil: 'commit' });
    await page.evaluate(wordsPainted);
    expect((await page.evaluate(layout)).laidOut).not.toContain(true);
    // Whoever is quicker than the script reads what may wait, and what they read keeps its place.
    await page.locator('.beside > h2').scrollIntoViewIfNeeded();
    const reached = await page
      .evaluate(async () => {
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      })
      .then(() => page.evaluate(layout));
    expect(reached.laidOut).toContain(true);
    expect(reached.laidOut).toContain(false);
    expect(reached.seen.length).toBeGreaterThan(1);
    told.resolve(undefined);
    await expect.poll(async () => (await page.evaluate(layout)).laidOut).not.toContain(false);
    expect((await page.evaluate(layout)).seen).toEqual(reached.seen);
  });
});

test('who comes back finds the type, and the worker comes without a complaint', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(storyPage);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('about:blank');
  await page.goto(storyPage);
  await page.evaluate(() => document.fonts.ready);
  expect(await inOwnType(page)).toBe(true);
  expect(complaints).toEqual([]);
});

test('a space of the type is as wide beside each letter and mark, and letters are still kerned', async ({
  page,
}) => {
  await page.goto(storyPage);
  const widths = await page.evaluate(async () => {
    const [source] = /url\([^)]+\.woff2\)/.exec(document.documentElement.innerHTML) ?? [''];
    document.fonts.add(await new FontFace('measured', source).load());
    // A canvas sets word by word; a line of text is set whole.
    const line = document.body.appendChild(document.createElement('span'));
    line.style.cssText = 'position: absolute; white-space: pre; font: 100px measured';
    const wide = (text: string) => {
      line.textContent = text;
      return line.getBoundingClientRect().width;
    };
    const lost = [
      '. W',
      'r. T',
      'y. T',
      'n A',
      's Y',
      'd J',
      'd “',
      '” V',
      ', w',
      'K y',
      'P\u00a0A',
    ].map((text) => {
      const [before = '', after = ''] = text.split(/\s/);
      return { text, lost: wide(before) + wide(' ') + wide(after) - wide(text) };
    });
    return { lost, kerned: wide('T') + wide('o') - wide('To') };
  });
  expect(widths.kerned).toBeGreaterThan(1);
  expect(widths.lost.filter(({ lost }) => lost > 0.5)).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the story reads the same', async ({ page, browser, baseURL }) => {
    await page.goto(storyPage);
    const scripted = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: true });
    await scripted.goto(storyPage);
    const whole = await readable(scripted);
    expect(whole).toContain(story.headline);
    expect(await page.locator('body').innerText()).toBe(whole);
    await scripted.close();
  });
});
