import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { distOf } from '../editions/editions.ts';
import { headlineOf, storiesOf } from '../editions/stories.ts';

/** Runs of space are the terminal's; its marks stand in for those that it cannot show. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

const browsers = [
  ['w3m', ['-dump', '-cols', '10000', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8']],
  ['lynx', ['-dump', '-nolist', '-width=1000', '-assume_charset=utf-8', '-display_charset=utf-8']],
] as const;

describe.each(browsers)('as text (needs %s)', (browser, flags) => {
  const installed = spawnSync(browser, ['-version']).status === 0;

  test
    .skipIf(!installed)
    .each(
      storiesOf('fixtures').flatMap((story) =>
        ['index.html', `${story.slug}.html`].map((file) => [story.slug, file, story] as const),
      ),
    )('shows the story “%s” whole (%s)', (slug, file, story) => {
    const page = join(distOf('fixtures'), 'stories', slug, file);
    const { stdout } = spawnSync(browser, [...flags, page], { encoding: 'utf8' });
    const shown = plain(stdout);
    const words = [
      story.headline,
      story.standfirst,
      ...story.blocks,
      ...story.notes.map(({ text }) => text),
      ...story.related.map(({ to }) => headlineOf('fixtures', to)),
    ];
    expect(words.filter((text) => !shown.includes(plain(text)))).toEqual([]);
  });

  test.skipIf(!installed)('shows what the front page holds, word for word', () => {
    const page = join(distOf('fixtures'), 'index.html');
    const { stdout } = spawnSync(browser, [...flags, page], { encoding: 'utf8' });
    expect(plain(stdout)).toMatch(/ \d{4} \d+ stories \d+ figures \d+ quotations /);
  });
});
