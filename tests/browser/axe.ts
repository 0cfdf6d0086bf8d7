import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What is off by default too: rules of WCAG's level AAA, and those still on trial. */
const rulesOf = (tags?: string[]) =>
  Object.fromEntries(
    axe
      .getRules(tags)
      // What has the contrast of level AAA has that of AA.
      .filter(({ ruleId }) => ruleId !== 'color-contrast')
      .map(({ ruleId }) => [ruleId, { enabled: true }]),
  );

/** In the dark nothing is other than colours, so that what no colour is part of was looked at in the light. */
const looks = [
  { colorScheme: 'light', rules: rulesOf() },
  { colorScheme: 'dark', rules: rulesOf(['cat.color']) },
] as const;

/** What every rule of axe finds wrong on a page in both colour schemes, each as the scheme, the rule and the element. */
export async function foundByAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const found: string[] = [];
  for (const { colorScheme, rules } of looks) {
    await page.emulateMedia({ colorScheme });
    const wrong = await page.evaluate(async (rules) => {
      const { axe: here } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await here.run(document, {
        rules,
        runOnly: Object.keys(rules),
        resultTypes: ['violations'],
        // Our pages load no stylesheet that it would have to ask for.
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    }, rules);
    found.push(...wrong.map((each) => `${colorScheme}, ${each}`));
  }
  return found;
}
