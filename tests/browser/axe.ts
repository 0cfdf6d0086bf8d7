import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What is off by default too: rules of WCAG's level AAA, and those still on trial. The contrast of level AAA stands beside
 * that of AA, since its rule says nothing of what has not even that.
 */
const rulesOf = (tags?: string[]) =>
  Object.fromEntries(axe.getRules(tags).map(({ ruleId }) => [ruleId, { enabled: true }]));

/** In the dark nothing is other than colours, so that what no colour is part of was looked at in the light. */
const looks = [
  { colorScheme: 'light', rules: rulesOf() },
  { colorScheme: 'dark', rules: rulesOf(['cat.color']) },
] as const;

/**
 * Marks one of all elements of a page that look alike: with their colours, those that they stand in, and text or none. What
 * axe measures of the others, by far the most of its time, it has measured of that one. Runs in the page.
 */
const markLooks = () => {
  const numbers = new Map<string, number>();
  const lookOf = new Map<Element | null, number>();
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
    );
    const look = [
      ...[lookOf.get(element.parentElement), element.localName, element.getAttribute('class')],
      ...[style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.position],
      ...[style.fontSize, style.fontWeight, hasText, element.checkVisibility()],
    ].join();
    element.toggleAttribute('data-look', !numbers.has(look));
    numbers.set(look, numbers.get(look) ?? numbers.size);
    lookOf.set(element, numbers.get(look) ?? 0);
  }
};

/** What every rule of axe finds wrong on a page in both colour schemes, each as the scheme, the rule and the element. */
export async function foundByAxe(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const found: string[] = [];
  for (const { colorScheme, rules } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(markLooks);
    const wrong = await page.evaluate(async (rules) => {
      const { axe: here } = globalThis as unknown as { axe: typeof axe };
      const ofLooks = ['color-contrast', 'color-contrast-enhanced'];
      here.configure({ rules: ofLooks.map((id) => ({ id, selector: '[data-look]' })) });
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
