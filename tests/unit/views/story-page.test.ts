import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { storyPage } from '../../../src/views/story-page.ts';
import { storyOf } from '../edition/story-of.ts';

const links = addresses({ site: 'https://site.example', base: '/' });

test('a number of the prose tells what it counts to whoever comes upon it alone', () => {
  const { edition, story } = storyOf(
    'At dawn the harbour held 25, and a day later 30 boats.',
    'figures: [{ id: ships, words: "25", counts: ships that wait for grain }, { id: boats, words: 30 boats }]',
  );
  const html = storyPage(edition, story, links)
    .rows.map((row) => row.html)
    .join('');
  expect(html).toMatch(/<a[^>]*id="ships"[^>]*title="ships that wait for grain">25<\/a>/);
  expect(html).toMatch(/<a[^>]*id="boats"[^>]*title="boats">30<\/a>/);
});
