import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { storyFile } from '../edition/edition-of.ts';

const picture = { name: 'ship-1a2b', digest: '1a2b', width: 1800, height: 1200 };
const files = [{ path: 'pictures/ship.jpg', source: '', picture }];
const credit = 'pictures: [{ file: ship.jpg, credit: Ana Ruiz }]';

const read = (prose: string, frontMatter = credit) => {
  const { edition, problems } = readEdition([storyFile('a', prose, frontMatter), ...files]);
  return { story: edition.stories[0], told: problems.map(({ code }) => code) };
};

test.each([
  [
    'its caption and its credit beneath it',
    '![A ship at a pier](../pictures/ship.jpg "It came on Monday.")',
    '<figcaption class="say">It came on Monday. <span>Ana Ruiz</span></figcaption>',
  ],
  [
    'a caption that ends as a sentence',
    '![A ship at a pier](../pictures/ship.jpg "The ship")',
    '<figcaption class="say">The ship. <span>Ana Ruiz</span></figcaption>',
  ],
  [
    'its credit alone',
    '![A ship at a pier](../pictures/ship.jpg)',
    '<figcaption class="say"><span>Ana Ruiz</span></figcaption>',
  ],
])('a picture has %s', (_, prose, caption) => {
  const { story, told } = read(`${prose}\n\nIt came late.`);
  expect(told).toEqual([]);
  expect(story && toHtml(story.prose)).toBe(
    `<figure><img src="picture:ship.jpg" alt="A ship at a pier">${caption}</figure>\n<p>It came late.</p>`,
  );
});

test('a number in a caption is no figure of the text', () => {
  const { story } = read(
    '![A ship](../pictures/ship.jpg "It brought 25 tonnes.")\n\nIt came late.',
  );
  expect(story?.figures).toEqual([]);
});

test.each<[string, string, string, string?]>([
  ['from another site', '![A ship](https://port.example/ship.jpg)', 'picture-address'],
  ['without encryption', '![A ship](http://port.example/ship.jpg)', 'picture-address'],
  ['in its address', '![A ship](data:image/png;base64,AAAA)', 'picture-address'],
  ['beside the story', '![A ship](ship.jpg)', 'picture-address'],
  ['further up', '![A ship](../pictures/../../ship.jpg)', 'picture-address'],
  ['that is not there', '![A ship](../pictures/pier.jpg)', 'picture-unknown'],
  ['with other capitals', '![A ship](../pictures/Ship.JPG)', 'picture-unknown'],
  ['in a sentence', 'It ![A ship](../pictures/ship.jpg) came.', 'picture-misplaced'],
  ['in a heading', '## ![A ship](../pictures/ship.jpg)', 'picture-misplaced'],
  ['in a list', '- ![A ship](../pictures/ship.jpg)', 'picture-misplaced'],
  ['in a link', '[![A ship](../pictures/ship.jpg)](b.md)', 'picture-misplaced'],
  ['without words', '![](../pictures/ship.jpg)', 'picture-alt'],
  ['of which nothing is seen', '![&#x2060;](../pictures/ship.jpg)', 'picture-alt'],
  ['that says its caption', '![The ship](../pictures/ship.jpg "The ship.")', 'picture-alt'],
  ['that says its name', '![ship.jpg](../pictures/ship.jpg)', 'picture-alt'],
  ['of nobody', '![A ship](../pictures/ship.jpg)', 'picture-uncredited', ''],
  [
    'that the text has not',
    '![A ship](../pictures/ship.jpg)',
    'picture-unmatched',
    `${credit.slice(0, -1)}, { file: pier.jpg, credit: Eva Ruiz }]`,
  ],
  [
    'with a turned direction',
    '![A &#x202e;ship&#x202c;](../pictures/ship.jpg)',
    'direction-turned',
  ],
  [
    'with a turned direction beneath it',
    '![A ship](../pictures/ship.jpg "On &#x202e;Monday&#x202c;")',
    'direction-turned',
  ],
])('a picture is told %s: %j', (_, prose, code, frontMatter) => {
  expect(read(`${prose}\n\nIt came late.`, frontMatter).told).toContain(code);
});

test('another name that is nearly one that there is, is asked for', () => {
  const { problems } = readEdition([
    storyFile('a', '![A ship](../pictures/Ship.jpg)', credit.replace('ship.jpg', 'Ship.jpg')),
    ...files,
  ]);
  expect(problems.map(({ found }) => found)).toEqual([
    '“../pictures/Ship.jpg”; did you mean “../pictures/ship.jpg”?',
  ]);
});
