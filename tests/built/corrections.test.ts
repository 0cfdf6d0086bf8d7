import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { pathsOf, storiesOf } from '../editions/stories.ts';
import { some } from '../some.ts';
import { elements, pageAt, pagesOf, type BuiltPage } from './pages.ts';

const pages = pagesOf('fixtures');
const corrected = some(
  storiesOf('fixtures').flatMap((story) =>
    story.corrections.map((correction) => ({ story, correction })),
  ),
  'correction',
);

/** What a page says was changed, in its order. */
const changesOn = ({ tree }: BuiltPage): string[][] => {
  const [was, now] = ['del', 'ins'].map((name) =>
    elements(tree, ({ tagName }) => tagName === name).map((e) => toString(e)),
  );
  return (was ?? []).map((text, index) => [text, now?.[index] ?? '']);
};

test('a correction stands on its story, on the pages of what it corrects and of its versions, and on no page of another figure', () => {
  const found = corrected.map(({ story, correction: { was, now, why } }) =>
    pathsOf(story).filter((path) => {
      const page = pageAt(pages, path);
      const told = changesOn(page).some(([before, after]) => before === was && after === now);
      expect(toString(page.tree).includes(why), path).toBe(told);
      return told;
    }),
  );
  const expected = corrected.map(({ story: { slug, figures }, correction: { on } }) => {
    const kind = figures.some(({ id }) => id === on) ? 'figures' : 'quotations';
    const own = `stories/${slug}/`;
    // The page of its kept forms tells what each version changed.
    return [own, ...(on === undefined ? [] : [`${own}${kind}/${on}/`]), `${own}kept/`];
  });
  expect(found).toEqual(expected);
});

test('all of them stand on one page, the latest first', () => {
  const latestFirst = corrected
    .map(({ correction: { date, was, now } }) => ({ date, change: [was, now] }))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  expect(changesOn(pageAt(pages, 'corrections/'))).toEqual(latestFirst.map(({ change }) => change));
});
