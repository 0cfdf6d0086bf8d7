import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { addresses } from '../../../../src/addresses.ts';
import { oembed } from '../../../../src/formats/sharing/oembed.ts';
import { site } from '../../../../src/site.ts';
import { attribute, elements } from '../../../built/pages.ts';
import { firstStory } from '../../first-story.ts';

const links = addresses({ site: 'https://host.example', base: '/sub/' });
const thumbnail = { url: 'https://host.example/sub/cards/a.png', width: 1200, height: 630 };
const { story } = firstStory();
const answer = JSON.parse(oembed(story, { site, links }, thumbnail)) as { html: string };

test('a story answers by oEmbed 1.0 with all that its type must have', () => {
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title: story.headline,
    author_name: 'Tearsheet',
    author_url: 'https://host.example/sub/about/',
    provider_name: 'Tearsheet',
    provider_url: 'https://host.example/sub/',
    thumbnail_url: thumbnail.url,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: answer.html,
    width: 600,
    height: expect.any(Number) as number,
  });
});

test('what is embedded is whole without scripts: a quotation block with the way to the story', () => {
  const tree = fromHtml(answer.html, { fragment: true });
  const [block, ...others] = tree.children;
  expect(others).toEqual([]);
  expect(block).toMatchObject({ tagName: 'blockquote' });
  const names = elements(tree, () => true).map(({ tagName }) => tagName);
  expect(new Set(names)).toEqual(new Set(['blockquote', 'p', 'a']));
  expect(toString(tree)).toContain(story.headline);
  expect(toString(tree)).toContain(story.standfirst);
  expect(elements(tree, ({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href'))).toEqual(
    ['https://host.example/sub/stories/patrushev-havana/'],
  );
});

test('a longer story is given more room', () => {
  const longer = { ...story, standfirst: story.standfirst.repeat(3) };
  const heightOf = (told: typeof story) =>
    (JSON.parse(oembed(told, { site, links }, thumbnail)) as { height: number }).height;
  expect(heightOf(longer)).toBeGreaterThan(heightOf(story));
});
