import type { Page } from '@playwright/test';
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

/** Presses Tab as often as there is something to reach, and tells what the focus comes to. */
async function tabThrough(page: Page, times: number): Promise<Focus[]> {
  await page.evaluate(noteFocus, reachable);
  await Promise.all(Array.from({ length: times }, () => page.keyboard.press('Tab')));
  return page.evaluate(() => (globalThis as unknown as { noted: Focus[] }).noted);
}

/** The place of what has the focus among what the main part and the foot of a page offer. */
const placeInMain = () => {
  const offered = 'main a[href], main input, main button, footer a[href]';
  return [...document.querySelectorAll(offered)].indexOf(document.activeElement ?? document.body);
};

test('on every kind of page every link and button is reached by keyboard, and shows it; and the first link skips to the text', async ({
  page,
}) => {
  test.slow();
  for (const path of kinds) {
    await page.goto(path);
    const shown = await page
      .locator(reachable)
      .evaluateAll((all) => all.flatMap((one, index) => (one.checkVisibility() ? [index] : [])));
    expect(shown, path).not.toEqual([]);
    const noted = await tabThrough(page, shown.length);
    expect(
      noted.filter(({ outlined, inView }) => !outlined || !inView),
      path,
    ).toEqual([]);
    expect(
      noted.map(({ place }) => place),
      path,
    ).toEqual(shown);

    await page
      .locator(reachable)
      .nth(shown[0] ?? 0)
      .press('Enter');
    await expect(page, `${path}: the first link`).toHaveURL(/#\w/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(placeInMain), `${path}: after the first link`).toBe(0);
  }
});
