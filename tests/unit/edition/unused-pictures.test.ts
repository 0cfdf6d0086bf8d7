import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { storyFile } from './edition-of.ts';

const credits = 'pictures: [{ file: ship.jpg, credit: Ana Ruiz }]';
const shown = storyFile('a', 'It came.\n\n![A ship at a pier](../pictures/ship.jpg)', credits);
const pictures = ['ship.jpg', 'pier.jpg'].map((name) => ({ path: `pictures/${name}`, source: '' }));

test.each([
  ['are all shown', [shown, pictures[0]], []],
  ['are shown by nobody', [shown, ...pictures], ['content/pictures/pier.jpg']],
  [
    'may be shown by a story that cannot be read',
    [shown, ...pictures, { path: 'stories/b.md', source: 'pier' }],
    [],
  ],
])('of pictures that %s', (_, files, expected) => {
  const { problems } = readEdition(files.flatMap((file) => file ?? []));
  const unused = problems.filter(({ code }) => code === 'picture-unused');
  expect(unused.map(({ file }) => file)).toEqual(expected);
});
