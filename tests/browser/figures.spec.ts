import type { Page } from '@playwright/test';
import { some } from '../some.ts';
import { expect, story, storyPage, test } from './site.ts';

test.use({ serviceWorkers: 'block' });

const rem = 16;
const inMargin = (page: Page, id: string) => page.locator(`aside a[href$="/figures/${id}/"]`);

test.describe('from 60rem', () => {
  test.use({ viewport: { width: 60 * rem, height: 800 } });

  test('the margin carries each figure beside its paragraph', async ({ page }) => {
    await page.goto(storyPage);
    for (const { id } of story.figures) {
      const beside = await inMargin(page, id).evaluate((link, inText) => {
        const paragraph = document.getElementById(inText)?.closest('p')?.getBoundingClientRect();
        const { left, top, bottom } =
          link.closest('aside')?.getBoundingClientRect() ?? link.getBoundingClientRect();
        return (
          paragraph && left >= paragraph.right && top < paragraph.bottom && bottom > paragraph.top
        );
      }, id);
      expect(beside, id).toBe(true);
      await expect(inMargin(page, id)).toBeVisible();
    }
  });
});

test.describe('below 60rem', () => {
  test.use({ viewport: { width: 60 * rem - 1, height: 800 } });

  test('each figure is one tap away', async ({ page }) => {
    await page.goto(storyPage);
    // Of a tap it is asked where it leads, and one is followed.
    const led = await page.evaluateHandle(() => {
      const hrefs: string[] = [];
      document.addEventListener('click', (event) => {
        if (!(event.target instanceof Element)) return;
        hrefs.push(event.target.closest('a')?.href ?? '');
        event.preventDefault();
      });
      return hrefs;
    });
    for (const { id } of story.figures) {
      await expect(inMargin(page, id)).toBeHidden();
      await page.locator(`a[id="${id}"]`).click();
    }
    const ids = (await led.jsonValue()).map((href) => /\/figures\/([^/]+)\/$/.exec(href)?.[1]);
    expect(ids).toEqual(story.figures.map(({ id }) => id));
    const [first] = story.figures;
    await page.goto(storyPage);
    await page.locator(`a[id="${first?.id}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/figures/${first?.id}/$`));
  });
});

for (const viewport of [
  { width: 390, height: 844 },
  { width: 360, height: 740 },
]) {
  test.describe(`a phone of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('shows the first words of the story on its first screen', async ({ page }) => {
      await page.goto(storyPage);
      const bottom = await page.evaluate((first) => {
        const paragraph = [...document.querySelectorAll('p')].find(
          (p) => p.textContent.trim() === first,
        );
        const text =
          paragraph && document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
        if (!text) return Infinity;
        const range = document.createRange();
        range.setStart(text, 0);
        range.setEnd(text, 3);
        return range.getBoundingClientRect().bottom;
      }, story.blocks[0]);
      expect(bottom).toBeLessThanOrEqual(viewport.height);
    });
  });
}

test('a number that is too wide for its column begins where its line does', async ({ page }) => {
  for (const [list, width] of [
    ['', 1280],
    ['figures/', 390],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/stories/cuba-bread-sugar/${list}`);
    const indents = await page.locator('.own b').evaluateAll((numbers) =>
      numbers
        .filter((number) => number.checkVisibility())
        .map((number) => {
          const line = number.closest('.own');
          const lefts = [number.firstElementChild, line].map(
            (element) => element?.getBoundingClientRect().left ?? NaN,
          );
          return Math.round((lefts[0] ?? NaN) - (lefts[1] ?? NaN));
        }),
    );
    expect(new Set(some(indents, 'wide number'))).toEqual(new Set([0]));
  }
});

test('a figure is told from the words around it when colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(storyPage);
  for (const { id } of story.figures) {
    const lines = await page.locator(`[id="${id}"]`).evaluate((figure) => {
      const { textDecorationLine, borderBottomStyle, outlineStyle } = getComputedStyle(figure);
      return [textDecorationLine, borderBottomStyle, outlineStyle];
    });
    expect(
      lines.filter((line) => line !== 'none'),
      id,
    ).not.toEqual([]);
  }
});

for (const figure of ['patrushev-havana/figures/wheat', 'cuba-bread-sugar/figures/harvest']) {
  test(`by itself ${figure} stands in one line with its measure, however wide the page`, async ({
    page,
  }) => {
    await page.goto(`/stories/${figure}/`);
    for (const width of [320, 390, 820, 60 * rem - 1, 60 * rem, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const lines = await page.locator('.hero .fig').evaluate((fig) => {
        const { top, bottom } = fig.getBoundingClientRect();
        // “An expected” has a line of its own.
        const begins = fig.querySelector('.above')?.getBoundingClientRect().bottom ?? top;
        return Math.round((bottom - begins) / Number.parseFloat(getComputedStyle(fig).fontSize));
      });
      expect(lines, `${width} pixels`).toBe(1);
    }
  });
}
