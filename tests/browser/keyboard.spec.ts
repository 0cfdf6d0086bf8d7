import { expect, kinds, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

/** What keys can reach: links, and what else can be opened, pressed, filled in or scrolled. */
const reachable = 'a[href], button, input, summary, [tabindex="0"]';

interface Focus {
  /** Its place among what keys can reach. */
  place: number;
  text: string | null;
  outlined: boolean;
  inView: boolean;
}

/** Notes from now on whatever the focus comes to, as it shows in the frame after that. */
const noteFocus = (reachable: string) => {
  const all = [...document.querySelectorAll(reachable)];
  const noted: Focus[] = [];
  Object.assign(globalThis, { noted });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const { width, height, top, bottom } = target.getBoundingClientRect();
    noted.push({
      place: all.indexOf(target),
      text: target.textContent,
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      inView: width > 1 && height > 1 && bottom > 0 && top < innerHeight,
    });
  });
};

test('every link and button of every kind of page is reached by keyboard, and shows it', async ({
  page,
}) => {
  test.slow();
  for (const path of kinds) {
    await page.goto(path);
    const shown = await page
      .locator(reachable)
      .evaluateAll((all) => all.flatMap((one, index) => (one.checkVisibility() ? [index] : [])));
    expect(shown, path).not.toEqual([]);
    await page.evaluate(noteFocus, reachable);
    await Promise.all(shown.map(() => page.keyboard.press('Tab')));
    const noted = await page.evaluate(() => (globalThis as unknown as { noted: Focus[] }).noted);
    expect(
      noted.filter(({ outlined, inView }) => !outlined || !inView),
      path,
    ).toEqual([]);
    expect(
      noted.map(({ place }) => place),
      path,
    ).toEqual(shown);
  }
});

test('the first link of every kind of page skips to its text', async ({ page }) => {
  test.slow();
  for (const path of kinds) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page, path).toHaveURL(/#\w/);
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => {
      const links = [
        ...document.querySelectorAll('main a[href], main input, main button, footer a[href]'),
      ];
      return links.indexOf(document.activeElement ?? document.body);
    });
    expect(inMain, path).toBe(0);
  }
});
