import AxeBuilder from '@axe-core/playwright';
import axe from 'axe-core';
import { expect, kinds, test } from './site.ts';

const everyRule = Object.fromEntries(
  axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]),
);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} pixels`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const path of kinds) {
        test(`axe finds nothing on ${path}`, async ({ page }) => {
          await page.goto(path);
          const { violations } = await new AxeBuilder({ page })
            .options({ rules: everyRule })
            .analyze();
          const found = violations.flatMap(({ id, nodes }) =>
            nodes.map(({ html }) => `${id}: ${html}`),
          );
          expect(found).toEqual([]);
        });
      }
    });
  }
}
