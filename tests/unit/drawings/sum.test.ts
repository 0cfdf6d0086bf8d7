import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { drawSum } from '../../../src/drawings/sum.ts';

const part = (value: number, label = 'ships') => ({
  value,
  pieces: [{ text: String(value), small: false }],
  marked: h('b', String(value)),
  label,
});

const draw = (values: readonly number[], total: number) =>
  toHtml({
    type: 'root',
    children: drawSum(
      values.map((value) => part(value)),
      part(total),
      'in all',
      'words',
    ),
  });

/** The attributes `name` of all elements of a kind. */
const all = (html: string, element: string, name: string) =>
  [...html.matchAll(new RegExp(`<${element}(?= )[^>]* ${name}="([^"]*)"`, 'g'))].map(
    ([, value]) => value,
  );

// The first part begins where its drawing does, without a word of it.
test.each([
  ['two halves', [50, 50], 100, ['50%'], ['50%', '50%'], '100%'],
  ['a total that ends short', [60, 60], 100, ['50%'], ['50%', '50%'], '83.33%'],
  ['a total that reaches past', [40, 40], 100, ['40%'], ['40%', '40%'], '100%'],
  ['three parts', [10, 30, 60], 100, ['10%', '40%'], ['10%', '30%', '60%'], '100%'],
])('%s, to one scale', (_, values, total, starts, widths, line) => {
  const html = draw(values, total);
  expect(all(html, 'rect class="p"', 'x')).toEqual(starts);
  expect(all(html, 'rect class="p"', 'width')).toEqual(widths);
  expect(all(html, 'line', 'x2')).toContain(line);
});

test.each([
  ['wide enough for their words', [30, 70], []],
  ['of which one is too narrow', [15, 85], [15]],
  ['of which two are slivers', [1, 2, 97], [1, 2]],
])('parts %s are told within the bar, the others beneath it', (_, values, listed) => {
  const html = draw(values, 100);
  const [bar = '', beneath = ''] = html.split('</svg><ul>');
  const told = (text: string) => values.filter((value) => text.includes(`>${value}<`));
  expect(told(beneath)).toEqual(listed);
  expect(told(bar)).toEqual(values.filter((value) => !listed.includes(value)));
});

/** The words of a drawing in the order in which a text browser prints them. */
const read = (html: string) =>
  html
    .replace(/<\/li>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const atLeast = {
  ...part(8000, 'deaths'),
  pieces: [
    { text: 'at least', small: true },
    { text: '8,000', small: false },
  ],
};

test.each([
  [
    'its qualifier on a line more, where that has room',
    [atLeast, part(13300, 'injuries')],
    'at least 8,000 deaths 13300 injuries 21300 in all',
  ],
  [
    'else before the total',
    [part(8, 'girls'), part(13300, 'injuries')],
    '13300 injuries 8 girls 13308 in all',
  ],
])('a part too narrow for its words on one line has %s', (_, parts, said) => {
  const total = part(parts.reduce((sum, { value }) => sum + value, 0));
  const html = toHtml({ type: 'root', children: drawSum(parts, total, 'in all', 'words') });
  expect(read(html)).toBe(said);
});

/** What is said in the bar. */
const labelled = (...labels: string[]) => {
  const parts = labels.map((label) => part(100 / labels.length, label));
  const html = toHtml({ type: 'root', children: drawSum(parts, part(100), 'in all', 'words') });
  return [...html.matchAll(/<text x="\.55rem"[^>]*>([^<]*)</g)].map(([, text]) => text);
};

test.each([
  [
    ['civilians killed in war', 'civilians injured in war'],
    ['killed', 'injured'],
  ],
  [
    ['men among the dead', 'women among the dead'],
    ['men', 'women'],
  ],
  [
    ['damage to houses', 'damage to boats'],
    ['to houses', 'to boats'],
  ],
  [
    ['dead', 'dead and lost'],
    ['dead', 'dead and lost'],
  ],
  [
    ['people displaced', 'ships'],
    ['people displaced', 'ships'],
  ],
])('of %j the parts are labelled by what tells them apart', (labels, expected) => {
  expect(labelled(...labels)).toEqual(expected);
});

test('a label that is wider than its part is told beneath the bar, lest it runs into the next', () => {
  expect(labelled('people who were displaced inside Ukraine', 'ships')).toEqual(['ships']);
});

test('the words that say the same name the drawing', () => {
  expect(draw([50, 50], 100)).toContain('role="img" aria-labelledby="words"');
});

test.each([
  ['nothing', [0, 0], 0],
  ['less than nothing', [-5, -6], -11],
])('%s is not drawn', (_, values, total) => {
  expect(draw(values, total)).toBe('');
});
