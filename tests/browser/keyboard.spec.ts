import { expect, kinds, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

/** What keys can reach: links, and what else can be opened, pressed, filled in or scrolled. */
const reachable = 'a[href], button, input, summary, [tabindex="0"]';

/** What the focus stands on: its place among what keys can reach, and whether it shows. */
const focused = (reachable: string) => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { width, height, top, bottom } = element.getBoundingClientRect();
  return {
    place: [...document.querySelectorAll(reachable)].indexOf(element),
    text: element.textContent,
    outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    inView: width > 1 && height > 1 && bottom > 0 && top < innerHeight,
  };
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
    const reached: number[] = [];
    for (let step = 0; step < shown.length; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(focused, reachable);
      expect(focus, path).toMatchObject({ outlined: true, inView: true });
      if (focus !== null) reached.push(focus.place);
    }
    expect(reached, path).toEqual(shown);
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
      const links = [...document.querySelectorAll('main a[href], main input, footer a[href]')];
      return links.indexOf(document.activeElement ?? document.body);
    });
    expect(inMain, path).toBe(0);
  }
});
