import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { drawSum } from '../../../src/drawings/sum.ts';

const part = (value: number, marked = false) => ({
  value,
  qualifier: null,
  number: String(value),
  label: 'ships',
  marked,
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
  [...html.matchAll(new RegExp(`<${element}\\b[^>]* ${name}="([^"]*)"`, 'g'))].map(
    ([, value]) => value,
  );

test.each([
  ['two halves', [50, 50], 100, ['0%', '50%'], ['50%', '50%'], '100%'],
  ['a total that ends short', [60, 60], 100, ['0%', '50%'], ['50%', '50%'], '83.33%'],
  ['a total that reaches past', [40, 40], 100, ['0%', '40%'], ['40%', '40%'], '100%'],
  ['three parts', [10, 30, 60], 100, ['0%', '10%', '40%'], ['10%', '30%', '60%'], '100%'],
])('%s, to one scale', (_, values, total, starts, widths, line) => {
  const html = draw(values, total);
  expect(all(html, 'rect', 'x')).toEqual(starts);
  expect(all(html, 'rect', 'width')).toEqual(widths);
  expect(all(html, 'line', 'x2')[0]).toBe(line);
});

test.each([
  ['wide enough for their words', [30, 70], 100, 0],
  ['one of them too narrow', [29, 71], 100, 2],
  ['one of them a sliver', [1, 40, 59], 100, 3],
])('parts %s are told within the bar, others in a list above it', (_, values, total, listed) => {
  const html = draw(values, total);
  expect(html.match(/<li>/g) ?? []).toHaveLength(listed);
  const bar = html.slice(html.indexOf('<svg'));
  const within = values.filter((value) => bar.includes(`>${value}<`));
  expect(within).toEqual(listed === 0 ? values : []);
});

test('a label that is wider than its part is told above the bar too, lest it runs into the next', () => {
  const labelled = (label: string) =>
    toHtml({
      type: 'root',
      children: drawSum([part(50), { ...part(50), label }], part(100), 'in all', 'words'),
    });
  expect(labelled('people displaced inside Ukraine')).toContain('<li>');
  expect(labelled('people displaced')).not.toContain('<li>');
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
