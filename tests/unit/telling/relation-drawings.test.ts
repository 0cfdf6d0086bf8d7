import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { figureEntry } from '../../../src/telling/figure-entry.ts';
import { drawingsWith, relationDrawings } from '../../../src/telling/figures/relation-drawings.ts';
import { storyOf } from '../edition/story-of.ts';

/** What a story’s drawings say in words, each with its kind. */
const said = (prose: string, more = '') =>
  relationDrawings(storyOf(prose, more).story).map(({ kind, content }) => {
    const [, words] =
      /<p class="say"[^>]*>(.*)<\/p>$/.exec(toHtml({ type: 'root', children: content })) ?? [];
    return [kind, words];
  });

const answered = `figures:
  - { id: all, words: 200 people }
  - { id: men, words: 50 men }
  - { id: women, words: 40 women }
notes: [{ on: all, text: So the police say., answers: sum-wrong }]`;

test.each([
  [
    'exactly',
    'The storm hurt 50 men and 40 women, 90 people in all.',
    '',
    'The parts add up to the total.',
  ],
  [
    'by rounding, and falls short',
    'The storm hurt 8,000 men and 13,300 women, 21,000 people in all.',
    '',
    'The parts as printed add up to 21,300, not 21,000. The numbers may be rounded: within rounding the sum holds. The line ends short of the bar.',
  ],
  [
    'by rounding, and reaches past',
    'The storm hurt 8,000 men and 13,600 women, 22,000 people in all.',
    '',
    'The parts as printed add up to 21,600, not 22,000. The numbers may be rounded: within rounding the sum holds. The line ends past the bar.',
  ],
  [
    'by no rounding',
    'The storm hurt 50 men and 40 women, 200 people in all.',
    answered,
    'The parts add up to 90, which does not round to 200; the notes say what is known.',
  ],
])('a sum that holds %s says so', (_, prose, more, verdict) => {
  expect(said(prose, more)).toEqual([['sum', expect.stringContaining(verdict)]]);
});

test.each([
  ['a change', 'Poverty has climbed from 43% to 82%.', 'change', /from 43%?, .* to 82%/],
  ['a range', 'Between 300 and 400 cars came.', 'range', /from 300 to 400/],
])('%s is drawn from end to end', (_, prose, kind, words) => {
  expect(said(prose)).toEqual([[kind, expect.stringMatching(words)]]);
});

test.each([
  [
    'a change',
    'Takings rose from $3 million to $5 million.',
    'from 3,000,000 to 5,000,000 dollars',
  ],
  ['a range', 'It costs between $3 million and $5 million.', '3,000,000 to 5,000,000 dollars'],
])('%s is told in full as what it is', (_, prose, full) => {
  const { edition, story } = storyOf(prose);
  const [figure] = story.figures;
  expect(figure && figureEntry(edition, story, figure).inFull).toBe(full);
});

test('what a drawing says breaks within no number of the story', () => {
  const [drawn] = said('The storm hurt 8 000 men and 13 300 women, 21 300 people in all.');
  expect(drawn?.[1]).toContain('8\u00a0000 men and 13\u00a0300 women');
});

test('the page of a figure draws what it has a part in, and every number of it under the marker', () => {
  const { story } = storyOf(
    'The storm hurt 50 men and 40 women, 90 people in all. It took 7 ships.',
  );
  const marks = story.figures.map((figure) =>
    drawingsWith(story, figure).map(
      ({ content }) =>
        toHtml({ type: 'root', children: content }).match(/<rect class="m"/g)?.length,
    ),
  );
  expect(marks).toEqual([[3], [3], [3], []]);
});

test('a qualifier stays wherever its number is told, and what holds is consistent with it', () => {
  const prose =
    'The storm hurt at least 8,000 men and 5,000 women, more than 13,000 people in all.';
  const [[, words] = []] = said(prose);
  expect(words).toContain('against more than 13,000 in all');
  expect(words).toContain('consistent with the total, and with “at least” and “more than”');
});

test('a share is told as a percentage of its whole', () => {
  const [[, words] = []] = said('It hurt 200 people, including 50 children.');
  expect(words).toMatch(/25% of 200 people \(our calculation\)/);
});

test('a total of our own is not told as one that was reported', () => {
  const tearsheet = { path: 'people/tearsheet.yaml', source: 'kind: body\nname: Tearsheet\n' };
  const port = { path: 'people/port.yaml', source: 'kind: body\nname: Port\n' };
  const prose = 'The storm hurt 50 men and 40 women, 90 people in all.';
  const drawn = (by: string) => {
    const more = `figures: [{ id: all, words: 90 people, by: ${by} }]`;
    const [drawing] = relationDrawings(storyOf(prose, more, [tearsheet, port]).story);
    return toHtml({ type: 'root', children: drawing?.content ?? [] });
  };
  expect(drawn('port')).toContain('total, as reported');
  expect(drawn('tearsheet')).toContain('total, by our calculation');
});
