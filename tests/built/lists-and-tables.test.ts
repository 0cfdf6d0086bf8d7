import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { some } from '../some.ts';
import { attribute, elements, pageAt, pagesOf } from './pages.ts';

const page = pageAt(pagesOf('fixtures'), 'stories/summer-timetable/');
const [article] = elements(page.tree, ({ tagName }) => tagName === 'article');
if (article === undefined) throw new Error('The story has no article');

/** The lists of the prose: those of the page around it have another place, or a class. */
const isProse = (list: Element) =>
  !elements(article, ({ tagName }) => ['aside', 'nav', 'section'].includes(tagName)).some((apart) =>
    elements(apart, (e) => e === list).includes(list),
  );
const lists = elements(article, ({ tagName }) => /^[uo]l$/.test(tagName)).filter(isProse);

type Outline = (string | Outline)[];

/** What the items of a list say, each list within an item after the words of that item. */
const outline = (list: Element): Outline =>
  list.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'li' ? itemOf(child) : [],
  );

function itemOf(item: Element): Outline {
  const isList = (child: Element['children'][number]) =>
    child.type === 'element' && /^[uo]l$/.test(child.tagName);
  const own = { ...item, children: item.children.filter((child) => !isList(child)) };
  const inner = item.children.flatMap((child) =>
    child.type === 'element' && isList(child) ? [outline(child)] : [],
  );
  return [toString(own).trim(), ...inner];
}

test('lists keep every item, in its place', () => {
  const outermost = lists.filter(
    (list) => !lists.some((other) => other !== list && elements(other, () => true).includes(list)),
  );
  expect(outermost.map((list) => [list.tagName, outline(list)])).toEqual([
    [
      'ul',
      [
        'bicycles and what is like them',
        ['40 bicycles in the racks', 'six tandems beside the ramp'],
        'carts, and what hangs behind a car',
        ['12 trailers at the stern'],
        'dogs, on a lead',
      ],
    ],
    [
      'ol',
      [
        'Live on the islands all the year round.',
        'Ask the office by the quay for a green card.',
        'Travel on one of the nine days that stand on its back.',
      ],
    ],
  ]);
});

test('a table keeps every cell, in its row', () => {
  const rows = elements(article, ({ tagName }) => tagName === 'tr');
  const cells = (row: Element) =>
    elements(row, ({ tagName }) => /^t[hd]$/.test(tagName)).map((cell) => toString(cell));
  expect(rows.map(cells)).toEqual([
    ['Pier', 'A berth', 'In the season', 'Passengers (thousands)'],
    ['Outer Skerry', '£14', '230 sailings', '46'],
    ['Seal Holm', '£14', '115 sailings', '46'],
  ]);
});

test('no marker runs around a list, a table or another figure', () => {
  const marks = elements(article, (e) => ['fig', 's'].includes(attribute(e, 'className') ?? ''));
  const held = some(marks, 'marker').flatMap((mark) =>
    elements(mark, (e) => e !== mark).filter(
      (e) =>
        /^(?:[uo]l|li|p|table|t[rhd])$/.test(e.tagName) ||
        (attribute(mark, 'className') === 'fig' && attribute(e, 'className') === 'fig'),
    ),
  );
  expect(held.map((e) => toString(e))).toEqual([]);
});

test('the same value in two cells is two figures, each in its own row', () => {
  const rows = elements(article, ({ tagName }) => tagName === 'tr');
  const inRows = rows.map((row) =>
    elements(row, (e) => attribute(e, 'className') === 'fig').map((e) => attribute(e, 'id')),
  );
  expect(inRows).toEqual([
    [],
    ['skerry-berth', 'skerry-sailings', 'skerry-passengers'],
    ['holm-berth', 'holm-sailings', 'holm-passengers'],
  ]);
});

test('the page of a figure from a cell has the scale of its column, and shows the row with the cell marked', () => {
  const own = pageAt(pagesOf('fixtures'), 'stories/summer-timetable/figures/holm-passengers/');
  const [hero] = elements(own.tree, ({ tagName }) => tagName === 'h1');
  expect(hero && toString(hero).replace(/\s+/g, ' ').trim()).toBe(
    '46 thousand passengers to Seal Holm',
  );
  const [row] = elements(own.tree, ({ tagName }) => tagName === 'table');
  const lines = row ? elements(row, ({ tagName }) => /^(?:caption|t[hd])$/.test(tagName)) : [];
  expect(lines.map((line) => toString(line))).toEqual([
    ...['Seal Holm', 'A berth', '£14', 'In the season', '115 sailings'],
    ...['Passengers (thousands)', '46'],
  ]);
  const marked = row ? elements(row, (e) => attribute(e, 'className') === 'fig') : [];
  expect(marked.map((cell) => toString(cell))).toEqual(['46']);
});

test.each([
  ['within emphasis', 'bunks', 'a'],
  ['that is itself stressed', 'saloon-seats', 'a'],
  ['within a link of the author’s', 'letters', 'span'],
])('a figure %s is marked, and no link stands in another', (_, id, tagName) => {
  const [figure] = elements(article, (e) => attribute(e, 'id') === id);
  expect(figure?.tagName).toBe(tagName);
  const links = elements(article, ({ tagName }) => tagName === 'a');
  const linksIn = some(links, 'link').filter(
    (link) => elements(link, (e) => e !== link && e.tagName === 'a').length > 0,
  );
  expect(linksIn).toEqual([]);
});

test('a quotation across a line break is one, in its story and at its own address', () => {
  const words = '“A tide is not an opinion, and it does not read timetables”';
  const [marked] = elements(article, (e) => attribute(e, 'id') === 'soule-tide');
  expect(marked && toString(marked).replace('\n', ' ')).toBe(words.replace('”', ',”'));
  const own = pageAt(pagesOf('fixtures'), 'stories/summer-timetable/quotations/soule-tide/');
  const [heading] = elements(own.tree, ({ tagName }) => tagName === 'h1');
  expect(heading && toString(heading)).toBe(words);
});
