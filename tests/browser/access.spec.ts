import AxeBuilder from '@axe-core/playwright';
import axe from 'axe-core';
import { expect, kinds, test } from './site.ts';

const everyRule = Object.fromEntries(
  axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
);

for (const path of kinds) {
  test(`axe finds nothing on ${path}, wide and narrow, light and dark`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [320, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        // There are no frames: the page is read at once, where it stands.
        const builder = new AxeBuilder({ page }).options({ rules: everyRule }).setLegacyMode();
        const { violations } = await builder.analyze();
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${colorScheme}, ${width} pixels: ${id}: ${html}`),
        );
        expect(found).toEqual([]);
      }
    }
  });
}
