import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What is off by default too: rules of WCAG's level AAA, and those still on trial. The contrast of level AAA stands beside
 * that of AA, since its rule says nothing of what has not even that.
 */
const rulesOf = (tags?: string[]) => only(axe.getRules(tags).map(({ ruleId }) => ruleId));

function only(ids: readonly string[]): Record<string, { enabled: true }> {
  return Object.fromEntries(ids.map((id) => [id, { enabled: true }]));
}

const all = rulesOf();
const ofColour = rulesOf(['cat.color']);
/** What a width may change of a page of which the same is seen: where things stand, how large they are and on what. */
const ofPlace = { ...ofColour, ...only(['target-size', 'scrollable-region-focusable']) };

/**
 * Marks each element of a page that looks like none of those known: with its colours, those that it stands in, and text or
 * none. What axe measures of the others, by far the most of its time, it has measured of one like them, on this page or on
 * one before. Runs in the page.
 */
const markLooks = (known: readonly string[]) => {
  const numbers = new Map(known.map((look, number) => [look, number]));
  const lookOf = new Map<Element | null, number>();
  let seen = '';
  for (const element of document.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    const isSeen = element.checkVisibility();
    const hasText = [...element.childNodes].some(
      ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
    );
    const look = [
      ...[lookOf.get(element.parentElement), element.localName, element.getAttribute('class')],
      ...[style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.position],
      ...[style.fontSize, style.fontWeight, hasText, isSeen],
      ...[style.textDecoration, style.borderBottom, style.display === 'inline'],
    ].join();
    element.toggleAttribute('data-look', !numbers.has(look));
    numbers.set(look, numbers.get(look) ?? numbers.size);
    lookOf.set(element, numbers.get(look) ?? 0);
    seen += isSeen ? '1' : '0';
  }
  return { added: [...numbers.keys()].slice(known.length), seen };
};

/** What rules of axe find wrong on the page, each as the rule and the element; runs in the page. */
const run = async (rules: typeof all) => {
  const { axe: here } = globalThis as unknown as { axe: typeof axe };
  const ofLooks = {
    'color-contrast': '',
    'color-contrast-enhanced': '',
    'link-in-text-block': 'a[href]',
  };
  here.configure({
    rules: Object.entries(ofLooks).map(([id, of]) => ({ id, selector: `${of}[data-look]` })),
  });
  const { violations } = await here.run(document, {
    rules,
    runOnly: Object.keys(rules),
    resultTypes: ['violations'],
    // Our pages load no stylesheet that it would have to ask for.
    preload: false,
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

/**
 * What the rules of axe find wrong on a page in windows of these widths and in both colour schemes, each as the width, the
 * scheme, the rule and the element.
 * @param known the looks that were measured on pages before; those of this page are added
 */
export async function foundByAxe(
  page: Page,
  widths: readonly number[],
  known: string[] = [],
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const found: string[] = [];
  const views = new Set<string>();
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { added, seen } = await page.evaluate(markLooks, known);
      known.push(...added);
      const inLight = views.has(seen) ? ofPlace : all;
      views.add(seen);
      // In the dark nothing is other than colours, so that what no colour is part of was looked at in the light.
      if (colorScheme === 'dark' && added.length === 0) continue;
      const wrong = await page.evaluate(run, colorScheme === 'dark' ? ofColour : inLight);
      found.push(...wrong.map((each) => `at ${width} pixels, ${colorScheme}, ${each}`));
    }
  }
  return found;
}
