import { fromCopy } from '../../../src/wording/en/browser/saving.ts';
import type { Fault, Host } from './host.ts';
import { forgetWhatHostsAllow, saveStory, storyPath, textOf, workerOf } from './reader.ts';
import { expect, test } from './test.ts';

const faults: Record<string, Fault[]> = {
  'no answer, or half of one': [
    'answers 500',
    'answers 503 with the page',
    'answers 404',
    'resets the connection',
    'breaks off half-way',
    'ends half-way as if it were whole',
    'is silent',
    'falls silent half-way',
  ],
  'another answer': [
    'is replaced by a page to log in',
    'is replaced by a page to log in that copies ours',
    'sends elsewhere to log in',
    'sends nothing, as if it were whole',
    'loses the middle',
    'sends a part',
    'sends it compressed and does not say so',
    'calls it plain text',
    'sends the front page instead',
  ],
};

for (const [what, these] of Object.entries(faults)) {
  test(`of a host that gives ${what} the kept page is shown whole, says so, and stays`, async ({
    page,
    host,
  }) => {
    test.slow();
    await saveStory(page, host);
    const whole = await textOf(page);
    for (const fault of these) {
      // What the fault before this one had put in the place of the copy would show.
      await test.step(`a host that ${fault}`, async () => {
        host.behave();
        host.misbehave(fault);
        await page.goto(host.url + storyPath);
        await expect(page.getByText(fromCopy), fault).toBeVisible();
        expect(await textOf(page), fault).toBe(whole);
      });
    }
    await host.down();
    await page.goto(host.url + storyPath);
    await expect(page.getByText(fromCopy)).toBeVisible();
    expect(await textOf(page)).toBe(whole);

    await host.up();
    host.behave();
    await page.goto(host.url + storyPath);
    await expect(page.getByText(fromCopy)).toHaveCount(0);
    expect(await textOf(page)).toBe(whole);
  });
}

/** What a host may come to say at the address of a page, and what readers see then instead of their copy. */
const others: Record<string, { come: (host: Host) => void; seen: string }> = {
  'it says that the page is gone': {
    come: (host) => {
      host.misbehave('says that the page is gone', /stories/);
    },
    seen: 'Gone',
  },
  'it has a page of the site there that tells of a move': {
    come: (host) => {
      host.edit(/havana\/index|havana\/$/, (html) =>
        html
          .replaceAll(storyPath, 'stories/renamed/')
          .replace(/<main.*<\/main>/s, '<main>Moved</main>'),
      );
    },
    seen: 'Moved',
  },
  'it puts a script into a corrected page': {
    come: (host) => {
      host.edit(/havana\/index|havana\/$/, (html) =>
        html.replace(/<main.*<\/main>/s, '<main>Corrected</main>'),
      );
      host.misbehave('puts a script of its own in');
    },
    seen: 'Corrected',
  },
};

test('what a host says of a page that has become another is shown, and does not take the place of the copy', async ({
  page,
  host,
}) => {
  await saveStory(page, host);
  const whole = await textOf(page);
  for (const [what, { come, seen }] of Object.entries(others)) {
    come(host);
    await page.goto(host.url + storyPath);
    await expect(page.getByText(seen, { exact: true }), what).toBeVisible();
    // What was put in the place of the copy must not be mended before it is seen.
    await host.down();
    await page.goto(host.url + storyPath);
    expect(await textOf(page), what).toBe(whole);
    host.behave();
    host.unedit();
    await host.up();
  }
});

for (const fault of ['answers 500', 'resets the connection'] as const) {
  test(`a host that ${fault}: a page that is not kept says so, and leads on`, async ({
    page,
    host,
  }) => {
    await page.goto(host.url);
    await workerOf(page);
    host.misbehave(fault);
    await page.goto(`${host.url}people/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page isn’t saved');
    expect(page.url()).toBe(`${host.url}people/`);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: 'Front page' })).toBeVisible();

    host.behave();
    await main.getByRole('link', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Who is quoted/);
  });
}

test('a host that gives pages another encoding by name: the kept page is in its own', async ({
  page,
  host,
}) => {
  host.misbehave('calls it Latin 1', /\/$/);
  await saveStory(page, host);
  await host.down();
  await page.goto(host.url + storyPath);
  await expect(page.getByText(fromCopy)).toBeVisible();
  expect(await page.evaluate(() => document.characterSet)).toBe('UTF-8');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('’');
});

test('after one visit the front page is there without a host, with its font and its script', async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  const whole = await textOf(page);
  await workerOf(page);
  await host.down();
  await forgetWhatHostsAllow(page);
  const loaded: string[] = [];
  page.on('requestfinished', (request) => loaded.push(request.resourceType()));
  await page.goto(host.url);
  expect(await textOf(page)).toBe(whole);
  await page.evaluate(() => document.fonts.ready);
  expect(loaded).toEqual(expect.arrayContaining(['document', 'font', 'script']));
});
