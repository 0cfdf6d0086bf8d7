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

/** What a page says was changed, in its order; of what was taken out there is nothing now. */
const changesOn = ({ tree }: BuiltPage): string[][] => {
  const told = elements(tree, ({ tagName }) => tagName === 'del' || tagName === 'ins');
  return told.flatMap((e, index) => {
    const next = told[index + 1];
    if (e.tagName === 'ins') return [];
    return [[toString(e), next?.tagName === 'ins' ? toString(next) : '']];
  });
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
  const expected = corrected.map(({ story, correction: { on } }) => {
    const own = `stories/${story.slug}/`;
    // The page of its kept forms tells what each version changed.
    const always = [own, `${own}kept/`];
    const isOn = (path: string) => on.some((id) => path.endsWith(`s/${id}/`));
    return pathsOf(story).filter((path) => always.includes(path) || isOn(path));
  });
  expect(found).toEqual(expected);
});

test('all of them stand on one page, the latest first', () => {
  const told = changesOn(pageAt(pages, 'corrections/'));
  const changes = corrected.map(({ correction: { was, now } }) => [was, now]);
  expect(told.toSorted()).toEqual(changes.toSorted());
  const days = told.map(
    ([was, now]) =>
      corrected.find(({ correction }) => correction.was === was && correction.now === now)
        ?.correction.date,
  );
  expect(days).toEqual(days.toSorted().toReversed());
});
