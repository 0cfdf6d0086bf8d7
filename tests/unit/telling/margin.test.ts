import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { marginLabels, rowsOf } from '../../../src/telling/margin.ts';
import { firstStory } from '../first-story.ts';

const { story } = firstStory();
const figures = story.figures;
const figure = (index: number) => h('a', { id: figures[index]?.id }, 'x');
const long = 'word '.repeat(60);

test.each([
  [
    'text without figures stands alone',
    [h('p', long), h('p', long)],
    [
      [1, 0],
      [1, 0],
    ],
  ],
  [
    'a figure stands beside its own paragraph',
    [h('p', [long, figure(0)]), h('p', long)],
    [
      [1, 1],
      [1, 0],
    ],
  ],
  [
    'a margin taller than its text takes in the next paragraph',
    [h('p', ['short ', figure(1), figure(2), figure(3), figure(4)]), h('p', long), h('p', long)],
    [
      [2, 4],
      [1, 0],
    ],
  ],
  [
    'but never a heading',
    [h('p', ['short ', figure(1), figure(2), figure(3), figure(4)]), h('h2', 'War'), h('p', long)],
    [
      [1, 4],
      [1, 0],
      [1, 0],
    ],
  ],
])('%s', (_, children, expected) => {
  const rows = rowsOf({ type: 'root', children }, figures);
  expect(rows.map((row) => [row.blocks.length, row.figures.length])).toEqual(expected);
});

test('what several figures count alike is said beside the first of them', () => {
  const [one, two] = figures;
  if (!one || !two) throw new Error('The story has too few figures.');
  const said = marginLabels([one]).join();
  const other = marginLabels([two]).join();
  const by = one.by === null ? 'somebody' : null;
  expect([said, other]).not.toContain('');
  expect(marginLabels([one, one, two, one])).toEqual([said, '', other, said]);
  expect(marginLabels([one, { ...one, by }])).toEqual([said, said]);
});
