import { expect, kinds, test } from './site.ts';

/** What the focus stands on: its place among the links of the page, and whether it shows. */
const focused = () => {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { width, height, top, bottom } = element.getBoundingClientRect();
  return {
    link: [...document.querySelectorAll('a[href]')].indexOf(element),
    text: element.textContent,
    outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    inView: width > 1 && height > 1 && bottom > 0 && top < innerHeight,
  };
};

for (const path of kinds) {
  test(`every link of ${path} is reached by keyboard, and shows it`, async ({ page }) => {
    await page.goto(path);
    const shown = await page
      .locator('a[href]')
      .evaluateAll((links) =>
        links.flatMap((link, index) => (link.checkVisibility() ? [index] : [])),
      );
    const reached: number[] = [];
    for (let step = 0; step < shown.length; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(focused);
      expect(focus).toMatchObject({ outlined: true, inView: true });
      if (focus !== null) reached.push(focus.link);
    }
    expect(reached).toEqual(shown);
  });

  test(`the first link of ${path} skips to its text`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\w/);
    await page.keyboard.press('Tab');
    const inMain = await page.evaluate(() => {
      const links = [...document.querySelectorAll('main a[href], footer a[href]')];
      return links.indexOf(document.activeElement ?? document.body);
    });
    expect(inMain).toBe(0);
  });
}
