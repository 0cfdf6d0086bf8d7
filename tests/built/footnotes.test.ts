import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { distOf } from '../editions/editions.ts';
import { unpacked } from './kept/unpacked.ts';
import { fromHtml } from 'hast-util-from-html';
import { attribute, elements, pageAt, pagesOf } from './pages.ts';

const pages = pagesOf('fixtures');
const story = 'stories/north-light/';
const keptAs = (ending: string) =>
  readFileSync(join(distOf('fixtures'), story, `north-light.${ending}`), 'utf8');

describe.each([
  ['its page', () => pageAt(pages, story).tree],
  ['one file', () => fromHtml(keptAs('html'))],
  [
    'its book',
    () =>
      fromHtml(
        unpacked('fixtures', `${story}north-light.epub`).text('EPUB/stories/north-light.xhtml'),
      ),
  ],
])('the footnotes of a story in %s', (_, tree) => {
  const all = elements(tree(), () => true);
  const byId = new Map(all.map((element) => [attribute(element, 'id'), element]));
  const calls = all.filter(
    (element) =>
      attribute(element, 'href')?.startsWith('#note-') &&
      attribute(element, 'id')?.startsWith('call-'),
  );

  test('are numbered as they are called, and each call leads to its note', () => {
    expect(calls.map((call) => toString(call))).toEqual(['1', '2', '3', '2']);
    const notes = calls.map((call) => byId.get(attribute(call, 'href')?.slice(1) ?? null));
    expect(notes.map((note) => note && toString(note).trim().slice(0, 9))).toEqual([
      'Above mea',
      'By letter',
      'Said on t',
      'By letter',
    ]);
  });

  test('lead back to every place that calls them', () => {
    const back = all.flatMap(
      (element) => attribute(element, 'href')?.match(/^#(call-.*)/)?.[1] ?? [],
    );
    expect(back.toSorted()).toEqual(calls.map((call) => attribute(call, 'id')).toSorted());
  });
});

test('a footnote right behind a figure is told on the page of that figure', () => {
  expect(pageAt(pages, `${story}figures/lamp-height/`).html).toContain(
    'Above <em>mean</em> high water',
  );
  expect(pageAt(pages, `${story}figures/lamp-reach/`).html).not.toContain('high water');
});

test('plain forms have them by their numbers', () => {
  expect(keptAs('txt')).toContain('34 metres[1] above the rocks');
  expect(keptAs('txt')).toContain('\n2. By letter, on the day before.\n');
  expect(keptAs('md')).toContain('\n[^2]: By letter, on the day before.\n');
  expect(keptAs('md').match(/\[\^2\](?!:)/g)).toHaveLength(2);
});

test('a story without footnotes has no style for them', () => {
  expect(pageAt(pages, story).html).toContain('sup{');
  expect(pageAt(pages, 'stories/night-ferry/').html).not.toContain('sup{');
});
